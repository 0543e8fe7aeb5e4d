import { latencyBucketCount, latencyPercentile } from '@posthorn/shared/latency-buckets';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EndpointRef } from './schema.ts';
import { getEndpoint } from './store.ts';

/** How wide a point is, and how many there are: what a chart of a page's width can show. */
const rangeMinutes = {
  '1h': { step: 2, points: 30 },
  '24h': { step: 60, points: 24 },
  '7d': { step: 360, points: 28 },
  '30d': { step: 1440, points: 30 },
} as const;

export const EndpointHistoryQuery = z.object({ range: z.enum(['1h', '24h', '7d', '30d']).default('24h') });

export const EndpointHistory = z
  .object({
    range: z.enum(['1h', '24h', '7d', '30d']),
    stepMinutes: z.int().describe('How many minutes a point stands for'),
    succeeded: z.int(),
    failed: z.int(),
    p50Ms: z.number().nullable(),
    p95Ms: z.number().nullable(),
    p99Ms: z.number().nullable(),
    points: z
      .array(z.object({ at: z.iso.datetime(), succeeded: z.int(), failed: z.int() }))
      .describe('Oldest first, those without attempts included'),
  })
  .meta({ id: 'EndpointHistory' });

type PointRow = { at: Date; succeeded: number; failed: number; buckets: number[] };

const sums = Array.from({ length: latencyBucketCount }, (_, i) => `coalesce(sum(buckets[${i + 1}]), 0)::int`).join(
  ', ',
);

const statement = `
select date_bin($4::int * interval '1 minute', minute, $3) as at, sum(succeeded)::int as succeeded, sum(failed)::int as failed,
  array[${sums}] as buckets
from endpoint_minute where tenant_id = $1 and endpoint_id = $2 and minute >= $3 group by 1 order by 1`;

/** Attempts of an endpoint over time. The last point is the one that is being filled. */
export const readEndpointHistory = defineQuery({
  name: 'endpoint.history',
  scope: 'endpoint:read',
  input: EndpointRef.extend(EndpointHistoryQuery.shape),
  output: EndpointHistory,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const { step, points: count } = rangeMinutes[input.range];
    const stepMs = step * 60_000;
    const firstMs = (Math.floor(work.now() / stepMs) - count + 1) * stepMs;
    const { rows } = await work.client.query<PointRow>(statement, [
      work.tenantId,
      endpoint.id,
      new Date(firstMs),
      step,
    ]);
    const byTime = new Map(rows.map((row) => [row.at.getTime(), row]));
    const buckets = new Array<number>(latencyBucketCount).fill(0);
    for (const row of rows) for (const [i, n] of row.buckets.entries()) buckets[i] = (buckets[i] ?? 0) + n;
    return {
      range: input.range,
      stepMinutes: step,
      succeeded: rows.reduce((sum, row) => sum + row.succeeded, 0),
      failed: rows.reduce((sum, row) => sum + row.failed, 0),
      p50Ms: latencyPercentile(buckets, 0.5),
      p95Ms: latencyPercentile(buckets, 0.95),
      p99Ms: latencyPercentile(buckets, 0.99),
      points: Array.from({ length: count }, (_, i) => {
        const atMs = firstMs + i * stepMs;
        const row = byTime.get(atMs);
        return { at: new Date(atMs).toISOString(), succeeded: row?.succeeded ?? 0, failed: row?.failed ?? 0 };
      }),
    };
  },
});
