import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { type Cursor, isAscending, Page, type PageQuery, readCursor, toPage } from '../page.ts';
import { idBounds, type MessageRow, messageColumns, messageFacts, presentMessage } from './find.ts';
import { DeliveryState, MessageListQuery, MessageOut, MessageRowOut } from './schema.ts';

const Input = ApplicationRef.extend(MessageListQuery.shape);

/** Newest first, by keyset on (tenant, application, id). */
const readPage = async <R extends MessageRow>(
  work: Work,
  input: z.output<typeof Input>,
  cursor: Cursor,
  more: { columns: string; join: string; where: string; values: unknown[] },
): Promise<R[]> => {
  const application = await getApplication(work, input.app_id);
  const { from, to } = idBounds(input, work.now());
  const ascending = isAscending('descending', cursor);
  const { rows } = await work.client.query<R>(
    `select ${messageColumns} ${more.columns} from message m ${more.join}
      where m.tenant_id = $1 and m.application_id = $2 and m.id >= $3 and m.id < $4
        and ($5::uuid is null or m.id ${ascending ? '>' : '<'} $5)
        and ($6::text[] is null or m.event_type = any($6))
        and ($7::text is null or m.channels @> array[$7]) ${more.where}
      order by m.id ${ascending ? 'asc' : 'desc'} limit $8`,
    [
      work.tenantId,
      application.id,
      from,
      to,
      cursor.after,
      input.event_types ?? null,
      input.channel ?? null,
      input.limit + 1,
      ...more.values,
    ],
  );
  return rows;
};

const cursorOf = (input: PageQuery): Cursor => readCursor(input, (wire) => decodeId('message', wire));
const wire = (row: MessageRow): string => encodeId('message', row.id);

export const listMessages = defineQuery({
  name: 'message.list',
  scope: 'message:read',
  input: Input,
  output: Page(MessageOut),
  run: async (work, input) => {
    const cursor = cursorOf(input);
    const rows = await readPage<MessageRow>(work, input, cursor, { columns: '', join: '', where: '', values: [] });
    return toPage(rows, input, cursor, wire, (row) => presentMessage(row, input.with_content));
  },
});

type OverviewRow = MessageRow & {
  succeeded: number;
  pending: number;
  retrying: number;
  exhausted: number;
  cancelled: number;
  held: number;
  attempts: number;
  next_attempt_at: Date | null;
};

const countOf = (status: number): string => `count(*) filter (where x.status = ${status})::int`;

const deliveries = `left join lateral (
  select ${countOf(deliveryStatus.succeeded)} as succeeded, ${countOf(deliveryStatus.pending)} as pending,
    ${countOf(deliveryStatus.retrying)} as retrying, ${countOf(deliveryStatus.exhausted)} as exhausted,
    ${countOf(deliveryStatus.cancelled)} as cancelled, ${countOf(deliveryStatus.held)} as held,
    coalesce(sum(x.attempts), 0)::int as attempts, min(x.next_attempt_at) as next_attempt_at
  from delivery x where x.tenant_id = $1 and x.message_id = m.id) d on true`;

const columns = ', d.succeeded, d.pending, d.retrying, d.exhausted, d.cancelled, d.held, d.attempts, d.next_attempt_at';

/** The list as a person wants it: without payloads, with where the deliveries of each message stand. */
export const listMessageRows = defineQuery({
  name: 'message.rows',
  scope: 'message:read',
  input: Input.extend({
    state: z.array(DeliveryState).optional().describe('Only messages with a delivery that stands so'),
  }),
  output: Page(MessageRowOut),
  run: async (work, input) => {
    const cursor = cursorOf(input);
    const rows = await readPage<OverviewRow>(work, input, cursor, {
      columns: columns,
      join: deliveries,
      where: `and ($9::smallint[] is null or exists (select from delivery y
        where y.tenant_id = $1 and y.message_id = m.id and y.status = any($9)))`,
      values: [input.state?.map((state) => deliveryStatus[state]) ?? null],
    });
    return toPage(rows, input, cursor, wire, (row) => ({
      ...messageFacts(row),
      deliveries: {
        succeeded: row.succeeded,
        pending: row.pending,
        retrying: row.retrying,
        exhausted: row.exhausted,
        cancelled: row.cancelled,
        held: row.held,
      },
      attempts: row.attempts,
      nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    }));
  },
});
