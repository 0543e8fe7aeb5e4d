import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ignoredFolders = new Set(['node_modules', 'dist', 'coverage', '.vite', '.turbo']);

const isInput = ({ name }: Dirent): boolean => !name.endsWith('.test.ts') && !name.endsWith('.md');

const listFiles = (path: string): string[] => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : listFiles(join(path, entry.name));
    return isInput(entry) ? [join(path, entry.name)] : [];
  });
};

/** By content, so that a fresh clone and a touched file count as unchanged. About 20 ms for 500 files. */
export const hashInputs = (paths: string[], isWanted: (path: string) => boolean = () => true): string => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles).filter(isWanted).sort())
    hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
};
