import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { encodeId } from '@posthorn/shared/id';
import { latencyBucketCount, latencyPercentile } from '@posthorn/shared/latency-buckets';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { overviewsOf } from '../endpoint/overview.ts';
import { EndpointOverview } from '../endpoint/schema.ts';

/** What a person can take in at a glance; how many there are beside them is told. */
const shownMax = 10;
const hourMs = 3_600_000;

export const TenantHealth = z
  .object({
    lastHour: z
      .object({
        succeeded: z.int(),
        failed: z.int(),
        p50Ms: z.number().nullable(),
        p95Ms: z.number().nullable(),
        p99Ms: z.number().nullable(),
      })
      .describe('Attempts of the last 60 minutes and how long they took'),
    attention: z
      .array(EndpointOverview.extend({ appId: z.string(), appName: z.string() }))
      .max(shownMax)
      .describe('Endpoints that fail or were disabled for it, those that failed last first'),
    attentionCount: z.int().describe('How many there are in all'),
  })
  .meta({ id: 'TenantHealth' });

const sums = Array.from({ length: latencyBucketCount }, (_, i) => `coalesce(sum(buckets[${i + 1}]), 0)::int`).join(
  ', ',
);

// An hour of minutes: 60 rows an endpoint that was used.
const lastHour = `
select coalesce(sum(succeeded), 0)::int as succeeded, coalesce(sum(failed), 0)::int as failed, array[${sums}] as buckets
from endpoint_minute m where tenant_id = $1 and minute >= $2
  and application_id not in (select id from application where tenant_id = $1 and kind = 'operational')`;

// Whoever switched an endpoint off knows that it is off. Only what failed has a row of health.
const troubled = `
select e.id, count(*) over ()::int as all
from endpoint e
join application a on a.tenant_id = e.tenant_id and a.id = e.application_id and a.kind = 'customer'
left join endpoint_health h on h.tenant_id = e.tenant_id and h.endpoint_id = e.id
where e.tenant_id = $1 and e.deleted_at is null
  and case when e.disabled then coalesce(e.disabled_reason, 'manual') <> 'manual' else h.failing_since is not null end
order by h.last_failure_at desc nulls last, e.id limit ${shownMax}`;

const attentionOf = async (work: Work, ids: readonly string[]): Promise<z.input<typeof TenantHealth>['attention']> => {
  if (ids.length === 0) return [];
  const rows = await queryBuilder(work.client)
    .select({ row: endpoint, appName: application.name })
    .from(endpoint)
    .innerJoin(
      application,
      and(eq(application.tenantId, endpoint.tenantId), eq(application.id, endpoint.applicationId)),
    )
    .where(and(eq(endpoint.tenantId, work.tenantId), inArray(endpoint.id, [...ids])));
  rows.sort((a, b) => ids.indexOf(a.row.id) - ids.indexOf(b.row.id));
  const overviews = await overviewsOf(
    work,
    rows.map(({ row }) => row),
  );
  return rows.flatMap(({ row, appName }, i) => {
    const overview = overviews[i];
    return overview ? [{ ...overview, appId: encodeId('application', row.applicationId), appName }] : [];
  });
};

/** How the tenant's webhooks fare now, and which of its endpoints want somebody's attention. */
export const readTenantHealth = defineQuery({
  name: 'usage.health',
  scope: 'tenant:read',
  input: z.object({}),
  output: TenantHealth,
  run: async (work) => {
    const { rows: hour } = await work.client.query<{ succeeded: number; failed: number; buckets: number[] }>(lastHour, [
      work.tenantId,
      new Date(work.now() - hourMs),
    ]);
    const { rows: found } = await work.client.query<{ id: string; all: number }>(troubled, [work.tenantId]);
    const { succeeded = 0, failed = 0, buckets = [] } = hour[0] ?? {};
    return {
      lastHour: {
        succeeded,
        failed,
        p50Ms: latencyPercentile(buckets, 0.5),
        p95Ms: latencyPercentile(buckets, 0.95),
        p99Ms: latencyPercentile(buckets, 0.99),
      },
      attention: await attentionOf(
        work,
        found.map(({ id }) => id),
      ),
      attentionCount: found[0]?.all ?? 0,
    };
  },
});
