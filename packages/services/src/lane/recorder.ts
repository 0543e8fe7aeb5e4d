import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '@posthorn/db/client';
import { type AttemptRow, type Batch, type DeliveryRow, type OutboxRef, record } from '../delivery/record.ts';
import type { Trouble } from '../delivery/record-trouble.ts';
import type { Log } from '../log.ts';

/** What one job leaves behind. Its parts are committed together. */
export type Outcomes = {
  lane: number;
  attempt?: AttemptRow;
  delivery?: DeliveryRow;
  done?: OutboxRef;
  troubles?: readonly Trouble[];
  /** Called after the commit. */
  recorded: () => void;
};

export type Recorder = {
  add: (outcomes: Outcomes) => void;
  waiting: () => number;
  /** Resolves when all that was added is committed or given up. */
  idle: () => Promise<void>;
};

const batchMax = 400;
const batchBytesMax = 2_000_000;
/**
 * Under load the next batch gathers this long. Nobody waits for a record, and a batch costs the database nearly the same
 * however many rows it has: one row of counters an endpoint, one commit.
 */
const gatherMs = 15;
/** A batch of fewer is no load: what one message leaves behind is seen at once. */
const loadedFrom = 8;

const bytesOf = (outcomes: Outcomes): number => 600 + (outcomes.attempt?.responseBody?.length ?? 0);

const isDataError = (cause: unknown): boolean =>
  // SQLSTATE class 21 (two rows for one delivery), 22 (data exception) and 23 (integrity): the batch itself is at fault, not the connection.
  cause instanceof Error && 'code' in cause && /^(21|22|23)/.test(String(cause.code));

/** Latest health of an endpoint wins, one hand-over and one disabling of it are enough. Each notice stays. */
const condense = (troubles: readonly Trouble[]): Trouble[] => {
  const kept = new Map<string, Trouble>();
  let notices = 0;
  for (const trouble of troubles) {
    const key = trouble.kind === 'notice' ? `notice/${notices++}` : `${trouble.kind}/${trouble.endpointId}`;
    const before = kept.get(key);
    if (trouble.kind === 'hand_over' && before?.kind === 'hand_over') {
      const newer = trouble.exclusive || !before.exclusive ? trouble : before;
      kept.set(key, { ...newer, nextDueAt: Math.min(before.nextDueAt, trouble.nextDueAt) });
    } else kept.set(key, trouble);
  }
  return [...kept.values()];
};

const toBatch = (list: readonly Outcomes[]): Batch => ({
  attempts: list.flatMap(({ attempt }) => attempt ?? []),
  deliveries: list.flatMap(({ delivery }) => delivery ?? []),
  done: list.flatMap(({ done }) => done ?? []),
  trouble: condense(list.flatMap(({ troubles }) => troubles ?? [])),
});

/**
 * Gathers outcomes while a commit is under way and writes them with the next: the busier, the larger the batches. A database
 * that is away is waited for; nothing is dropped meanwhile.
 */
export const createRecorder = (options: {
  pool: Pool;
  log: Log;
  epochs: () => { id: number; epoch: number }[];
  /** These lanes are somebody else's now. */
  lost: (lanes: readonly number[]) => void;
  afterCommit: (batch: Batch) => void;
}): Recorder => {
  const { pool, log } = options;
  let queue: Outcomes[] = [];
  let running: Promise<void> | null = null;

  const commit = async (list: readonly Outcomes[], again: boolean): Promise<void> => {
    const lanes = new Set(list.map(({ lane }) => lane));
    const epochs = options.epochs().filter(({ id }) => lanes.has(id));
    const batch = toBatch(list);
    const held = await record(pool, { kind: 'lanes', epochs }, batch, again);
    const lost = [...lanes].filter((lane) => !held.has(lane));
    if (lost.length > 0) options.lost(lost);
    for (const outcomes of list) if (held.has(outcomes.lane)) outcomes.recorded();
    options.afterCommit(batch);
  };

  /** Halves a batch that the database will not take until the one row at fault is alone. */
  const commitOrSplit = async (list: readonly Outcomes[], again: boolean): Promise<void> => {
    try {
      await commit(list, again);
    } catch (cause) {
      if (!isDataError(cause)) throw cause;
      if (list.length > 1) {
        const middle = list.length >> 1;
        await commitOrSplit(list.slice(0, middle), again);
        await commitOrSplit(list.slice(middle), again);
        return;
      }
      const only = list[0];
      if (!only?.attempt || only.attempt.responseBody === null) {
        log.error({ cause, outcomes: only }, 'delivery.record_refused');
        return;
      }
      // What the receiver sent is the only part that is not ours: keep the attempt without it.
      log.error({ cause, messageId: only.attempt.messageId }, 'delivery.response_unrecordable');
      await commitOrSplit(
        [{ ...only, attempt: { ...only.attempt, responseBody: null, responseHeaders: null } }],
        again,
      );
    }
  };

  const drain = async (): Promise<void> => {
    let failures = 0;
    while (queue.length > 0) {
      let bytes = 0;
      let count = 0;
      while (count < queue.length && count < batchMax && bytes < batchBytesMax) {
        const next = queue[count];
        if (next) bytes += bytesOf(next);
        count += 1;
      }
      const list = queue.slice(0, count);
      try {
        // A commit whose answer was lost may have been made: what is recorded already is not in the way.
        await commitOrSplit(list, failures > 0);
        queue = queue.slice(count);
        failures = 0;
        if (count >= loadedFrom && queue.length < batchMax) await sleep(gatherMs);
      } catch (cause) {
        failures += 1;
        if (failures === 1 || failures % 20 === 0) log.warn({ cause, waiting: queue.length }, 'delivery.record_failed');
        await sleep(Math.min(2_000, 100 * 2 ** Math.min(failures, 5)));
      }
    }
    running = null;
  };

  return {
    add: (outcomes) => {
      queue.push(outcomes);
      running ??= new Promise<void>((resolve) => setImmediate(resolve)).then(drain);
    },
    waiting: () => queue.length,
    idle: async () => {
      while (running) await running;
    },
  };
};
