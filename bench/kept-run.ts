import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.ts';

/** A result file, as far as plots and tables read it. */
export interface KeptRun {
  file: string;
  startedAt: string;
  command: string;
  installation: string;
  machine: Machine;
  database: string | null;
  calibration: { insertsPerSecond: number } | null;
  scenarios: KeptScenario[];
}

export interface KeptFigure {
  name: string;
  value: number | null;
  unit: string;
  perInsert?: number;
  targets?: { sense: 'at least' | 'at most'; value: number; perInsert?: boolean; met: boolean | null }[];
}

export interface KeptScenario {
  name: string;
  about: string;
  figures: KeptFigure[];
  accounting: { accepted: number; delivered: number; lost: number; duplicated: number } | null;
  /** Pairs of a share (0 to 1) and the milliseconds below which it lies. */
  distributions?: { name: string; ms: [share: number, ms: number | null][] }[];
  costs: Record<string, { cpuMs: number; memoryMb: number; cpuMsPerMessage?: number }>;
}

/** A scenario with the newest run that has it. */
export interface Newest {
  run: KeptRun;
  scenario: KeptScenario;
}

/** Of all kept results, oldest run first; short runs are kept by those alone who asked for it, and count like the others. */
export const readNewest = async (folder: string): Promise<Map<string, Newest>> => {
  const newest = new Map<string, Newest>();
  const runs: KeptRun[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    runs.push({ ...(JSON.parse(await readFile(join(folder, file), 'utf8')) as Omit<KeptRun, 'file'>), file });
  }
  runs.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  for (const run of runs) for (const scenario of run.scenarios) newest.set(scenario.name, { run, scenario });
  return newest;
};
