import { latencyFigures } from '../accounting.ts';
import type { Target } from '../figure.ts';
import { runPublishLoad } from '../publish-run.ts';
import type { Scenario } from './scenario.ts';

const payloadBytes = 200;
const applications = 50;

const atMost = (...values: number[]): Target[] => values.map((value) => ({ sense: 'at most', value }));

/** A load the product has to bear without a queue: what counts is how long a message takes. */
export const steady = (ratePerSecond: number): Scenario => ({
  name: `steady-${ratePerSecond}`,
  about: `${ratePerSecond} messages/s, ${payloadBytes}-byte payloads, ${applications} applications with one endpoint each`,
  everyday: true,
  run: async (bed) => {
    const { warmUpMs, steadyMs: windowMs } = bed.spans;
    const load = { applications, payloadBytes, warmUpMs, windowMs, ratePerSecond };
    const { report, latencies, accounting, costs } = await runPublishLoad(bed, load);
    const receipt = latencyFigures(latencies.receiptMs);
    const accept = latencyFigures(latencies.acceptMs);
    return {
      accounting,
      costs,
      figures: [
        { name: 'publish to receipt, p50', value: receipt.p50, unit: 'ms', targets: atMost(5, 3) },
        { name: 'publish to receipt, p90', value: receipt.p90, unit: 'ms' },
        { name: 'publish to receipt, p99', value: receipt.p99, unit: 'ms', targets: atMost(20, 9) },
        { name: 'publish to receipt, max', value: receipt.max, unit: 'ms' },
        { name: 'publish to 202, p50', value: accept.p50, unit: 'ms' },
        { name: 'publish to 202, p99', value: accept.p99, unit: 'ms' },
        { name: 'generator late by at most', value: report.latenessMaxMs, unit: 'ms' },
      ],
    };
  },
});
