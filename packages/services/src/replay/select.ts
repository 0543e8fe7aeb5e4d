import type { PoolClient } from '@posthorn/db/client';
import { deliveryStatus } from '@posthorn/shared/delivery-status';
import type { ReplayRequest } from './schema.ts';

/** One message that is to go to one endpoint again. */
export type Candidate = {
  messageId: string;
  /** The endpoint whose delivery was chosen: the cursor. */
  endpointId: string;
  applicationId: string;
  lane: number;
  /** The endpoint that gets it. */
  targetId: string;
  targetDisabled: boolean;
  targetOrdered: boolean;
  /** Where the delivery to the target stands; null: there is none. */
  status: number | null;
  expunged: boolean;
};

export type Cursor = { messageId: string; endpointId: string } | null;

const statusesOf = (request: ReplayRequest): number[] =>
  request.which.flatMap((which) => {
    if (which === 'missing') return [];
    return [which === 'failed' ? deliveryStatus.exhausted : deliveryStatus[which]];
  });

const wants = `($6::text[] is null or m.event_type = any($6)) and ($7::text[] is null or m.channels && $7)
  and ($8::text[] is null or m.tags && $8)`;
const filters = `m.id >= $2 and m.id < $3 and ($4::uuid is null or m.application_id = $4) and ${wants}`;

// The tenant's own notices are sent again only where their application is named.
const target = `
join application a on a.tenant_id = m.tenant_id and a.id = m.application_id and a.deleted_at is null
  and (a.kind = 'customer' or $4::uuid is not null)
join endpoint e on e.tenant_id = m.tenant_id and e.id = coalesce($10::uuid, c.endpoint_id) and e.deleted_at is null`;

const columns = `m.id as "messageId", c.endpoint_id as "endpointId", m.application_id as "applicationId", a.lane::int as lane,
  e.id as "targetId", e.disabled as "targetDisabled", e.ordering <> 'none' as "targetOrdered", m.payload is null as expunged`;

// Walks the deliveries in the order of their key: a page costs the same wherever it lies. The message is asked for its key alone: with its
// application and time beside it, a planner without statistics reads all of them for each delivery.
const recorded = `
select ${columns}, case when $10::uuid is null then c.status else
    (select o.status from delivery o where o.tenant_id = m.tenant_id and o.message_id = m.id and o.endpoint_id = e.id) end::int as status
from delivery c join message m on m.tenant_id = c.tenant_id and m.id = c.message_id ${target}
where c.tenant_id = $1 and c.message_id >= $2 and c.message_id < $3 and ($5::uuid is null or c.endpoint_id = $5)
  and ($4::uuid is null or c.application_id = $4) and ${wants}
  and c.status = any($9::smallint[])
  and ($11::uuid is null or (c.message_id, c.endpoint_id) > ($11, $12::uuid))
  and ($13::int is null or $13 = (
    select coalesce(t.response_status / 100 * 100, 0) from attempt t
    where t.tenant_id = c.tenant_id and t.message_id = c.message_id and t.endpoint_id = c.endpoint_id order by t.id desc limit 1))
  and ($15::text is null or url_host(e.url) = $15)
order by c.message_id, c.endpoint_id limit $14`;

// Messages that an endpoint wants today and has no delivery of: published before it was made, or while it wanted something else.
const missing = `
select ${columns}, null::int as status
from message m
join (select id as endpoint_id, application_id, event_types, channels from endpoint
  where tenant_id = $1 and deleted_at is null and ($5::uuid is null or id = $5)) c on c.application_id = m.application_id
${target}
where m.tenant_id = $1 and ${filters} and $9::smallint[] is not null and $13::int is null
  and (c.event_types is null or m.event_type = any(c.event_types))
  and (c.channels is null or cardinality(c.channels) = 0 or m.channels && c.channels)
  and ($11::uuid is null or (m.id, c.endpoint_id) > ($11, $12::uuid))
  and not exists (select from delivery d where d.tenant_id = m.tenant_id and d.message_id = m.id and d.endpoint_id = e.id)
  and not exists (select from scheduled_message s where s.tenant_id = m.tenant_id and s.message_id = m.id)
  and not exists (select from outbox o where o.lane = a.lane and o.application_id = m.application_id and o.message_id = m.id)
  and ($15::text is null or url_host(e.url) = $15)
order by m.id, c.endpoint_id limit $14`;

const statementOf = (request: ReplayRequest): string => (request.which.includes('missing') ? missing : recorded);

const valuesOf = (tenantId: string, request: ReplayRequest, after: Cursor, limit: number): unknown[] => [
  tenantId,
  request.fromId,
  request.toId,
  request.applicationId,
  request.endpointId,
  request.eventTypes,
  request.channels,
  request.tags,
  statusesOf(request),
  request.toEndpointId,
  after?.messageId ?? null,
  after?.endpointId ?? null,
  request.statusCodeClass,
  limit,
  request.host,
];

/** The next of what a replay is about, behind the cursor, by message and endpoint. */
export const selectCandidates = async (
  client: PoolClient,
  tenantId: string,
  request: ReplayRequest,
  after: Cursor,
  limit: number,
): Promise<Candidate[]> => {
  const { rows } = await client.query<Candidate>(statementOf(request), valuesOf(tenantId, request, after, limit));
  return rows;
};

/** Beyond this a number means nothing to a person, and counting on costs seconds. */
const countMax = 1_000_000;

export const countCandidates = async (
  client: PoolClient,
  tenantId: string,
  request: ReplayRequest,
): Promise<{ count: number; isExact: boolean }> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*) filter (where not expunged and not "targetDisabled")::int as count from (${statementOf(request)}) counted`,
    valuesOf(tenantId, request, null, countMax),
  );
  const count = rows[0]?.count ?? 0;
  return { count, isExact: count < countMax };
};
