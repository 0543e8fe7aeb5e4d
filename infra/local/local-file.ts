import { join } from 'node:path';
import { removeIfThere, writePrivateJson } from './private-file.ts';
import type { Seed } from './seed.ts';

/** What automation reads to find a running stack. Present only while the stack is ready. */
export type LocalStack = Seed & {
  apiUrl: string;
  portalUrl: string;
  /** Null for a Temporal of the user's own whose UI is not known (TEMPORAL_UI_URL tells). */
  temporalUiUrl: string | null;
  temporalAddress: string;
  databaseUrl: string;
  receiverUrl: string;
  pids: {
    api: number | null;
    worker: (number | null)[];
    receiver: number | null;
    /** Null where DATABASE_URL or TEMPORAL_ADDRESS took the embedded one's place. */
    postgres: number | null;
    temporal: number | null;
    supervisor: number;
  };
};

export const localFilePath = (dataDir: string): string => join(dataDir, 'local.json');
export const writeLocalFile = (dataDir: string, stack: LocalStack): void =>
  writePrivateJson(localFilePath(dataDir), stack);
export const removeLocalFile = (dataDir: string): void => removeIfThere(localFilePath(dataDir));
