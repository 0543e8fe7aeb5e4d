import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For tests: a folder that is gone at the end of its scope (`using folder = temporaryFolder()`). */
export const temporaryFolder = (): Disposable & { path: string; at: (name: string) => string } => {
  const path = mkdtempSync(join(tmpdir(), 'posthorn-infra-'));
  return {
    path,
    at: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
};
