import { addUp, latencyFigures } from '../accounting.ts';
import type { Figure, Target } from '../figure.ts';
import { type PublishLoad, type PublishRun, runPublishLoads } from '../publish-run.ts';
import type { Bed, ScenarioResult } from './scenario.ts';

/** What is looked at, and what it is to be disturbed by. */
export interface Disturbance {
  /** In the names of the figures: "healthy endpoints". */
  observed: string;
  /** "while a fifth hangs". */
  disturbed: string;
  observedLoad: PublishLoad;
  /** Beside it in the first and the last part. */
  calmLoads: readonly PublishLoad[];
  /** Beside it in the second part. */
  disturbingLoads: readonly PublishLoad[];
  ratioTargets: readonly number[];
}

/**
 * Without, with and without again, in one run on one machine: what counts is how much slower the observed became. The first and the
 * last part say how steady the machine was.
 */
export const runDisturbed = async (bed: Bed, disturbance: Disturbance): Promise<ScenarioResult> => {
  const { observed, disturbed, observedLoad, calmLoads, disturbingLoads, ratioTargets } = disturbance;
  const part = async (beside: readonly PublishLoad[]): Promise<{ runs: PublishRun[]; seen: PublishRun }> => {
    const loads = [observedLoad, ...beside];
    const runs = await runPublishLoads(bed, loads);
    const [seen] = runs;
    if (seen === undefined) throw new Error('the observed load has a run');
    return { runs: runs.filter((_run, at) => loads[at]?.misbehaviour === undefined), seen };
  };
  const before = await part(calmLoads);
  const during = await part(disturbingLoads);
  const after = await part(calmLoads);

  const calmMs = Float64Array.from([...before.seen.latencies.receiptMs, ...after.seen.latencies.receiptMs]).sort();
  const calm = latencyFigures(calmMs);
  const stirred = latencyFigures(during.seen.latencies.receiptMs);
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: string, targets: readonly number[] = []): void => {
    const atMost = targets.map((target): Target => ({ sense: 'at most', value: target }));
    figures.push({ name, value, unit, targets: atMost });
  };
  add(`${observed}, p50 without`, calm.p50, 'ms');
  add(`${observed}, p99 without`, calm.p99, 'ms');
  add(`${observed}, p99 before`, latencyFigures(before.seen.latencies.receiptMs).p99, 'ms');
  add(`${observed}, p99 after`, latencyFigures(after.seen.latencies.receiptMs).p99, 'ms');
  add(`${observed}, p50 ${disturbed}`, stirred.p50, 'ms');
  add(`${observed}, p99 ${disturbed}`, stirred.p99, 'ms');
  add(`p99 ${disturbed}, against without`, stirred.p99 / calm.p99, '×', ratioTargets);
  return {
    figures,
    accounting: addUp([before, during, after].flatMap(({ runs }) => runs.map(({ accounting }) => accounting))),
    costs: during.seen.costs,
    costsAreOf: during.runs.reduce((sum, { accounting }) => sum + accounting.delivered, 0),
    distributions: [
      { name: 'without', sortedMs: calmMs },
      { name: disturbed, sortedMs: during.seen.latencies.receiptMs },
    ],
  };
};
