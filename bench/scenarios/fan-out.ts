import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeId } from '@posthorn/shared/id';
import pg from 'pg';
import { messageBody } from '../message-body.ts';
import { median } from '../percentile.ts';
import { costsBetween, readCosts } from '../process-cost.ts';
import { benchEventType } from '../stage.ts';
import type { Bed, Scenario } from './scenario.ts';

const rounds = 5;
const pollMs = 20;
/** Requests in flight while the stage is set and while many are published. */
const inFlight = 4;

const inTurn = async <Result>(count: number, work: (at: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) results[at] = await work(at);
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return results;
};

/** Milliseconds since 1970 at which the inbox had `requests`; gives up when none came for the stall. */
const waitForRequests = async ({ receiver, spans }: Bed, inbox: string, requests: number): Promise<number> => {
  let seen = await receiver.counts(inbox);
  let changedAtMs = performance.now();
  while (seen.requests < requests && performance.now() - changedAtMs < spans.stallMs) {
    await sleep(pollMs);
    const now = await receiver.counts(inbox);
    if (now.requests !== seen.requests) changedAtMs = performance.now();
    seen = now;
  }
  return seen.lastAtMs ?? Number.NaN;
};

/** Endpoints that have the message, by what the product recorded: all share one inbox, which cannot tell them apart. */
const countRecorded = async (databaseUrl: string, messageIds: readonly string[]): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const ids = messageIds.map((id) => decodeId('message', id));
    const text = 'select count(*) as count from delivery where message_id = any($1::uuid[]) and status = 0';
    const { rows } = await client.query<{ count: string }>(text, [ids]);
    return Number(rows[0]?.count ?? 0);
  } finally {
    await client.end();
  }
};

/** One message to many endpoints of one application: alone, and many such messages at once. */
export const fanOut = (endpoints: number): Scenario => ({
  name: `fan-out-${endpoints}`,
  about: `one application with ${endpoints} endpoints, 200-byte payloads`,
  run: async (bed) => {
    const { api, receiver, target, sizes } = bed;
    const inbox = `bench-${randomUUID()}`;
    const url = `${receiver.url}/in/${inbox}?keep=receipts`;
    await api.post('/api/v1/event-type', { name: benchEventType, description: 'An order, made by the benchmark' });
    const { id: appId } = await api.post('/api/v1/app', { name: `benchmark of ${endpoints} endpoints` });
    await inTurn(endpoints, (at) => api.post(`/api/v1/app/${appId}/endpoint`, { url, description: `receiver ${at}` }));
    const body: unknown = JSON.parse(messageBody(benchEventType, 200).toString());
    const publish = async (): Promise<string> => (await api.post(`/api/v1/app/${appId}/msg`, body)).id;
    const ids: string[] = [];
    try {
      // The first one teaches the lane which endpoints answer: each begins with few slots.
      ids.push(await publish());
      await waitForRequests(bed, inbox, endpoints);
      const tookMs: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const sentAtMs = Date.now();
        ids.push(await publish());
        tookMs.push((await waitForRequests(bed, inbox, ids.length * endpoints)) - sentAtMs);
      }
      const messages = Math.max(1, Math.round(sizes.fanOut / endpoints));
      const pids = new Map([...target.pids, ['receiver', [receiver.pid]]]);
      const before = await readCosts(pids);
      const startedAtMs = Date.now();
      ids.push(...(await inTurn(messages, publish)));
      const lastAtMs = await waitForRequests(bed, inbox, ids.length * endpoints);
      const costs = costsBetween(before, await readCosts(pids));
      // What a second worker might have sent again, and the last record's commit.
      await sleep(1000);
      const wanted = ids.length * endpoints;
      const recorded = await countRecorded(target.databaseUrl, ids);
      const { requests } = await receiver.counts(inbox);
      return {
        figures: [
          {
            name: 'deliveries, many messages',
            value: (messages * endpoints) / ((lastAtMs - startedAtMs) / 1e3),
            unit: '/s',
            targets: [{ sense: 'at least', value: 4000 }],
          },
          { name: 'one message, until all have it', value: median(tookMs), unit: 'ms' },
          { name: 'deliveries, one message', value: endpoints / (median(tookMs) / 1e3), unit: '/s' },
        ],
        accounting: {
          accepted: wanted,
          delivered: recorded,
          lost: wanted - recorded,
          duplicated: Math.max(0, requests - recorded),
          unclaimed: 0,
          refused: {},
        },
        costs,
        costsAreOf: messages * endpoints,
        distributions: [{ name: 'one message, until all have it', sortedMs: tookMs.sort((a, b) => a - b) }],
      };
    } finally {
      await api.delete(`/api/v1/app/${appId}`);
      await receiver.clear(inbox);
    }
  },
});
