import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startStack } from '@posthorn/infra/stack';
import { startFaultProxy } from '@posthorn/testkit/fault-proxy';
import pg from 'pg';
import { diceOf, shuffled } from './dice.ts';
import { type FaultKind, faultKinds, faults, type Wires } from './faults.ts';
import { startReceiver } from './receiver.ts';
import { startTraffic } from './traffic.ts';

export type ChaosOptions = {
  seed: number;
  /** Faults are made for this long; the run ends when everything accepted has arrived. */
  durationMs: number;
  kinds?: readonly FaultKind[];
  perSecond?: number;
  say?: (line: string) => void;
  signal?: AbortSignal;
};

export type ChaosReport = {
  seed: number;
  faults: { kind: FaultKind; atMs: number; backAfterMs: number }[];
  accepted: number;
  delivered: number;
  /** `endpoint/message` that was accepted and never arrived. */
  lost: string[];
  /** Taken more often than once, beyond the first time. */
  duplicates: number;
  refused: number;
  slowestAnswerMs: number;
  unfinished: Record<string, number>;
};

/** Everything has arrived and been recorded, or this has passed since the last fault. */
const settleMsMax = 360_000;
const backMsMax = 60_000;

const addressOf = (text: string): { host: string; port: number } => {
  const [host = '127.0.0.1', port = '0'] = text.split(':');
  return { host, port: Number(port) };
};

const unfinishedOf = async (databaseUrl: string): Promise<Record<string, number>> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string; count: number }>(
      `select 'outbox' as what, count(*)::int as count from outbox union all
        select 'delivery with status ' || status, count(*)::int from delivery where status <> 0 group by status`,
    );
    return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ what, count }) => [what, count]));
  } finally {
    await client.end();
  }
};

/** A whole installation under load, to which one thing after the other is done; at the end every accepted message is looked for. */
export const runChaos = async (options: ChaosOptions): Promise<ChaosReport> => {
  const { seed, durationMs, kinds = faultKinds, perSecond = 40, say = () => undefined, signal } = options;
  const dice = diceOf(seed);
  const receiver = await startReceiver(diceOf(seed + 1));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'posthorn-chaos-'));
  const wires: Partial<Wires> = {};
  const stack = await startStack({
    dataDir,
    portBase: null,
    isThrowAway: true,
    workerCount: 2,
    restarts: true,
    retrySchedule: '0,1,2,3,5,5,10,10,10,20,20,20,20',
    ...(signal && { signal }),
    rewire: async (env) => {
      const database = new URL(env.DATABASE_URL ?? '');
      wires.database = await startFaultProxy({ host: database.hostname, port: Number(database.port) });
      wires.temporal = await startFaultProxy(addressOf(env.TEMPORAL_ADDRESS ?? ''));
      database.hostname = '127.0.0.1';
      database.port = String(wires.database.port);
      return { ...env, DATABASE_URL: database.href, TEMPORAL_ADDRESS: `127.0.0.1:${wires.temporal.port}` };
    },
  });
  try {
    const { database, temporal } = wires;
    if (!database || !temporal) throw new Error('the stack was not wired through the proxies');
    const ground = { stack, wires: { database, temporal }, dice };
    const { apiUrl, apiKey, databaseUrl } = stack.describe();
    const traffic = await startTraffic({ apiUrl, apiKey, receiver, perSecond });
    const done: ChaosReport['faults'] = [];
    const startedAt = performance.now();
    let line: FaultKind[] = [];
    await sleep(2_000);
    while (performance.now() - startedAt < durationMs && !signal?.aborted) {
      if (line.length === 0) line = shuffled(dice, kinds);
      const kind = line.pop();
      if (!kind) break;
      const atMs = performance.now() - startedAt;
      await faults[kind](ground);
      const undoneAt = performance.now();
      const before = receiver.total();
      // Back is when deliveries flow again, not when the first that was under way arrives.
      while (receiver.total() < before + perSecond / 4 && performance.now() - undoneAt < backMsMax) await sleep(20);
      const backAfterMs = performance.now() - undoneAt;
      done.push({ kind, atMs: Math.round(atMs), backAfterMs: Math.round(backAfterMs) });
      say(
        `${(atMs / 1000).toFixed(0).padStart(5)} s  ${kind.padEnd(20)} back after ${(backAfterMs / 1000).toFixed(1)} s`,
      );
      await sleep(500 + dice() * 2_500);
    }
    database.set({ kind: 'none' });
    temporal.set({ kind: 'none' });
    await traffic.stop();
    say(`${traffic.accepted.size} accepted; waiting for what is still on its way`);
    const missing = (): string[] => [...traffic.accepted].filter((key) => !receiver.taken.has(key));
    const settleFrom = performance.now();
    let unfinished: Record<string, number> = {};
    do {
      await sleep(1_000);
      unfinished = await unfinishedOf(databaseUrl).catch(() => ({ 'database away': 1 }));
    } while (
      (missing().length > 0 || Object.keys(unfinished).length > 0) &&
      performance.now() - settleFrom < settleMsMax &&
      !signal?.aborted
    );
    const lost = missing();
    const arrived = [...traffic.accepted].map((key) => receiver.taken.get(key) ?? 0);
    return {
      seed,
      faults: done,
      accepted: traffic.accepted.size,
      delivered: traffic.accepted.size - lost.length,
      lost,
      duplicates: arrived.reduce((sum, times) => sum + Math.max(0, times - 1), 0),
      refused: traffic.refused(),
      slowestAnswerMs: Math.round(traffic.slowestMs()),
      unfinished,
    };
  } finally {
    await stack.stop();
    await wires.database?.stop();
    await wires.temporal?.stop();
    await receiver.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};
