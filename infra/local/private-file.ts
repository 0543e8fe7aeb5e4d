import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hasCode } from './problem.ts';

/** Written beside its place and renamed, so that a reader never sees half a file, and readable by its owner only. */
export const writePrivateFile = (path: string, text: string): void => {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
};

export const writePrivateJson = (path: string, value: unknown): void =>
  writePrivateFile(path, `${JSON.stringify(value, null, 2)}\n`);

export const readTextIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/** Null when the file is missing or a crash of the machine left it broken; both mean "make it anew". */
export const readJsonIfThere = (path: string): unknown => {
  const text = readTextIfThere(path);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const removeIfThere = (path: string): void => rmSync(path, { force: true });
