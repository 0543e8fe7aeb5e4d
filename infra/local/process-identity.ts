import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A pid alone may be somebody else's by tomorrow; a pid with its start time is one process for ever.
 * Null: no such process, or one that is dead and only waits to be reaped.
 */
export const identifyProcess = (pid: number): string | null =>
  process.platform === 'linux' ? identifyByProc(pid) : identifyByPs(pid);

export const isSameProcess = (pid: number, identity: string): boolean => identifyProcess(pid) === identity;

const identifyByProc = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold blanks itself; count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${bootId}:${fields[19]}`;
  } catch {
    return null;
  }
};

const identifyByPs = (pid: number): string | null => {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = stdout?.trim() ?? '';
  if (status !== 0 || line === '' || line.startsWith('Z')) return null;
  return line.replace(/^\S+\s+/, '');
};
