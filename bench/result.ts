import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { meetsTarget } from './figure.ts';
import type { Machine } from './machine.ts';
import { keptQuantiles, percentile } from './percentile.ts';
import type { Scenario, ScenarioResult } from './scenarios/scenario.ts';

export interface Calibration {
  before: number[];
  after: number[];
  /** Median of all rounds. */
  insertsPerSecond: number;
}

export interface Run {
  startedAt: string;
  command: string;
  installation: string;
  machine: Machine;
  database: string | null;
  publishers: number;
  calibration: Calibration | null;
  results: { scenario: Scenario; result: ScenarioResult }[];
}

/** Writes `<date>-<commit>-<name>.json` and returns its path. */
export const saveRun = async (run: Run, folder: string, name: string): Promise<string> => {
  const stamp = run.startedAt.slice(0, 16).replace(/[-:]/g, '');
  const commit = `${run.machine.commit ?? 'nocommit'}${run.machine.dirty ? '-dirty' : ''}`;
  const path = join(folder, `${stamp}-${commit}-${name}.json`);
  const inserts = run.calibration?.insertsPerSecond ?? null;
  const { results, ...head } = run;
  const document = {
    ...head,
    scenarios: results.map(({ scenario, result }) => ({
      name: scenario.name,
      about: scenario.about,
      figures: result.figures.map((figure) => ({
        ...figure,
        perInsert: figure.unit === '/s' && inserts !== null ? figure.value / inserts : undefined,
        targets: figure.targets?.map((target) => ({ ...target, met: meetsTarget(figure, target, inserts) })),
      })),
      accounting: result.accounting,
      distributions: result.distributions?.map(({ name, sortedMs }) => ({
        name,
        ms: keptQuantiles.map((share) => [share, percentile(sortedMs, share)]),
      })),
      costs: Object.fromEntries(
        [...result.costs].map(([process, cost]) => [
          process,
          result.accounting === null
            ? cost
            : { ...cost, cpuMsPerMessage: cost.cpuMs / Math.max(1, result.costsAreOf ?? result.accounting.delivered) },
        ]),
      ),
    })),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify(document, null, 2)}\n`);
  return path;
};
