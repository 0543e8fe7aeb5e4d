import { writeFileSync } from 'node:fs';
import { readJsonIfThere, removeIfThere } from './private-file.ts';
import { hasCode } from './problem.ts';
import { identifyProcess, isSameProcess } from './process-identity.ts';

export type Lock = { isMine: true; release: () => void } | { isMine: false; holderPid: number };

/** A file that names the process which holds it. The lock of a process that is gone is taken over. */
export const tryLock = (path: string): Lock => {
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify({ pid: process.pid, identity: identifyProcess(process.pid) }), { flag: 'wx' });
      return { isMine: true, release: () => removeIfThere(path) };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      const holderPid = findHolder(path);
      if (holderPid !== null) return { isMine: false, holderPid };
      removeIfThere(path);
    }
  }
};

const findHolder = (path: string): number | null => {
  const holder = readJsonIfThere(path);
  if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('identity' in holder)) return null;
  if (typeof holder.pid !== 'number' || typeof holder.identity !== 'string') return null;
  return isSameProcess(holder.pid, holder.identity) ? holder.pid : null;
};
