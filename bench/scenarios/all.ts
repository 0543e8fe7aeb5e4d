import type { Scenario } from './scenario.ts';
import { steady } from './steady.ts';
import { throughput } from './throughput.ts';

/** In the order in which they run. */
export const scenarios: readonly Scenario[] = [throughput(1), throughput(50), steady(150)];
