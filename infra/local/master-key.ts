import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readTextIfThere, writePrivateFile } from './private-file.ts';

/** The key that all secrets in the database are sealed with. Made once; without it they cannot be opened again. */
export const readMasterKey = (dataDir: string, env: NodeJS.ProcessEnv): string => {
  if (env.POSTHORN_MASTER_KEY) return env.POSTHORN_MASTER_KEY;
  const path = join(dataDir, 'master.key');
  const kept = readTextIfThere(path)?.trim();
  if (kept) return kept;
  const key = randomBytes(32).toString('base64');
  writePrivateFile(path, `${key}\n`);
  return key;
};
