import type { Pool, PoolClient } from '@posthorn/db/client';
import { inTransaction } from '@posthorn/db/transaction';
import type { AttemptTriggerCode, DeliveryStatusCode } from '@posthorn/shared/delivery-status';
import { countMinutes } from './minute.ts';
import { recordTrouble, type Trouble } from './record-trouble.ts';

/** Who records. Rows of a lane or recovery whose epoch is no longer current are not written. */
export type Fence =
  | { kind: 'lanes'; epochs: readonly { id: number; epoch: number }[] }
  | { kind: 'recovery'; tenantId: string; endpointId: string; epoch: number };

/** The fence of rows that a recovery writes; a lane's rows carry the lane. */
export const recoveryFence = -1;

export type Place = { fence: number; tenantId: string; applicationId: string; messageId: string; endpointId: string };

export type AttemptRow = Place & {
  id: string;
  at: number;
  number: number;
  trigger: AttemptTriggerCode;
  url: string;
  requestHeaders: Record<string, string>;
  responseStatus: number | null;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
  errorCode: string | null;
  error: string | null;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  firstByteMs: number | null;
  totalMs: number;
  /** Of a first attempt: how long after its acceptance (or `deliverAt`) it began. Not kept with the attempt. */
  lagMs?: number | null;
};

export type DeliveryRow = Place & {
  status: DeliveryStatusCode;
  attempts: number;
  lane: number | null;
  nextAttemptAt: string | null;
  /** The place in the line of an ordered endpoint. */
  position?: number | null;
  reason: string | null;
  /** False: only when no delivery is there yet (a manual try that failed changes no schedule). */
  replaces: boolean;
};

/** `tenantId` is whom the end of the row is told to. */
export type OutboxRef = {
  lane: number;
  applicationId: string;
  seq: number;
  tenantId: string;
  /** Of a message that is counted as taken in: its type, and when its hour began (seconds since 1970). Absent for a resend. */
  eventType?: string;
  hour?: number;
};

export type Batch = {
  attempts: AttemptRow[];
  deliveries: DeliveryRow[];
  done: OutboxRef[];
  trouble: Trouble[];
};

const fences = {
  // A share lock, so that a lane cannot be taken over between the check and the commit.
  lanes: `select l.id::int as id from lane l
    join json_to_recordset($1::json) as e(id smallint, epoch bigint) on l.id = e.id and l.epoch = e.epoch
    for share of l`,
  recovery: `select ${recoveryFence} as id from recovery r
    join json_to_recordset($1::json) as e(tenant_id uuid, endpoint_id uuid, epoch bigint)
      on r.tenant_id = e.tenant_id and r.endpoint_id = e.endpoint_id and r.epoch = e.epoch
    for update of r`,
};

/**
 * One statement and so one commit for many attempts. JSON in: one parameter that both sides read natively; arrays of texts
 * cost the driver 2.4 times the CPU (measured: 2.0 against 0.85 µs a row).
 */
