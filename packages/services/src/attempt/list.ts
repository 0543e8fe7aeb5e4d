import { decodeId, encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { findEndpoint, getEndpoint } from '../endpoint/store.ts';
import { getMessage, idBounds } from '../message/find.ts';
import { isAscending, Page, readCursor, toPage } from '../page.ts';
import { type AttemptRow, attemptColumns, presentAttempt } from './present.ts';
import { AttemptOut, AttemptsByEndpointInput, AttemptsByMessageInput } from './schema.ts';

type Filters = Omit<z.output<typeof AttemptsByEndpointInput>, 'app_id' | 'endpoint_id'>;

const statusOf = (status: number | undefined): string => {
  if (status === undefined) return '';
  if (status === 0) return 'and a.error_code is null';
  // An attempt is on record once it has ended: none is pending or being sent.
  return status === 2 ? 'and a.error_code is not null' : 'and false';
};

const classOf = (from: number | undefined): string => {
  if (from === undefined) return '';
  const answered =
    from === 0 ? 'and a.response_status is null' : `and a.response_status between ${from} and ${from + 99}`;
  // Whatever is not 2xx is a failure, and failures have an index of their own.
  return from === 200 ? answered : `${answered} and a.error_code is not null`;
};

/** `owner` fixes one indexed column of the attempts; all else narrows what the index yields, newest first. */
const readPage = async (work: Work, owner: string, values: unknown[], input: Filters) => {
  const cursor = readCursor(input, (wire) => decodeId('attempt', wire));
  const { from, to } = idBounds(input, work.now());
  const ascending = isAscending('descending', cursor);
  const byMessage = input.event_types || input.channel;
  const { rows } = await work.client.query<AttemptRow>(
    `select ${attemptColumns} from attempt a
      ${byMessage ? 'join message m on m.tenant_id = a.tenant_id and m.id = a.message_id' : ''}
      where a.tenant_id = $1 and ($2::uuid is null or a.id ${ascending ? '>' : '<'} $2) and a.id >= $3 and a.id < $4
        and ($5::text[] is null or ${byMessage ? 'm.event_type = any($5)' : 'true'})
        and ($6::text is null or ${byMessage ? 'm.channels @> array[$6]' : 'true'})
        ${owner} ${statusOf(input.status)} ${classOf(input.status_code_class)}
      order by a.id ${ascending ? 'asc' : 'desc'} limit $7`,
    [
      work.tenantId,
      cursor.after,
      from,
      to,
      input.event_types ?? null,
      input.channel ?? null,
      input.limit + 1,
      ...values,
    ],
  );
  return toPage(
    rows,
    input,
    cursor,
    (row) => encodeId('attempt', row.id),
    (row) => presentAttempt(row, input.with_content),
  );
};

const countedMax = 10_000;

/** The same filters, counted instead of read. */
export const countAttempts = async (
  work: Work,
  endpointId: string,
  input: Omit<Filters, 'limit' | 'iterator' | 'with_content'> & { tag?: string | undefined },
): Promise<{ count: number; approximated: boolean }> => {
  const { from, to } = idBounds(input, work.now());
  const byMessage = input.event_types || input.channel || input.tag;
  const { rows } = await work.client.query<{ count: number }>(
    `select count(*)::int as count from (select from attempt a
      ${byMessage ? 'join message m on m.tenant_id = a.tenant_id and m.id = a.message_id' : ''}
      where a.tenant_id = $1 and a.endpoint_id = $2 and a.id >= $3 and a.id < $4
        and ($5::text[] is null or ${byMessage ? 'm.event_type = any($5)' : 'true'})
        and ($6::text is null or ${byMessage ? 'm.channels @> array[$6]' : 'true'})
        and ($7::text is null or ${byMessage ? 'm.tags @> array[$7]' : 'true'})
        ${statusOf(input.status)} ${classOf(input.status_code_class)} limit ${countedMax + 1}) x`,
    [work.tenantId, endpointId, from, to, input.event_types ?? null, input.channel ?? null, input.tag ?? null],
  );
  const count = rows[0]?.count ?? 0;
  return { count: Math.min(count, countedMax), approximated: count > countedMax };
};

export const listAttemptsByEndpoint = defineQuery({
  name: 'attempt.list_by_endpoint',
  scope: 'attempt:read',
  input: AttemptsByEndpointInput,
  output: Page(AttemptOut),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    return readPage(work, 'and a.endpoint_id = $8', [endpoint.id], input);
  },
});

export const listAttemptsByMessage = defineQuery({
  name: 'attempt.list_by_message',
  scope: 'attempt:read',
  input: AttemptsByMessageInput,
  output: Page(AttemptOut),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    if (input.endpoint_id === undefined) return readPage(work, 'and a.message_id = $8', [message.id], input);
    // An endpoint that was deleted is found by its id: its attempts are still on record.
    const endpointId =
      decodeId('endpoint', input.endpoint_id) ?? (await findEndpoint(work, application.id, input.endpoint_id))?.id;
    return readPage(work, 'and a.message_id = $8 and a.endpoint_id = $9', [message.id, endpointId ?? null], input);
  },
});
