import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@posthorn/infra/postgres';
import { ProcessRecord } from '@posthorn/infra/process-record';
import { createProgress } from '@posthorn/infra/progress';
import { startTemporal } from '@posthorn/infra/temporal';

export type Servers = { dir: string; env: NodeJS.ProcessEnv; stop: () => Promise<void> };

/**
 * One Postgres and one Temporal for the whole run, and a folder in which tests make theirs. The servers are real ones; the
 * database forgoes fsync, because no test cuts the machine's power.
 */
export const startServers = async (): Promise<Servers> => {
  const dir = mkdtempSync(join(tmpdir(), 'posthorn-test-'));
  // When root runs the tests, the user of the database has to get through.
  chmodSync(dir, 0o755);
  const record = new ProcessRecord(dir);
  const progress = createProgress(process.stdout);
  try {
    const postgres = await startPostgres({ dataDir: dir, isThrowAway: true, isDurable: false, events: { record } });
    const temporal = await startTemporal({ dataDir: dir, progress, events: { record } });
    return {
      dir,
      env: {
        TEST_DATABASE_URL: postgres.url(),
        TEST_TEMPORAL_ADDRESS: temporal.address,
        // Whatever a test puts into the system's folder for temporary files is found and cleared away.
        TMPDIR: dir,
      },
      stop: async () => {
        await stopLeftOvers(dir);
        await temporal.stop();
        await postgres.stop();
        rmSync(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await record.stopAll();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
};

/** A test that was cut short could not stop the stack it had started; its record of processes is still there. */
const stopLeftOvers = async (dir: string): Promise<void> => {
  for (const { name } of readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    await new ProcessRecord(join(dir, name)).stopOrphans();
  }
};
