import { readdir, readFile } from 'node:fs/promises';

/** CPU and memory of a process with all its descendants. */
export interface ProcessCost {
  cpuMs: number;
  /** Proportional set size where Linux tells it, else resident: pages that backends of Postgres share count once. */
  memoryMb: number;
}

/** USER_HZ: Linux reports CPU times in hundredths of a second to programs, whatever the kernel counts in. */
const msPerTick = 10;

interface Stat {
  parentPid: number;
  ticks: number;
}

/** What was used between two readings; memory as of the second. */
export const costsBetween = (
  before: ReadonlyMap<string, ProcessCost>,
  after: ReadonlyMap<string, ProcessCost>,
): Map<string, ProcessCost> => {
  const used = new Map<string, ProcessCost>();
  for (const [name, { cpuMs, memoryMb }] of after) {
    used.set(name, { cpuMs: cpuMs - (before.get(name)?.cpuMs ?? 0), memoryMb });
  }
  return used;
};

const readStat = async (pid: number): Promise<Stat | null> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The command's name may hold blanks and brackets; the fields after its last bracket start with the third, the state.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parentPid = 0] = fields;
  // utime, stime, and of the children that have ended and were waited for: cutime, cstime.
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
  return { parentPid, ticks };
};

const memoryBytesOf = async (pid: number): Promise<number> => {
  for (const [file, field] of [
    ['smaps_rollup', /^Pss:\s+(\d+) kB/m],
    ['status', /^VmRSS:\s+(\d+) kB/m],
  ] as const) {
    const text = await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
    const kilobytes = field.exec(text)?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  }
  return 0;
};

const allStats = async (): Promise<Map<number, Stat>> => {
  const stats = new Map<number, Stat>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readStat(Number(name));
    if (stat !== null) stats.set(Number(name), stat);
  }
  return stats;
};

const familyOf = (pid: number, stats: ReadonlyMap<number, Stat>): number[] => {
  const family = [pid];
  for (const member of family) {
    for (const [other, stat] of stats) if (stat.parentPid === member) family.push(other);
  }
  return family.filter((member) => stats.has(member));
};

/**
 * What processes have used since they began; subtract two readings. Empty where there is no /proc. A backend that ends
 * between two readings is not lost: its parent inherits its times.
 */
export const readCosts = async (pids: ReadonlyMap<string, number[]>): Promise<Map<string, ProcessCost>> => {
  const costs = new Map<string, ProcessCost>();
  if (process.platform !== 'linux') return costs;
  const stats = await allStats();
  for (const [name, roots] of pids) {
    const family = [...new Set(roots.flatMap((pid) => familyOf(pid, stats)))];
    if (family.length === 0) continue;
    const ticks = family.reduce((sum, pid) => sum + (stats.get(pid)?.ticks ?? 0), 0);
    let bytes = 0;
    for (const pid of family) bytes += await memoryBytesOf(pid);
    costs.set(name, { cpuMs: ticks * msPerTick, memoryMb: bytes / 1024 / 1024 });
  }
  return costs;
};
