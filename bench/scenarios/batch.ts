import { latencyFigures } from '../accounting.ts';
import { runPublishLoad } from '../publish-run.ts';
import type { Scenario } from './scenario.ts';

const batchSize = 100;
const publishers = 8;

/** A third of the usual window: what was accepted has to be delivered as well, and that takes longer. */
const shareOfWindow = 1 / 3;

export const batch: Scenario = {
  name: 'batch',
  about: `batches of ${batchSize} messages of 200 bytes by ${publishers} publishers, 50 applications with one endpoint each`,
  run: async (bed) => {
    const { warmUpMs } = bed.spans;
    const windowMs = Math.round(bed.spans.windowMs * shareOfWindow);
    const load = {
      applications: 50,
      payloadBytes: 200,
      warmUpMs,
      windowMs,
      ratePerSecond: null,
      batchSize,
      publishers,
    };
    const { report, lastReceiptAtUs, latencies, accounting, costs } = await runPublishLoad(bed, load);
    const accept = latencyFigures(latencies.acceptMs);
    return {
      accounting,
      costs,
      figures: [
        {
          name: 'accepted',
          value: accounting.accepted / ((report.endedAtUs - report.startedAtUs) / 1e6),
          unit: '/s',
          targets: [{ sense: 'at least', value: 6000 }],
        },
        {
          name: 'deliveries, drain included',
          value: accounting.delivered / ((lastReceiptAtUs - report.startedAtUs) / 1e6),
          unit: '/s',
          targets: [{ sense: 'at least', value: 4000 }],
        },
        { name: 'batch to its answer, p50', value: accept.p50, unit: 'ms' },
        { name: 'batch to its answer, p99', value: accept.p99, unit: 'ms' },
      ],
    };
  },
};
