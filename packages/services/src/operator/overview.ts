import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { encodeId } from '@posthorn/shared/id';
import { z } from 'zod';

const rowsMax = 50;

export const OperatorOverviewOut = z
  .object({
    lastHour: z.object({
      succeeded: z.int().describe('Attempts'),
      failed: z.int(),
      minutes: z.array(z.object({ at: z.iso.datetime(), succeeded: z.int(), failed: z.int() })),
    }),
    lanes: z.array(
      z.object({
        id: z.int(),
        owner: z.string().nullable().describe('The worker that runs it; null: nobody does'),
        since: z.iso.datetime().nullable(),
        backlog: z.int().describe('Messages that are stored and not taken up, at most 10,000'),
        oldestAt: z.iso.datetime().nullable().describe('When the first of them was published'),
      }),
    ),
    recoveries: z.array(
      z.object({
        tenantId: z.string(),
        tenantName: z.string(),
        appId: z.string(),
        endpointId: z.string(),
        url: z.string(),
        reason: z.string(),
        isExclusive: z.boolean().describe('New messages wait for it as well'),
        nextDueAt: z.iso.datetime(),
        since: z.iso.datetime(),
        seenAt: z.iso.datetime().nullable().describe('When its workflow last showed itself'),
        workflowId: z.string().describe("In Temporal's own pages"),
      }),
    ),
    recoveryCount: z.int(),
    noisyTenants: z
      .array(z.object({ tenantId: z.string(), name: z.string(), attempts: z.int(), failed: z.int() }))
      .describe('By attempts of the last hour'),
    failingHosts: z
      .array(z.object({ host: z.string(), attempts: z.int(), failed: z.int(), endpoints: z.int() }))
      .describe('By attempts that failed in the last hour'),
  })
  .meta({ id: 'OperatorOverviewOut' });

type LaneRow = { id: number; owner: string | null; since: Date | null; backlog: number; oldest: Date | null };
type RecoveryRow = {
  tenantId: string;
  tenantName: string;
  applicationId: string;
  endpointId: string;
  url: string;
  reason: string;
  exclusive: boolean;
  nextDueAt: Date;
  since: Date;
  seenAt: Date | null;
};

// The first 48 bits of a message's id are its milliseconds (RFC 9562).
const lanes = `
select l.id, l.owner, l.acquired_at as since, b.backlog,
  to_timestamp(('x' || substr(replace(b.oldest, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) as oldest
from lane l cross join lateral (
  select count(*)::int as backlog, min(message_id::text) as oldest
  from (select message_id from outbox o where o.lane = l.id limit 10000) q) b
order by l.id`;

const recoveries = `
select r.tenant_id as "tenantId", t.name as "tenantName", r.application_id as "applicationId", r.endpoint_id as "endpointId", e.url,
  r.reason, r.exclusive, r.next_due_at as "nextDueAt", r.created_at as since, r.seen_at as "seenAt"
from recovery r join tenant t on t.id = r.tenant_id join endpoint e on e.tenant_id = r.tenant_id and e.id = r.endpoint_id
order by r.next_due_at limit $1`;

// Minutes of every endpoint were added up in the transactions that record: no attempt is looked at.
const minutes = `
select minute as at, sum(succeeded)::int as succeeded, sum(failed)::int as failed from endpoint_minute
where minute >= now() - interval '1 hour' group by 1 order by 1`;

const noisy = `
select m.tenant_id as "tenantId", t.name, sum(m.succeeded + m.failed)::int as attempts, sum(m.failed)::int as failed
from endpoint_minute m join tenant t on t.id = m.tenant_id
where m.minute >= now() - interval '1 hour' group by 1, 2 order by 3 desc, 1 limit 10`;

const hosts = `
select coalesce(substring(e.url from '^[a-zA-Z]+://(?:[^/?#@]*@)?([^/?#]+)'), substring(e.url from '^mailto:'), e.url) as host, sum(m.succeeded + m.failed)::int as attempts,
  sum(m.failed)::int as failed, count(distinct m.endpoint_id)::int as endpoints
from endpoint_minute m join endpoint e on e.tenant_id = m.tenant_id and e.id = m.endpoint_id
where m.minute >= now() - interval '1 hour' and m.failed > 0 group by 1 order by 3 desc, 1 limit 10`;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** How the whole installation fares: for operators, whom the door has to know. Names and counts, never what tenants send. */
export const readOperatorOverview = (pool: Pool): Promise<z.input<typeof OperatorOverviewOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const { rows: laneRows } = await client.query<LaneRow>(lanes);
    const { rows: recoveryRows } = await client.query<RecoveryRow>(recoveries, [rowsMax]);
    const { rows: counted } = await client.query<{ count: number }>('select count(*)::int as count from recovery');
    const { rows: points } = await client.query<{ at: Date; succeeded: number; failed: number }>(minutes);
    const { rows: tenants } = await client.query<{ tenantId: string; name: string; attempts: number; failed: number }>(
      noisy,
    );
    const { rows: failing } = await client.query<{
      host: string;
      attempts: number;
      failed: number;
      endpoints: number;
    }>(hosts);
    return {
      lastHour: {
        succeeded: points.reduce((sum, point) => sum + point.succeeded, 0),
        failed: points.reduce((sum, point) => sum + point.failed, 0),
        minutes: points.map((point) => ({ ...point, at: point.at.toISOString() })),
      },
      lanes: laneRows.map(({ oldest, since, ...lane }) => ({ ...lane, since: iso(since), oldestAt: iso(oldest) })),
      recoveries: recoveryRows.map(({ applicationId, exclusive, nextDueAt, since, seenAt, ...row }) => ({
        ...row,
        tenantId: encodeId('tenant', row.tenantId),
        appId: encodeId('application', applicationId),
        endpointId: encodeId('endpoint', row.endpointId),
        isExclusive: exclusive,
        nextDueAt: nextDueAt.toISOString(),
        since: since.toISOString(),
        seenAt: iso(seenAt),
        workflowId: `recovery/${encodeId('endpoint', row.endpointId)}`,
      })),
      recoveryCount: counted[0]?.count ?? 0,
      noisyTenants: tenants.map((row) => ({ ...row, tenantId: encodeId('tenant', row.tenantId) })),
      failingHosts: failing,
    };
  });
