import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { disablesAt, type HealthPolicy, healthy, isWarned } from '@posthorn/shared/endpoint-health';
import { latencyBucketCount, latencyPercentile } from '@posthorn/shared/latency-buckets';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { healthPolicyOf } from '../delivery/policy.ts';
import { getTenant } from '../tenant/find.ts';
import { EndpointOverview, EndpointRef } from './schema.ts';
import { type EndpointRow, getEndpoint, presentEndpoint } from './store.ts';

const dayMs = 86_400_000;

type StateRow = {
  id: string;
  circuit: 'closed' | 'open' | 'half_open' | null;
  consecutive_failures: number | null;
  failing_since: Date | null;
  probe_at: Date | null;
  last_error_code: string | null;
  last_error: string | null;
  last_success_at: Date | null;
  last_failure_at: Date | null;
  exclusive: boolean | null;
  reason: string | null;
  next_due_at: Date | null;
  since: Date | null;
  pending: number;
  held: number;
};

// Each count has a partial index that holds the unfinished alone. It stops at 10,000: nobody reads a larger one to the digit.
const states = `
select e.id, h.circuit, h.consecutive_failures, h.failing_since, h.probe_at, h.last_error_code, h.last_error,
  h.last_success_at, h.last_failure_at, r.exclusive, r.reason, r.next_due_at, r.created_at as since,
  (select count(*) from (select 1 from delivery d where d.endpoint_id = e.id and d.tenant_id = $1
     and d.lane is null and d.next_attempt_at is not null limit 10000) q)
  + (select count(*) from delivery d where d.lane is not null and d.endpoint_id = e.id and d.tenant_id = $1) as pending,
  (select count(*) from (select 1 from delivery d where d.endpoint_id = e.id and d.tenant_id = $1
     and d.status = ${deliveryStatus.held} limit 10000) q) as held
from unnest($2::uuid[]) as e(id)
left join endpoint_health h on h.tenant_id = $1 and h.endpoint_id = e.id
left join recovery r on r.tenant_id = $1 and r.endpoint_id = e.id`;

type HourRow = { endpoint_id: string; at: Date; succeeded: number; failed: number; buckets: number[] };

const sums = Array.from({ length: latencyBucketCount }, (_, i) => `sum(buckets[${i + 1}])::int`).join(', ');

// Endpoint by endpoint: grouped all at once the planner sorts every minute on disk (41 ms for 20 endpoints, against 24).
const hours = `
select e.id as endpoint_id, h.* from unnest($2::uuid[]) as e(id) cross join lateral (
  select date_trunc('hour', minute) as at, sum(succeeded)::int as succeeded, sum(failed)::int as failed, array[${sums}] as buckets
  from endpoint_minute where tenant_id = $1 and endpoint_id = e.id and minute >= $3 group by 1) h
order by h.at`;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const dayOf = (rows: readonly HourRow[]): EndpointOverview['lastDay'] => {
  const buckets = new Array<number>(latencyBucketCount).fill(0);
  for (const row of rows) for (const [i, count] of row.buckets.entries()) buckets[i] = (buckets[i] ?? 0) + count;
  return {
    succeeded: rows.reduce((sum, row) => sum + row.succeeded, 0),
    failed: rows.reduce((sum, row) => sum + row.failed, 0),
    p50Ms: latencyPercentile(buckets, 0.5),
    p95Ms: latencyPercentile(buckets, 0.95),
    hourly: rows.map((row) => ({ at: row.at.toISOString(), succeeded: row.succeeded, failed: row.failed })),
  };
};

/** When a failing endpoint will be disabled. */
const endingOf = (
  state: StateRow | undefined,
  policy: HealthPolicy,
  now: number,
): Pick<EndpointOverview['health'], 'disablesAt' | 'isWarned'> => {
  const failingSince = state?.failing_since?.getTime() ?? null;
  const health = { ...healthy, failingSince };
  const at = disablesAt(health, policy);
  return { disablesAt: at === null ? null : new Date(at).toISOString(), isWarned: isWarned(health, policy, now) };
};

const healthOf = (state: StateRow | undefined, policy: HealthPolicy, now: number): EndpointOverview['health'] => ({
  circuit: state?.circuit ?? 'closed',
  consecutiveFailures: state?.consecutive_failures ?? 0,
  failingSince: iso(state?.failing_since ?? null),
  probeAt: iso(state?.probe_at ?? null),
  lastErrorCode: state?.last_error_code ?? null,
  lastError: state?.last_error ?? null,
  lastSuccessAt: iso(state?.last_success_at ?? null),
  lastFailureAt: iso(state?.last_failure_at ?? null),
  ...endingOf(state, policy, now),
});

const recoveryOf = (state: StateRow | undefined): EndpointOverview['recovery'] => {
  if (!state?.next_due_at || !state.since) return null;
  return {
    exclusive: state.exclusive ?? false,
    reason: state.reason ?? '',
    nextDueAt: state.next_due_at.toISOString(),
    since: state.since.toISOString(),
  };
};

/** Health, counters and backlog of some endpoints, in two queries for all of them. */
export const overviewsOf = async (work: Work, rows: readonly EndpointRow[]): Promise<EndpointOverview[]> => {
  const ids = rows.map((row) => row.id);
  const { rows: stateRows } = await work.client.query<StateRow>(states, [work.tenantId, ids]);
  const policy = healthPolicyOf((await getTenant(work)).settings);
  const since = new Date(work.now() - dayMs);
  const { rows: hourRows } = await work.client.query<HourRow>(hours, [work.tenantId, ids, since]);
  const stateById = new Map(stateRows.map((state) => [state.id, state]));
  const hoursById = Map.groupBy(hourRows, (row) => row.endpoint_id);
  return rows.map((row) => {
    const state = stateById.get(row.id);
    return {
      ...presentEndpoint(row),
      health: healthOf(state, policy, work.now()),
      lastDay: dayOf(hoursById.get(row.id) ?? []),
      recovery: recoveryOf(state),
      backlog: { pending: state?.pending ?? 0, held: state?.held ?? 0 },
    };
  });
};

export const readEndpointOverview = defineQuery({
  name: 'endpoint.overview',
  scope: 'endpoint:read',
  input: EndpointRef,
  output: EndpointOverview,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const row = await getEndpoint(work, application.id, input.endpoint_id);
    const [overview] = await overviewsOf(work, [row]);
    if (!overview) throw new Error('one endpoint has one overview');
    return overview;
  },
});
