import type { Pool, PoolClient } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { latencyBucketCount, latencyPercentile } from '@posthorn/shared/latency-buckets';
import { z } from 'zod';

export const Range = z.enum(['1h', '24h']).default('1h');

/** A minute for the hour; five for the day, which is what a page is wide enough for. */
const steps = { '1h': { step: 1, points: 60 }, '24h': { step: 5, points: 288 } } as const;
const minuteMs = 60_000;

const Counts = { accepted: z.int(), succeeded: z.int(), failed: z.int() };
const Lag = {
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  p99Ms: z.number().nullable(),
};

export const ThroughputQuery = z.object({ range: Range });

export const ThroughputOut = z
  .object({
    range: z.enum(['1h', '24h']),
    stepMinutes: z.int(),
    perSecond: z
      .object({ accepted: z.number(), succeeded: z.number(), failed: z.number() })
      .describe('Of the last whole minute'),
    lag: z.object(Lag).describe('From the acceptance of a message to its first attempt, over the last ten minutes'),
    total: z.object({ ...Counts, ...Lag }),
    points: z.array(z.object({ at: z.iso.datetime(), ...Counts, ...Lag })).describe('Oldest first, none left out'),
  })
  .meta({ id: 'ThroughputOut' });

type Row = { at: Date; accepted: number; succeeded: number; failed: number; lag: number[] };

const sums = Array.from({ length: latencyBucketCount }, (_, i) => `coalesce(sum(lag[${i + 1}]), 0)::int`).join(', ');

// One row a minute and process: a day of ten processes are 14,400 rows by the primary key, 20 ms.
const statement = `
select date_bin($2::int * interval '1 minute', minute, $1) as at, sum(accepted)::int as accepted, sum(succeeded)::int as succeeded,
  sum(failed)::int as failed, array[${sums}] as lag
from pulse_minute where minute >= $1 group by 1 order by 1`;

const empty = (): number[] => new Array<number>(latencyBucketCount).fill(0);

const percentiles = (buckets: readonly number[]) => ({
  p50Ms: latencyPercentile(buckets, 0.5),
  p95Ms: latencyPercentile(buckets, 0.95),
  p99Ms: latencyPercentile(buckets, 0.99),
});

const addUp = (rows: readonly Row[]): Omit<Row, 'at'> => {
  const sum = { accepted: 0, succeeded: 0, failed: 0, lag: empty() };
  for (const row of rows) {
    sum.accepted += row.accepted;
    sum.succeeded += row.succeeded;
    sum.failed += row.failed;
    for (const [i, count] of row.lag.entries()) sum.lag[i] = (sum.lag[i] ?? 0) + count;
  }
  return sum;
};

const readRows = async (client: PoolClient, from: Date, step: number): Promise<Row[]> =>
  (await client.query<Row>(statement, [from, step])).rows;

/** What all processes took in and delivered of late, and how long first attempts were waited for. */
export const readThroughput = (
  pool: Pool,
  { range }: z.output<typeof ThroughputQuery>,
  now: number,
): Promise<z.input<typeof ThroughputOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const { step, points: count } = steps[range];
    const stepMs = step * minuteMs;
    const firstMs = (Math.floor(now / stepMs) - count + 1) * stepMs;
    const rows = await readRows(client, new Date(firstMs), step);
    const recent = await readRows(client, new Date(now - 10 * minuteMs), 1);
    const lastMinute = Math.floor(now / minuteMs - 1) * minuteMs;
    const last = addUp(
      (await readRows(client, new Date(lastMinute), 1)).filter(({ at }) => at.getTime() === lastMinute),
    );
    const byTime = new Map(rows.map((row) => [row.at.getTime(), row]));
    const { lag, ...total } = addUp(rows);
    return {
      range,
      stepMinutes: step,
      perSecond: { accepted: last.accepted / 60, succeeded: last.succeeded / 60, failed: last.failed / 60 },
      lag: percentiles(addUp(recent).lag),
      total: { ...total, ...percentiles(lag) },
      points: Array.from({ length: count }, (_, i) => {
        const atMs = firstMs + i * stepMs;
        const { accepted, succeeded, failed, lag: buckets } = byTime.get(atMs) ?? addUp([]);
        return { at: new Date(atMs).toISOString(), accepted, succeeded, failed, ...percentiles(buckets) };
      }),
    };
  });
