import type { Pool, PoolClient } from '@posthorn/db/client';
import { DomainError } from '@posthorn/shared/error';
import { classify, type Fate } from './classify.ts';
import { type NewMessage, storeMessages } from './store.ts';

export type GroupCommit = {
  /**
   * Resolves once the message's fate is committed. `inOrder`: those of an application that are put so one after the other are
   * numbered in that order, however many commits they need.
   */
  put: (tenantId: string, message: NewMessage, how?: { inOrder: boolean }) => Promise<Fate>;
  /** Waits for what was put, then closes the connections. */
  close: () => Promise<void>;
};

/** What whoever runs it may want to know: each batch, and why one could not be stored. */
type Tell = {
  batch: (messages: number) => void;
  /** Of a batch that was committed: what was new. */
  stored: (messages: number) => void;
  failed: (cause: unknown, messages: number) => void;
};

type Waiting = {
  message: NewMessage;
  /** What must be free for it: its eventId and Idempotency-Key. */
  keys: readonly string[];
  /** What keeps its order: never in two flushes at once. */
  line: string | null;
  tries: number;
  settle: (fate: Fate) => void;
  fail: (cause: unknown) => void;
};

/** Two keep the database busy while the next batch gathers; more only make the batches smaller. */
export const flushesMax = 2;
const batchMessagesMax = 500;
const batchBytesMax = 4 * 1024 * 1024;
/** Beyond this, publishes are turned away rather than kept waiting for a database that cannot follow. */
const waitingMax = 20_000;
const waitingBytesMax = 128 * 1024 * 1024;
/** A key that other processes free and take again this often is a storm, not a race. */
const triesMax = 10;

const keysOf = (tenantId: string, message: NewMessage): string[] => {
  const keys: string[] = [];
  if (message.event_id !== null) keys.push(`${tenantId}/event/${message.app}/${message.event_id}`);
  if (message.request_key !== null) keys.push(`${tenantId}/request/${message.request_key}`);
  return keys;
};

// Faults of the data and not of the connection: SQLSTATE classes 22 and 23, and deadlocks.
const isOfOneRow = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^(22|23|40)/.test(cause.code);

const unavailable = (): DomainError =>
  new DomainError('unavailable', 'The message may not have been stored. Send it again with the same Idempotency-Key.', {
    retryAfterSeconds: 1,
  });

/**
 * Concurrent publishes share a commit: while a flush is in flight the next batch gathers, and when nothing is in flight a
 * message goes at once. `pool` must be used by nobody else: its connections stay bound to the tenant they last stored for.
 */
export const createGroupCommit = (pool: Pool, tell: Partial<Tell> = {}): GroupCommit => {
  const queues = new Map<string, Waiting[]>();
  const busyKeys = new Set<string>();
  const busyLines = new Set<string>();
  const boundTo = new WeakMap<PoolClient, string>();
  const flushes = new Set<Promise<void>>();
  let waiting = 0;
  let waitingBytes = 0;
  let scheduled = false;

  const takeOf = (queue: Waiting[]): { batch: Waiting[]; left: Waiting[] } => {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    let bytes = 0;
    for (const [i, one] of queue.entries()) {
      if (batch.length >= batchMessagesMax || bytes >= batchBytesMax)
        return { batch, left: [...left, ...queue.slice(i)] };
      // Two that want the same key go one after the other: side by side each could take what the other needs.
      if ((one.line !== null && busyLines.has(one.line)) || one.keys.some((key) => busyKeys.has(key))) {
        left.push(one);
        continue;
      }
      for (const key of one.keys) busyKeys.add(key);
      bytes += one.message.payload.length;
      batch.push(one);
    }
    return { batch, left };
  };

  const takeBatch = (): { tenantId: string; batch: Waiting[] } | null => {
    for (const [tenantId, queue] of queues) {
      const { batch, left } = takeOf(queue);
      if (batch.length === 0) continue;
      // Tenants take turns: who has more to store goes to the end.
      queues.delete(tenantId);
      if (left.length > 0) queues.set(tenantId, left);
      waiting -= batch.length;
      for (const one of batch) waitingBytes -= one.message.payload.length;
      return { tenantId, batch };
    }
    return null;
  };

  const enqueue = (tenantId: string, one: Waiting): void => {
    const queue = queues.get(tenantId);
    if (queue) queue.push(one);
    else queues.set(tenantId, [one]);
    waiting++;
    waitingBytes += one.message.payload.length;
    schedule();
  };

  const store = async (client: PoolClient, tenantId: string, batch: readonly Waiting[]): Promise<void> => {
    const stored = await storeMessages(
      client,
      tenantId,
      batch.map(({ message }) => message),
    );
    tell.stored?.(stored.size);
    const lost: Waiting[] = [];
    for (const one of batch) {
      if (stored.has(one.message.id)) one.settle({ kind: 'stored' });
      else lost.push(one);
    }
    if (lost.length === 0) return;
    const fates = await classify(
      client,
      tenantId,
      lost.map(({ message }) => message),
    );
    for (const one of lost) {
      const fate = fates.get(one.message.id) ?? { kind: 'again' };
      if (fate.kind !== 'again') one.settle(fate);
      else if (one.tries < triesMax) enqueue(tenantId, { ...one, tries: one.tries + 1 });
      else one.fail(unavailable());
    }
  };

  const flush = async (tenantId: string, batch: Waiting[]): Promise<void> => {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      if (boundTo.get(client) !== tenantId) {
        await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
        boundTo.set(client, tenantId);
      }
      tell.batch?.(batch.length);
      await store(client, tenantId, batch);
      client.release();
    } catch (cause) {
      tell.failed?.(cause, batch.length);
      // The connection is closed unless the database itself refused a row of a healthy one.
      client?.release(isOfOneRow(cause) ? undefined : true);
      const refused = isOfOneRow(cause) && batch.length > 1;
      // One row that the database refuses must not take the others down: each is tried alone.
      if (refused) for (const one of batch) await flush(tenantId, [one]);
      else for (const one of batch) one.fail(isOfOneRow(cause) ? cause : unavailable());
    }
  };

  const pump = (): void => {
    scheduled = false;
    while (flushes.size < flushesMax) {
      const taken = takeBatch();
      if (!taken) return;
      for (const { line } of taken.batch) if (line !== null) busyLines.add(line);
      const flushed = flush(taken.tenantId, taken.batch).finally(() => {
        for (const { keys, line } of taken.batch) {
          for (const key of keys) busyKeys.delete(key);
          if (line !== null) busyLines.delete(line);
        }
        flushes.delete(flushed);
        schedule();
      });
      flushes.add(flushed);
    }
  };

  // After the requests that this turn of the loop has read: they go together, and nothing waits for a clock.
  const schedule = (): void => {
    if (scheduled || queues.size === 0 || flushes.size >= flushesMax) return;
    scheduled = true;
    setImmediate(pump);
  };

  return {
    put: (tenantId, message, how) => {
      if (waiting >= waitingMax || waitingBytes >= waitingBytesMax) {
        throw new DomainError('unavailable', 'More messages come in than can be stored. Try again.', {
          retryAfterSeconds: 1,
        });
      }
      return new Promise((settle, fail) =>
        enqueue(tenantId, {
          message,
          keys: keysOf(tenantId, message),
          line: how?.inOrder ? message.app : null,
          tries: 0,
          settle,
          fail,
        }),
      );
    },
    close: async () => {
      while (flushes.size > 0 || queues.size > 0) {
        await Promise.allSettled(flushes);
        if (queues.size > 0 && flushes.size === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      await pool.end();
    },
  };
};