const statement = (fence: string, again: boolean): string => `
with fence as (${fence}),
tried as (
  insert into attempt (tenant_id, message_id, id, endpoint_id, application_id, number, trigger, url, request_headers,
    response_status, response_headers, response_body, error_code, error, dns_ms, connect_ms, tls_ms, first_byte_ms, total_ms)
  select "tenantId", "messageId", id, "endpointId", "applicationId", number, trigger, url, "requestHeaders",
    "responseStatus", "responseHeaders", "responseBody", "errorCode", error, "dnsMs", "connectMs", "tlsMs", "firstByteMs", "totalMs"
  from json_to_recordset($2::json) as a(fence int, "tenantId" uuid, "messageId" uuid, id uuid, "endpointId" uuid,
    "applicationId" uuid, number smallint, trigger smallint, url text, "requestHeaders" jsonb, "responseStatus" smallint,
    "responseHeaders" jsonb, "responseBody" text, "errorCode" text, error text, "dnsMs" real, "connectMs" real, "tlsMs" real,
    "firstByteMs" real, "totalMs" real)
  where fence in (select id from fence)${again ? '\n  on conflict do nothing' : ''}
),
moved as (
  insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, lane, next_attempt_at, position, reason)
  select "tenantId", "messageId", "endpointId", "applicationId", status, attempts, lane, "nextAttemptAt", position, reason
  from json_to_recordset($3::json) as d(fence int, "tenantId" uuid, "messageId" uuid, "endpointId" uuid, "applicationId" uuid,
    status smallint, attempts smallint, lane smallint, "nextAttemptAt" timestamptz, position bigint, reason text, replaces boolean)
  where fence in (select id from fence) and replaces
  on conflict (tenant_id, message_id, endpoint_id) do update set
    status = excluded.status, attempts = greatest(delivery.attempts, excluded.attempts), lane = excluded.lane,
    next_attempt_at = excluded.next_attempt_at, position = coalesce(excluded.position, delivery.position), reason = excluded.reason, updated_at = now()
  -- What succeeded stays so; what was cancelled meanwhile is changed by a success alone.
  where delivery.status <> 0 and (delivery.status <> 4 or excluded.status = 0)
),
first_manual as (
  insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, lane, next_attempt_at, reason)
  select "tenantId", "messageId", "endpointId", "applicationId", status, attempts, lane, "nextAttemptAt", reason
  from json_to_recordset($3::json) as d(fence int, "tenantId" uuid, "messageId" uuid, "endpointId" uuid, "applicationId" uuid,
    status smallint, attempts smallint, lane smallint, "nextAttemptAt" timestamptz, reason text, replaces boolean)
  where fence in (select id from fence) and not replaces
  on conflict do nothing
),
counted as (
  insert into endpoint_minute as m (tenant_id, endpoint_id, minute, application_id, succeeded, failed, total_ms_sum, buckets)
  select "tenantId", "endpointId", minute, "applicationId", succeeded, failed, "totalMsSum",
    (select array_agg(value::int) from json_array_elements_text(buckets))
  from json_to_recordset($4::json) as c(fence int, "tenantId" uuid, "endpointId" uuid, minute timestamptz, "applicationId" uuid,
    succeeded int, failed int, "totalMsSum" real, buckets json)
  where fence in (select id from fence)
  on conflict (tenant_id, endpoint_id, minute) do update set
    succeeded = m.succeeded + excluded.succeeded, failed = m.failed + excluded.failed,
    total_ms_sum = m.total_ms_sum + excluded.total_ms_sum,
    buckets = (select array_agg(a + b order by n) from unnest(m.buckets, excluded.buckets) with ordinality as u(a, b, n))
),
gone as (
  delete from outbox o using json_to_recordset($5::json) as g(lane smallint, "applicationId" uuid, seq bigint, "eventType" text, hour bigint)
  where o.lane = g.lane and o.application_id = g."applicationId" and o.seq = g.seq and o.lane in (select id from fence)
  returning o.tenant_id, o.application_id, g."eventType" as type, g.hour
),
-- Counted by the rows that went: a batch that is written again after an answer that was lost counts nothing twice.
taken as (
  insert into message_hour as h (tenant_id, hour, application_id, event_type, messages)
  select tenant_id, to_timestamp(hour), application_id, type, count(*) from gone where hour is not null group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (tenant_id, hour, application_id, event_type) do update set messages = h.messages + excluded.messages
)
select id from fence`;

const statements = { lanes: statement(fences.lanes, false), recovery: statement(fences.recovery, false) };
/** For what may have been committed although its answer was lost: attempts that are there already are left as they are. */
const statementsAgain = { lanes: statement(fences.lanes, true), recovery: statement(fences.recovery, true) };

const fenceRows = (fence: Fence): unknown[] =>
  fence.kind === 'lanes'
    ? [...fence.epochs]
    : [{ tenant_id: fence.tenantId, endpoint_id: fence.endpointId, epoch: fence.epoch }];

const write = async (client: Pool | PoolClient, fence: Fence, batch: Batch, again: boolean): Promise<Set<number>> => {
  const { rows } = await client.query<{ id: number }>({
    name: `record-${fence.kind}${again ? '-again' : ''}`,
    text: (again ? statementsAgain : statements)[fence.kind],
    values: [
      JSON.stringify(fenceRows(fence)),
      JSON.stringify(batch.attempts),
      JSON.stringify(batch.deliveries),
      JSON.stringify(countMinutes(batch.attempts)),
      JSON.stringify(batch.done),
    ],
  });
  return new Set(rows.map(({ id }) => id));
};

/**
 * Records attempts, what became of their deliveries, the counters, and what trouble means for the endpoints, in one commit.
 * Returns the fences that held: what belongs to others was not written and is not the caller's any more.
 */
export const record = async (pool: Pool, fence: Fence, batch: Batch, again = false): Promise<Set<number>> => {
  if (batch.trouble.length === 0) return write(pool, fence, batch, again);
  return inTransaction(pool, async (client) => {
    const held = await write(client, fence, batch, again);
    await recordTrouble(
      client,
      batch.trouble.filter((trouble) => held.has(trouble.fence)),
    );
    return held;
  });
};
