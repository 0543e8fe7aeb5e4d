import { latencyFigures, rateBetween } from '../accounting.ts';
import { runPublishLoad } from '../publish-run.ts';
import type { Scenario } from './scenario.ts';

const payloadBytes = 200;

/** As fast as the publishers can, after a warm-up; the rate is that of the receipts within the window. */
export const throughput = (applications: number): Scenario => ({
  name: `throughput-${applications}`,
  about: `${payloadBytes}-byte payloads as fast as they are accepted, ${applications} application(s) with one endpoint each`,
  everyday: true,
  run: async (bed) => {
    const { warmUpMs, windowMs } = bed.spans;
    const run = await runPublishLoad(bed, { applications, payloadBytes, warmUpMs, windowMs, ratePerSecond: null });
    const { report, receivedAtUs, lastReceiptAtUs, measuredFromUs, latencies, accounting, costs } = run;
    const wholeS = (lastReceiptAtUs - report.startedAtUs) / 1e6;
    const accept = latencyFigures(latencies.acceptMs);
    return {
      accounting,
      costs,
      figures: [
        {
          name: 'deliveries',
          value: rateBetween(receivedAtUs, measuredFromUs, measuredFromUs + windowMs * 1e3),
          unit: '/s',
          targets: [
            { sense: 'at least', value: 1800 },
            { sense: 'at least', value: 0.22, perInsert: true },
            { sense: 'at least', value: 0.32, perInsert: true },
          ],
        },
        { name: 'deliveries, drain included', value: accounting.delivered / wholeS, unit: '/s' },
        {
          name: 'accepted',
          value: accounting.accepted / ((report.endedAtUs - report.startedAtUs) / 1e6),
          unit: '/s',
        },
        { name: 'drained after', value: Math.max(0, lastReceiptAtUs - report.endedAtUs) / 1e3, unit: 'ms' },
        { name: 'publish to 202, p50', value: accept.p50, unit: 'ms' },
        { name: 'publish to 202, p99', value: accept.p99, unit: 'ms' },
      ],
    };
  },
});
