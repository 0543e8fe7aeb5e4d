import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeId } from '@posthorn/shared/id';
import { nowUs } from '@posthorn/testkit/receiver/clock';
import pg from 'pg';
import { addUp, latencyFigures, rateBetween } from '../accounting.ts';
import { batchBody, messageBody } from '../message-body.ts';
import { type PublishRun, runPublishLoad, waitForDeliveries } from '../publish-run.ts';
import { benchEventType } from '../stage.ts';
import type { Bed, Scenario } from './scenario.ts';

const batchSize = 100;
const batchesInFlight = 4;
const rateLimitMax = 1000;
const pollMs = 500;
/** A receiver that was away is looked for with growing pauses, ten minutes at most. */
const probeWaitMsMax = 660_000;
/** What failed before the circuit opened has its own time; it comes after all else and is not waited for. */
const soonMs = 30_000;

interface Waiting {
  /** Deliveries that somebody will try. */
  waiting: number;
  /** Of these, how many not before `soonMs` from now. */
  later: number;
  /** Messages whose endpoints are not decided on yet. */
  queued: number;
}

const readWaiting = async (client: pg.Client, endpointId: string, applicationId: string): Promise<Waiting> => {
  const { rows } = await client.query<Waiting>(
    `select count(*)::int as waiting, (count(*) filter (where next_attempt_at > now() + $3 * interval '1 millisecond'))::int as later,
       (select count(*)::int from outbox where application_id = $2) as queued
     from delivery where endpoint_id = $1 and next_attempt_at is not null`,
    [endpointId, applicationId, soonMs],
  );
  return rows[0] ?? { waiting: 0, later: 0, queued: 0 };
};

const fillQueue = async ({ api }: Bed, appId: string, count: number): Promise<void> => {
  const message = messageBody(benchEventType, 200);
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      const size = Math.min(batchSize, left);
      left -= size;
      await api.post(`/api/v1/app/${appId}/msg/batch`, JSON.parse(batchBody(message, size).toString()));
    }
  };
  await Promise.all(Array.from({ length: batchesInFlight }, one));
};

/** The most receipts within any second. */
const fastestSecond = (sortedUs: Float64Array): number => {
  let most = 0;
  let from = 0;
  for (let at = 0; at < sortedUs.length; at += 1) {
    while ((sortedUs[at] ?? 0) - (sortedUs[from] ?? 0) >= 1e6) from += 1;
    most = Math.max(most, at - from + 1);
  }
  return most;
};

/** A receiver fails, its messages wait; it heals, and they are sent at its rate limit, while others go on. */
export const backlog: Scenario = {
  name: 'backlog',
  about: 'what waited for a receiver that was away is sent at its rate limit, beside 100 messages/s for others',
  run: async (bed) => {
    const { api, receiver, sizes, spans, target } = bed;
    const inbox = `bench-${randomUUID()}`;
    const rateLimit = Math.min(rateLimitMax, Math.ceil(sizes.backlog / 5));
    const url = `${receiver.url}/in/${inbox}?keep=receipts`;
    await api.post('/api/v1/event-type', { name: benchEventType, description: 'An order, made by the benchmark' });
    const { id: appId } = await api.post('/api/v1/app', { name: 'benchmark: a receiver that was away' });
    const client = new pg.Client({ connectionString: target.databaseUrl });
    await client.connect();
    const others = (): Promise<PublishRun> =>
      runPublishLoad(bed, {
        applications: 50,
        payloadBytes: 200,
        warmUpMs: spans.warmUpMs,
        windowMs: spans.steadyMs,
        ratePerSecond: 100,
      });
    try {
      const made = await api.post(`/api/v1/app/${appId}/endpoint`, { url, throttleRate: rateLimit });
      const ids = [decodeId('endpoint', made.id) ?? '', decodeId('application', appId) ?? ''] as const;
      await receiver.fail(inbox, 503);
      await fillQueue(bed, appId, sizes.backlog);
      let queue = await readWaiting(client, ...ids);
      while (queue.queued > 0) {
        await sleep(pollMs);
        queue = await readWaiting(client, ...ids);
      }
      const alone = await others();
      queue = await readWaiting(client, ...ids);
      await receiver.fail(inbox, null);
      const healedAtUs = nowUs();
      const sinceMs = (): number => (nowUs() - healedAtUs) / 1e3;
      while ((await receiver.received(inbox)) === 0 && sinceMs() < probeWaitMsMax) await sleep(20);
      const foundMs = sinceMs();
      const beside = await others();
      const due = queue.waiting - queue.later;
      await waitForDeliveries(receiver, inbox, due, spans.stallMs);
      // The last record's commit, and what would come twice.
      await sleep(1000);
      const left = await readWaiting(client, ...ids);
      const receipts = [...(await receiver.receipts(inbox)).values()].filter(({ accepted }) => accepted > 0);
      // Of some the first try had failed; the rate is that of those whose first try was after the healing.
      const afterHealing = receipts.map(({ firstAtUs }) => firstAtUs).filter((atUs) => atUs >= healedAtUs);
      const healedReceipts = Float64Array.from(afterHealing).sort();
      const [firstUs = 0] = healedReceipts;
      const lastUs = healedReceipts.at(-1) ?? Number.NaN;
      const calm = latencyFigures(alone.latencies.receiptMs);
      const busy = latencyFigures(beside.latencies.receiptMs);
      return {
        accounting: addUp([
          alone.accounting,
          beside.accounting,
          {
            accepted: sizes.backlog,
            delivered: receipts.length,
            // What still has its time is neither.
            lost: sizes.backlog - receipts.length - left.waiting,
            duplicated: receipts.filter(({ accepted }) => accepted > 1).length,
            unclaimed: 0,
            refused: {},
          },
        ]),
        // It ends with the others' load, in the middle of the backlog.
        costs: new Map(),
        distributions: [
          { name: 'others, while it is away', sortedMs: alone.latencies.receiptMs },
          { name: 'others, while the backlog is sent', sortedMs: beside.latencies.receiptMs },
        ],
        figures: [
          { name: 'waiting when it healed', value: queue.waiting, unit: 'messages' },
          { name: 'rate limit', value: rateLimit, unit: '/s allowed' },
          { name: 'sent', value: rateBetween(healedReceipts, firstUs, lastUs), unit: '/s' },
          {
            name: 'share of the rate limit',
            value: rateBetween(healedReceipts, firstUs, lastUs) / rateLimit,
            unit: '×',
            targets: [{ sense: 'at least', value: 0.9 }],
          },
          { name: 'most within a second', value: fastestSecond(healedReceipts), unit: 'messages' },
          { name: 'healed to found', value: foundMs / 1e3, unit: 's' },
          { name: 'left for a later retry', value: left.waiting, unit: 'messages' },
          { name: 'others, p50 while it is away', value: calm.p50, unit: 'ms' },
          { name: 'others, p99 while it is away', value: calm.p99, unit: 'ms' },
          { name: 'others, p50 while it is sent', value: busy.p50, unit: 'ms' },
          { name: 'others, p99 while it is sent', value: busy.p99, unit: 'ms' },
          {
            name: 'others, p99 against while it is away',
            value: busy.p99 / calm.p99,
            unit: '×',
            targets: [{ sense: 'at most', value: 1.5 }],
          },
        ],
      };
    } finally {
      await client.end();
      await api.delete(`/api/v1/app/${appId}`);
      await receiver.clear(inbox);
    }
  },
};
