import type { Pool } from '@posthorn/db/client';
import { inTransaction } from '@posthorn/db/transaction';
import type { Log } from '../log.ts';
import type { Gatherer } from './gather.ts';
import { forgetPulses, type Process, writeGathered, writePulse } from './write.ts';

const everyMs = 5_000;
const forgetEveryMs = 3600_000;

export type Pulse = {
  /** Writes now what came together: for the end of a process, and for tests. */
  beat: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Shows every few seconds that the process lives, and writes what it gathered. A crash loses at most what came together since
 * the last time: these are figures to look at, what is owed to tenants is counted in the recording transactions.
 */
export const startPulse = (
  pool: Pool,
  own: Process,
  gatherer: Gatherer,
  facts: () => Record<string, unknown>,
  log: Pick<Log, 'debug'>,
): Pulse => {
  let running: Promise<void> = Promise.resolve();
  let forgottenAt = Date.now();

  const write = async (): Promise<void> => {
    const gathered = gatherer.take();
    const forgets = own.kind === 'worker' && Date.now() - forgottenAt > forgetEveryMs;
    if (forgets) forgottenAt = Date.now();
    try {
      await inTransaction(pool, async (client) => {
        await writePulse(client, own, { ...facts(), clockMs: Date.now() });
        await writeGathered(client, own.process, gathered);
        if (forgets) await forgetPulses(client);
      });
    } catch (cause) {
      gatherer.giveBack(gathered);
      log.debug({ cause }, 'pulse.failed');
    }
  };
  const beat = (): Promise<void> => {
    running = running.then(write);
    return running;
  };
  void beat();
  const timer = setInterval(() => void beat(), everyMs);
  timer.unref();
  return {
    beat,
    stop: async () => {
      clearInterval(timer);
      await beat();
    },
  };
};
