import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from '../figure.ts';
import { costsBetween, readCosts } from '../process-cost.ts';
import type { Scenario } from './scenario.ts';

/** Start-up leaves work behind: modules to compile, garbage that a process gives back once it has been quiet. */
const settleShare = 2 / 3;

/** What an installation costs that has nothing to do. */
export const idle: Scenario = {
  name: 'idle',
  about: 'nothing is published: CPU and memory of the processes',
  run: async ({ target, spans }) => {
    await sleep(spans.idleMs * settleShare);
    const before = await readCosts(target.pids);
    const startedAtMs = performance.now();
    await sleep(spans.idleMs);
    const costs = costsBetween(before, await readCosts(target.pids));
    const tookMs = performance.now() - startedAtMs;
    const figures: Figure[] = [];
    let cpuMs = 0;
    let memoryMb = 0;
    for (const [name, cost] of costs) {
      cpuMs += cost.cpuMs;
      memoryMb += cost.memoryMb;
      figures.push({ name: `CPU of ${name}`, value: (cost.cpuMs / tookMs) * 100, unit: '% of a core' });
      figures.push({ name: `memory of ${name}`, value: cost.memoryMb, unit: 'MB' });
    }
    figures.push({
      name: 'CPU together',
      value: (cpuMs / tookMs) * 100,
      unit: '% of a core',
      targets: [{ sense: 'at most', value: 3 }],
    });
    figures.push({
      name: 'memory together',
      value: memoryMb,
      unit: 'MB',
      targets: [{ sense: 'at most', value: 700 }],
    });
    return { figures, accounting: null, costs: new Map() };
  },
};
