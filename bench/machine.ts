import { execFile } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { promisify } from 'node:util';

export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  /** Load average of the last minute before the run: above 0.2 a core the machine was not quiet. */
  loadBefore: number;
  /** Short hash; null outside a repository or before the first commit. */
  commit: string | null;
  /** The tree differs from the commit. */
  dirty: boolean;
}

const run = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;

const git = async (...args: string[]): Promise<string | null> => {
  try {
    return (await run('git', ['-C', root, ...args])).stdout.trim();
  } catch {
    return null;
  }
};

export const describeMachine = async (): Promise<Machine> => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  system: `${process.platform} ${release()} ${process.arch}`,
  node: process.version,
  loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  commit: await git('rev-parse', '--short', 'HEAD'),
  dirty: (await git('status', '--porcelain')) !== '',
});
