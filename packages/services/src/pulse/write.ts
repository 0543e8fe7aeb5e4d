import type { PoolClient } from '@posthorn/db/client';
import type { Gathered } from './gather.ts';

export type Process = { process: string; kind: 'api' | 'worker'; startedAt: number };

/** Shows that the process is alive. Its own clock goes along, so that a wrong one is noticed. */
export const writePulse = async (client: PoolClient, own: Process, facts: Record<string, unknown>): Promise<void> => {
  await client.query({
    name: 'pulse-show',
    text: `insert into pulse (process, kind, started_at, seen_at, facts) values ($1, $2, $3, clock_timestamp(), $4)
      on conflict (process) do update set started_at = excluded.started_at, seen_at = excluded.seen_at, facts = excluded.facts`,
    values: [own.process, own.kind, new Date(own.startedAt), JSON.stringify(facts)],
  });
};

const minutes = `
insert into pulse_minute as m (minute, process, accepted, succeeded, failed, lag)
select minute, $2, accepted, succeeded, failed, (select array_agg(value::int) from json_array_elements_text(lag))
from json_to_recordset($1::json) as r(minute timestamptz, accepted int, succeeded int, failed int, lag json)
on conflict (minute, process) do update set accepted = m.accepted + excluded.accepted, succeeded = m.succeeded + excluded.succeeded,
  failed = m.failed + excluded.failed,
  lag = (select array_agg(coalesce(a, 0) + coalesce(b, 0) order by n) from unnest(m.lag, excluded.lag) with ordinality as u(a, b, n))`;

const tenants = `
insert into tenant_span as s (tenant_id, at, succeeded, failed)
select "tenantId", at, succeeded, failed
from json_to_recordset($1::json) as r("tenantId" uuid, at timestamptz, succeeded int, failed int)
on conflict (tenant_id, at) do update set succeeded = s.succeeded + excluded.succeeded, failed = s.failed + excluded.failed`;

const failures = `
insert into failure_span as s (tenant_id, endpoint_id, at, failure_class, host, failed)
select "tenantId", "endpointId", at, "failureClass", host, failed
from json_to_recordset($1::json) as r("tenantId" uuid, "endpointId" uuid, at timestamptz, "failureClass" text, host text, failed int)
on conflict (tenant_id, endpoint_id, at, failure_class, host) do update set failed = s.failed + excluded.failed`;

/** Some rows a second at most, whatever the traffic: one a minute, one a busy tenant and one a failing endpoint in five minutes. */
export const writeGathered = async (client: PoolClient, process: string, gathered: Gathered): Promise<void> => {
  if (gathered.minutes.length > 0) await client.query(minutes, [JSON.stringify(gathered.minutes), process]);
  if (gathered.tenants.length > 0) await client.query(tenants, [JSON.stringify(gathered.tenants)]);
  if (gathered.failures.length > 0) await client.query(failures, [JSON.stringify(gathered.failures)]);
};

const minutesKeptDays = 8;
const spansKeptDays = 2;
const processesKeptDays = 1;

/** Lets go of what no page shows any more. */
export const forgetPulses = async (client: PoolClient): Promise<void> => {
  await client.query(`delete from pulse_minute where minute < now() - make_interval(days => $1)`, [minutesKeptDays]);
  await client.query(`delete from tenant_span where at < now() - make_interval(days => $1)`, [spansKeptDays]);
  await client.query(`delete from failure_span where at < now() - make_interval(days => $1)`, [spansKeptDays]);
  await client.query(`delete from pulse where seen_at < now() - make_interval(days => $1)`, [processesKeptDays]);
};
