import { deliveryStatus, deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { idBounds, type MessageRow, messageColumns, presentMessage } from '../message/find.ts';
import { EndpointMessageOut, MessageListQuery } from '../message/schema.ts';
import { isAscending, Page, readCursor, toPage } from '../page.ts';

type Row = MessageRow & { status: number; next_attempt_at: Date | null };

/** Several states of ours are one status of the wire. */
const statusesOf = (wire: number | undefined): number[] | null =>
  wire === undefined
    ? null
    : Object.values(deliveryStatus).filter((code) => wireStatus[deliveryStatusName(code)].code === wire);

/** The messages that are on their way to an endpoint, or were, newest first. */
export const listAttemptedMessages = defineQuery({
  name: 'attempt.list_attempted_messages',
  scope: 'attempt:read',
  input: EndpointRef.extend({
    ...MessageListQuery.shape,
    status: z.coerce
      .number()
      .int()
      .min(0)
      .max(4)
      .optional()
      .describe('0 success, 1 pending, 2 fail, 3 sending, 4 canceled'),
  }),
  output: Page(EndpointMessageOut),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const cursor = readCursor(input, (wire) => decodeId('message', wire));
    const ascending = isAscending('descending', cursor);
    const { from, to } = idBounds(input, work.now());
    const statuses = statusesOf(input.status);
    const order = `order by d.message_id ${ascending ? 'asc' : 'desc'} limit $9`;
    const page = `select ${messageColumns}, d.message_id, d.status, d.next_attempt_at
         from delivery d join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
        where d.tenant_id = $1 and d.endpoint_id = $2 and d.message_id >= $3 and d.message_id < $4
          and ($5::uuid is null or d.message_id ${ascending ? '>' : '<'} $5)
          and ($6::text[] is null or m.event_type = any($6))
          and ($7::text is null or m.channels @> array[$7])`;
    // State by state, along the index that holds the unsuccessful alone: of a million successes none is looked at.
    const byState = `select d.* from unnest($8::smallint[]) as s(code)
      cross join lateral (${page} and d.status = s.code and d.status <> 0 ${order}) d ${order}`;
    const isUnsuccessful = statuses !== null && !statuses.includes(deliveryStatus.succeeded);
    const { rows } = await work.client.query<Row>(
      isUnsuccessful ? byState : `${page} and ($8::smallint[] is null or d.status = any($8)) ${order}`,
      [
        work.tenantId,
        endpoint.id,
        from,
        to,
        cursor.after,
        input.event_types ?? null,
        input.channel ?? null,
        statuses,
        input.limit + 1,
      ],
    );
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('message', row.id),
      (row) => {
        const { code, text } = wireStatus[deliveryStatusName(row.status)];
        const nextAttempt = row.next_attempt_at?.toISOString() ?? null;
        return { ...presentMessage(row, input.with_content), status: code, statusText: text, nextAttempt };
      },
    );
  },
});
