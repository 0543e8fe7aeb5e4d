import type { Pool } from '@posthorn/db/client';
import { type OutgoingRow, outgoingColumns } from '../delivery/outgoing.ts';
import type { Nudge } from './nudge.ts';

export type Taken = {
  lane: number;
  tenantId: string;
  applicationId: string;
  messageId: string;
  /** Null: the application was deleted. */
  version: number | null;
  channels: string[] | null;
  tags: string[] | null;
} & OutgoingRow;

export type TakenMessage = Taken & {
  seq: number;
  /** Set: a manual try to this endpoint alone. */
  endpointId: string | null;
  /** There may be more of the application: so many were taken as were asked for. */
  cut: boolean;
};

export type TakenRetry = Taken & { endpointId: string; attempts: number };

const messageColumns = `${outgoingColumns}, m.channels, m.tags,
  case when a.deleted_at is null then a.version end as version`;

/** What a lane has in hand, by application. */
export type InHand = ReadonlyMap<string, readonly number[]>;

// Every application that has rows in these lanes, found by jumping through the primary key: a probe each.
const allApplications = `applications as (
  select l.lane, (select o.application_id from outbox o where o.lane = l.lane order by o.application_id limit 1) as id
  from json_to_recordset($1::json) as l(lane smallint)
  union all
  select a.lane, (select o.application_id from outbox o where o.lane = a.lane and o.application_id > a.id order by o.application_id limit 1)
  from applications a where a.id is not null
)`;
const namedApplications = `applications as (
  select lane, "applicationId" as id from json_to_recordset($1::json) as n(lane smallint, "applicationId" uuid)
)`;

// What is to be taken is picked before the messages are read: with a thousand applications waiting it is a share of each.
const messagesOf = (applications: string): string => `with recursive ${applications},
bound as (select least($3::int, 8 + 4 * $4::int / greatest(1, (select count(*) from applications)::int)) as n),
picked as (
  select o.lane, o.seq, o.tenant_id, o.application_id, o.message_id, o.endpoint_id, o.nth = least(b.n, h.room) as cut,
    row_number() over (partition by o.tenant_id order by o.turn, o.seq) as tenant_turn, o.turn
  from bound b, applications p
  cross join lateral (
    select i.seqs, $3::int - coalesce(json_array_length(i.seqs), 0) as room from (select $2::json -> p.id::text as seqs) i
  ) h
  cross join lateral (
    select o.*, row_number() over (order by o.seq) as nth, row_number() over (order by o.seq) + $3::int - h.room as turn
    from outbox o
    where o.lane = p.lane and o.application_id = p.id
      and o.seq <> all (array(select value::bigint from json_array_elements_text(h.seqs)))
    order by o.seq limit greatest(0, least(b.n, h.room))
  ) o
  order by tenant_turn, o.turn, o.seq limit $4
)
select o.lane::int as lane, o.seq, o.tenant_id as "tenantId", o.application_id as "applicationId",
  o.message_id as "messageId", o.endpoint_id as "endpointId", o.cut, ${messageColumns}
from picked o
join message m on m.tenant_id = o.tenant_id and m.id = o.message_id
left join application a on a.tenant_id = o.tenant_id and a.id = o.application_id
order by o.tenant_turn, o.turn, o.seq`;

const allMessages = messagesOf(allApplications);
const namedMessages = messagesOf(namedApplications);

/**
 * Up to `perApplication` rows of each application, what is in hand counted in; tenant by tenant in turn, and of a tenant first each
 * application's first: a flood of one waits behind itself alone. Where all nudges name an application, only those are looked at.
 */
export const takeMessages = async (
  pool: Pool,
  nudges: readonly Nudge[],
  inHand: InHand,
  perApplication: number,
  limit: number,
): Promise<TakenMessage[]> => {
  const named = nudges.every(({ applicationId }) => applicationId !== null);
  const lanes = [...new Set(nudges.map(({ lane }) => lane))].map((lane) => ({ lane }));
  const { rows } = await pool.query<TakenMessage>({
    name: named ? 'take-named-messages' : 'take-messages',
    text: named ? namedMessages : allMessages,
    values: [JSON.stringify(named ? nudges : lanes), JSON.stringify(Object.fromEntries(inHand)), perApplication, limit],
  });
  return rows;
};

/** Quick retries that are due, oldest first. */
export const takeRetries = async (
  pool: Pool,
  lanes: readonly number[],
  now: number,
  limit: number,
  inHand: readonly { messageId: string; endpointId: string }[],
): Promise<TakenRetry[]> => {
  const { rows } = await pool.query<TakenRetry>({
    name: 'take-retries',
    text: `select d.lane::int as lane, d.tenant_id as "tenantId", d.application_id as "applicationId", d.message_id as "messageId",
        d.endpoint_id as "endpointId", d.attempts::int as attempts, ${messageColumns}
      from delivery d
      join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
      left join application a on a.tenant_id = d.tenant_id and a.id = d.application_id
      where d.lane = any($1::smallint[]) and d.next_attempt_at <= $2
        and (d.message_id, d.endpoint_id) not in
          (select "messageId", "endpointId" from json_to_recordset($4::json) as h("messageId" uuid, "endpointId" uuid))
      order by d.next_attempt_at limit $3`,
    values: [lanes, new Date(now), limit, JSON.stringify(inHand)],
  });
  return rows;
};

/** When the next quick retry of these lanes is due that is not due yet, in milliseconds since 1970; null: none waits. */
export const nextRetryAt = async (pool: Pool, lanes: readonly number[], now: number): Promise<number | null> => {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'next-retry',
    text: 'select min(next_attempt_at) as at from delivery where lane = any($1::smallint[]) and next_attempt_at > $2',
    values: [lanes, new Date(now)],
  });
  return rows[0]?.at?.getTime() ?? null;
};

/**
 * Which endpoints have a delivery of these messages already. Asked only for rows that were there when the lane was taken over:
 * its former owner may have recorded some endpoints of a message and not yet all.
 */
export const recordedEndpoints = async (
  pool: Pool,
  messages: readonly { tenantId: string; messageId: string }[],
): Promise<Map<string, Set<string>>> => {
  const { rows } = await pool.query<{ messageId: string; endpointId: string }>({
    name: 'recorded-endpoints',
    text: `select d.message_id as "messageId", d.endpoint_id as "endpointId"
      from json_to_recordset($1::json) as m("tenantId" uuid, "messageId" uuid)
      join delivery d on d.tenant_id = m."tenantId" and d.message_id = m."messageId"`,
    values: [JSON.stringify(messages)],
  });
  const recorded = new Map<string, Set<string>>();
  for (const { messageId, endpointId } of rows) {
    const endpoints = recorded.get(messageId);
    if (endpoints) endpoints.add(endpointId);
    else recorded.set(messageId, new Set([endpointId]));
  }
  return recorded;
};
