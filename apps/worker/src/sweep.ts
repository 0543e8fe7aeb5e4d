import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from '@posthorn/db/client';
import type { Log } from '@posthorn/services/log';
import { releaseScheduled } from '@posthorn/services/message/release-scheduled';
import { adoptOrphans, findUnattended } from '@posthorn/services/recovery/sweep';
import { findUnattendedTasks } from '@posthorn/services/replay/run';
import { retain } from '@posthorn/services/retention/run';
import type { Flows } from './temporal.ts';

const everyMs = 2_000;
/** Starts and signals a round: 23 to 130 ms of Temporal's CPU each, so a mass failure is taken up over some rounds. */
const perRound = 20;
const lanesEveryMs = 30_000;
const orphansEveryMs = 60_000;
const partitionsEveryMs = 6 * 3600_000;
const retentionEveryMs = 600_000;
const keysEveryMs = 3600_000;
/** Rows a statement: a short lock, and the next round goes on where this one ended. */
const keysPerRound = 10_000;

type Sweep = {
  /** An endpoint was handed over a moment ago: start its recovery before the sweep would. */
  handedOver: (endpoints: readonly { tenantId: string; endpointId: string }[]) => void;
  /** When a round last went through, in milliseconds since 1970; null: none yet. */
  sweptAt: () => number | null;
  stop: () => Promise<void>;
};

/**
 * Makes the workflows what Postgres says they should be. Every worker sweeps; starting what runs already does nothing, so no
 * leader is needed.
 */
export const startSweep = (pool: Pool, flows: () => Flows | null, log: Log, retentionDays: number): Sweep => {
  const stopping = new AbortController();
  const started = new Map<string, number>();
  let last = { lanes: 0, orphans: 0, partitions: 0, keys: 0, retention: 0 };

  const due = (what: keyof typeof last, spanMs: number): boolean => {
    if (Date.now() - last[what] < spanMs) return false;
    last = { ...last, [what]: Date.now() };
    return true;
  };

  const round = async (): Promise<void> => {
    if (due('partitions', partitionsEveryMs))
      await pool.query(`select ensure_partitions(now(), now() + interval '8 weeks')`);
    if (due('retention', retentionEveryMs)) {
      const gone = await retain(pool, retentionDays, Date.now());
      if (gone.partitions > 0 || gone.rows > 0) log.info(gone, 'retention.let_go');
    }
    if (due('keys', keysEveryMs)) {
      const { rowCount } = await pool.query(
        `delete from message_key where (tenant_id, kind, application_id, key) in
          (select tenant_id, kind, application_id, key from message_key where expires_at < now() limit $1)`,
        [keysPerRound],
      );
      // A token's row is kept for a day after its end, for whoever asks why it opens nothing.
      for (const [table, key, until] of [
        ['request_key', 'key', 'now()'],
        ['portal_token', 'id', `now() - interval '1 day'`],
      ])
        await pool.query(
          `delete from ${table} where (tenant_id, ${key}) in (select tenant_id, ${key} from ${table} where expires_at < ${until} limit $1)`,
          [keysPerRound],
        );
      if (rowCount === keysPerRound) last = { ...last, keys: 0 };
    }
    if (due('orphans', orphansEveryMs)) {
      const adopted = await adoptOrphans(pool);
      if (adopted > 0) log.warn({ adopted }, 'recovery.orphans_adopted');
    }
    const released = await releaseScheduled(pool);
    if (released > 0) log.info({ count: released }, 'message.scheduled_released');
    const temporal = flows();
    if (!temporal) return;
    const unattended = await findUnattended(pool, perRound);
    for (const key of unattended) await temporal.wakeRecovery(key);
    if (unattended.length > 0) log.info({ count: unattended.length }, 'recovery.woken');
    for (const key of await findUnattendedTasks(pool, perRound)) await temporal.wakeReplay(key);
    if (due('lanes', lanesEveryMs)) await temporal.ensureLanes();
  };

  let sweptAt: number | null = null;
  const run = async (): Promise<void> => {
    let failing = false;
    while (!stopping.signal.aborted) {
      try {
        await round();
        sweptAt = Date.now();
        failing = false;
      } catch (cause) {
        last = { ...last, lanes: 0 };
        if (!failing) log.warn({ cause }, 'sweep.failed');
        failing = true;
      }
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();

  return {
    handedOver: (endpoints) => {
      const temporal = flows();
      if (!temporal) return;
      for (const { tenantId, endpointId } of endpoints) {
        if (Date.now() - (started.get(endpointId) ?? 0) < 10_000) continue;
        if (started.size > 10_000) started.clear();
        started.set(endpointId, Date.now());
        temporal.startRecovery({ tenantId, endpointId }).catch((cause: unknown) => {
          started.delete(endpointId);
          log.debug({ cause, endpointId }, 'recovery.start_failed');
        });
      }
    },
    sweptAt: () => sweptAt,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
