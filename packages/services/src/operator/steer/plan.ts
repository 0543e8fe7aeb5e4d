import type { PoolClient } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId, uuidV7Floor } from '@posthorn/shared/id';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { ReplayRequest } from '../../replay/schema.ts';
import { countCandidates } from '../../replay/select.ts';
import type { SteerPlanIn, SteerPlanOut } from './schema.ts';

type Input = z.output<typeof SteerPlanIn>;

/** One task a tenant: more than this is no steering but a change of the installation. */
export const tenantsMax = 100;

/** What is meant, in the database's own ids. */
export type Reach = { tenantId: string | null; host: string | null; endpointId: string | null };

export const reachOf = (input: Input): Reach => {
  const tenantId = input.tenantId ? decodeId('tenant', input.tenantId) : null;
  const endpointId = input.endpointId ? decodeId('endpoint', input.endpointId) : null;
  if (tenantId === undefined) throw notFound('Tenant');
  if (endpointId === undefined) throw notFound('Endpoint');
  return { tenantId, endpointId, host: input.host?.trim().toLowerCase() ?? null };
};

/** `e` is the endpoint. The tenant's own notices are steered by nobody else. */
export const fits = `e.deleted_at is null and ($1::uuid is null or e.tenant_id = $1) and ($2::text is null or url_host(e.url) = $2)
  and ($3::uuid is null or e.id = $3)`;

/** Whether it would change an endpoint, or send to it. */
const touched = { pause: 'e.paused_at is null', resume: 'e.paused_at is not null', replay: 'not e.disabled' } as const;

type Reached = { tenantId: string; name: string; endpoints: number; untouched: number };

const kindOf = (action: Input['action']): keyof typeof touched =>
  action === 'pause' || action === 'resume' ? action : 'replay';

/** Which tenants it reaches and how many endpoints of each, on endpoint_host_idx or the primary key. */
export const readReach = async (client: PoolClient, action: Input['action'], reach: Reach): Promise<Reached[]> => {
  const condition = touched[kindOf(action)];
  const { rows } = await client.query<Reached>(
    `select e.tenant_id as "tenantId", t.name, count(*) filter (where ${condition})::int as endpoints,
        count(*) filter (where not (${condition}))::int as untouched
      from endpoint e join tenant t on t.id = e.tenant_id and t.deleted_at is null
      join application a on a.tenant_id = e.tenant_id and a.id = e.application_id and a.kind = 'customer' and a.deleted_at is null
      where ${fits} group by 1, 2 order by 3 desc, 1 limit $4`,
    [reach.tenantId, reach.host, reach.endpointId, tenantsMax + 1],
  );
  return rows;
};

/** Null: it sends nothing again. */
export const replayOf = (
  input: Input,
  reach: Reach,
  ratePerSecond: number | null,
  now: number,
): ReplayRequest | null => {
  if (kindOf(input.action) !== 'replay' || !input.since) return null;
  return {
    fromId: uuidV7Floor(Date.parse(input.since)),
    toId: uuidV7Floor(input.until ? Date.parse(input.until) : now + 1),
    applicationId: null,
    endpointId: reach.endpointId,
    host: reach.host,
    which: input.action === 'replay_missing' ? ['missing'] : ['failed', 'held'],
    eventTypes: null,
    channels: null,
    tags: null,
    statusCodeClass: null,
    toEndpointId: null,
    ratePerSecond,
  };
};

/** What it would touch, counted and not begun. `operate` gives the operator's context within a tenant: each is counted behind its own wall. */
export const planSteer = async (
  operate: (tenantId: string) => Context,
  pool: Context['pool'],
  input: Input,
): Promise<SteerPlanOut> => {
  const reach = reachOf(input);
  const reached = await inVisibility(pool, { operator: true }, (client) => readReach(client, input.action, reach));
  const isTooWide = reached.length > tenantsMax;
  const kept = isTooWide ? reached.slice(0, tenantsMax) : reached;
  const plan: SteerPlanOut = { tenants: [], endpoints: 0, messages: null, isExact: true, isTooWide };
  for (const { tenantId, ...tenant } of kept) {
    const context = operate(tenantId);
    const replay = isTooWide ? null : replayOf(input, reach, null, context.now());
    const counted = replay
      ? await inVisibility(pool, context, (client) => countCandidates(client, tenantId, replay))
      : null;
    plan.tenants.push({ ...tenant, tenantId: encodeId('tenant', tenantId), messages: counted?.count ?? null });
    plan.endpoints += tenant.endpoints;
    if (!counted) continue;
    plan.messages = (plan.messages ?? 0) + counted.count;
    plan.isExact &&= counted.isExact;
  }
  return plan;
};
