import { openSync, readFileSync, renameSync, statSync } from 'node:fs';

const logBytesMax = 10 * 1024 * 1024;

/** Children write to the file themselves (nothing is piped through us). Rotated when opened: the last log and one older stay. */
export const openLog = (path: string): number => {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logBytesMax) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
};

export const logSize = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The last lines written after `fromByte`, for a message about a child that died. */
export const readLogTail = (path: string, fromByte: number, lineCountMax = 15): string => {
  try {
    const written = readFileSync(path).subarray(fromByte).toString('utf8');
    return written.trimEnd().split('\n').slice(-lineCountMax).join('\n  ');
  } catch {
    return '';
  }
};
