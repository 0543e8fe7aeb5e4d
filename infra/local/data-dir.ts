import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from './lock.ts';
import { Problem } from './problem.ts';

/** A new database, its write-ahead log and the logs take about 150 MB; below this Postgres would stop in the middle of work. */
const freeBytesMin = 300e6;

/** Makes the folder and takes it for this process alone: two starts on one would fight for the database. */
export const takeDataDir = (dataDir: string): (() => void) => {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(`The data directory cannot be made: ${reason}.`, 'Choose another one with POSTHORN_DATA_DIR.');
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < freeBytesMin) {
    throw new Problem(
      `There are only ${Math.floor((bavail * bsize) / 1e6)} MB free where ${dataDir} lies.`,
      `Free at least ${freeBytesMin / 1e6} MB, or choose another place with POSTHORN_DATA_DIR.`,
    );
  }
  const lock = tryLock(join(dataDir, 'lock.json'));
  if (lock.isMine) return lock.release;
  throw new Problem(
    `Posthorn already runs on ${dataDir} (process ${lock.holderPid}).`,
    `Stop that one (kill ${lock.holderPid}), or give this one a folder of its own with POSTHORN_DATA_DIR.`,
  );
};
