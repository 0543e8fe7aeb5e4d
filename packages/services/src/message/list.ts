import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { type Cursor, isAscending, Page, type PageQuery, readCursor, toPage } from '../page.ts';
import { idBounds, type MessageRow, messageColumns, messageFacts, presentMessage } from './find.ts';
import { matchesText, SearchText } from './matches-text.ts';
import { DeliveryState, MessageListQuery, MessageOut, MessageRowOut } from './schema.ts';

const Input = ApplicationRef.extend(MessageListQuery.shape);

export type More = {
  columns: string;
  /** Joined to the rows of the page alone. */
  join: string;
  /** Narrows which messages there are, so it is asked of more rows than the page has. */
  narrow: string;
  values: unknown[];
};

const none: More = { columns: '', join: '', narrow: '', values: [] };

/**
 * Newest first, by keyset on (tenant, application, id). Event types are walked one by one along their index, (tenant, application,
 * type, id): a type of which there are ten among millions is as quick as one of which there are all.
 */
export const readMessagePage = async <R extends MessageRow>(
  work: Work,
  input: z.output<typeof Input>,
  cursor: Cursor,
  more: More,
): Promise<R[]> => {
  const application = await getApplication(work, input.app_id);
  const { from, to } = idBounds(input, work.now());
  const ascending = isAscending('descending', cursor);
  const order = `order by m.id ${ascending ? 'asc' : 'desc'} limit $8`;
  const page = `select ${messageColumns} from message m ${more.narrow}
    where m.tenant_id = $1 and m.application_id = $2 and m.id >= $3 and m.id < $4
      and ($5::uuid is null or m.id ${ascending ? '>' : '<'} $5)
      and ($7::text is null or m.channels @> array[$7])`;
  const byType = `select m.* from (select distinct unnest($6::text[]) as name) t
    cross join lateral (${page} and m.event_type = t.name ${order}) m ${order}`;
  const { rows } = await work.client.query<R>(
    `select m.* ${more.columns} from (${input.event_types ? byType : `${page} and $6::text[] is null ${order}`}) m ${more.join}
      order by m.id ${ascending ? 'asc' : 'desc'}`,
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

export const messageCursor = (input: PageQuery): Cursor => readCursor(input, (wire) => decodeId('message', wire));
export const messageWire = (row: MessageRow): string => encodeId('message', row.id);

export const listMessages = defineQuery({
  name: 'message.list',
  scope: 'message:read',
  input: Input,
  output: Page(MessageOut),
  run: async (work, input) => {
    const cursor = messageCursor(input);
    const rows = await readMessagePage<MessageRow>(work, input, cursor, none);
    return toPage(rows, input, cursor, messageWire, (row) => presentMessage(row, input.with_content));
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

/**
 * Messages with a delivery in one of these states. What did not succeed has an index of its own, which is walked state by state
 * instead of the messages: a handful of failures among millions of successes is found at once. `alone`: the messages are not
 * narrowed by anything else, so that a page needs no more of each state than it has rows.
 */
const inStates = (states: readonly number[], ascending: boolean, alone: boolean): string =>
  states.includes(deliveryStatus.succeeded)
    ? 'join lateral (select from delivery y where y.tenant_id = $1 and y.message_id = m.id and y.status = any($11) limit 1) y on true'
    : `join (select distinct y.message_id from unnest($11::smallint[]) as s(code) cross join lateral (
        select distinct z.message_id from delivery z
        where z.tenant_id = $1 and z.application_id = $2 and z.status = s.code and z.status <> 0
          and z.message_id >= $3 and z.message_id < $4 and ($5::uuid is null or z.message_id ${ascending ? '>' : '<'} $5)
        ${alone ? `order by z.message_id ${ascending ? 'asc' : 'desc'} limit $8` : ''}) y) y on y.message_id = m.id`;

/** The list as a person wants it: without payloads, with where the deliveries of each message stand. */
export const listMessageRows = defineQuery({
  name: 'message.rows',
  scope: 'message:read',
  input: Input.extend({
    state: z.array(DeliveryState).optional().describe('Only messages with a delivery that stands so'),
    text: SearchText.optional(),
  }),
  output: Page(MessageRowOut),
  run: async (work, input) => {
    const cursor = messageCursor(input);
    const states = input.state?.map((state) => deliveryStatus[state]);
    const text = matchesText(input.text ?? null, 9);
    const isAlone = !input.event_types && !input.channel && input.text === undefined;
    const rows = await readMessagePage<OverviewRow>(work, input, cursor, {
      columns,
      join: deliveries,
      narrow: `${text.narrow} ${states ? inStates(states, isAscending('descending', cursor), isAlone) : 'join (select where $11::smallint[] is null) y on true'}`,
      values: [...text.values, states ?? null],
    });
    return toPage(rows, input, cursor, messageWire, (row) => ({
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
