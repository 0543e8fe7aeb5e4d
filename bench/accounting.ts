import { readFile } from 'node:fs/promises';
import { percentile } from './percentile.ts';
import type { PublishReport } from './publish-plan.ts';
import type { Receipt } from './receiver-process.ts';

/** What became of the messages; a benchmark that lost some measured nothing. */
export interface Accounting {
  accepted: number;
  delivered: number;
  /** Answered 202 and never received. */
  lost: number;
  /** Received and answered 2xx more than once. */
  duplicated: number;
  /** Received without a 202 that the generator saw: its answer was cut off. */
  unclaimed: number;
  refused: Record<string, number>;
}

/** Of the messages sent after the warm-up. */
export interface Latencies {
  /** From just before the request to receipt, milliseconds, ascending. */
  receiptMs: Float64Array;
  /** From just before the request to its 202, milliseconds, ascending. */
  acceptMs: Float64Array;
}

export interface Outcome {
  accounting: Accounting;
  latencies: Latencies;
  /** Receipts of the load, in µs of the monotonic clock, ascending. */
  receivedAtUs: Float64Array;
}

/** Lays the generator's record beside the receiver's; latencies are those of messages sent from `measuredFromUs` on. */
export const reconcile = async (
  recordPath: string,
  report: PublishReport,
  measuredFromUs: number,
  receipts: ReadonlyMap<string, Receipt>,
): Promise<Outcome> => {
  const rows = (await readFile(recordPath, 'utf8')).split('\n').filter((row) => row !== '');
  const receiptMs: number[] = [];
  const acceptMs: number[] = [];
  const receivedAtUs: number[] = [];
  let delivered = 0;
  let duplicated = 0;
  for (const row of rows) {
    const [id = '', sentAtUs, acceptedAtUs] = row.split('\t');
    const isMeasured = Number(sentAtUs) >= measuredFromUs;
    if (isMeasured) acceptMs.push((Number(acceptedAtUs) - Number(sentAtUs)) / 1e3);
    const receipt = receipts.get(id);
    if (receipt === undefined || receipt.accepted === 0) continue;
    delivered += 1;
    if (receipt.accepted > 1) duplicated += 1;
    if (isMeasured) receiptMs.push((receipt.firstAtUs - Number(sentAtUs)) / 1e3);
    receivedAtUs.push(receipt.firstAtUs);
  }
  return {
    accounting: {
      accepted: report.accepted,
      delivered,
      lost: report.accepted - delivered,
      duplicated,
      unclaimed: receipts.size - delivered,
      refused: report.refused,
    },
    latencies: { receiptMs: Float64Array.from(receiptMs).sort(), acceptMs: Float64Array.from(acceptMs).sort() },
    receivedAtUs: Float64Array.from(receivedAtUs).sort(),
  };
};

/** Of several loads together. */
export const addUp = (parts: readonly Accounting[]): Accounting => {
  const sum: Accounting = { accepted: 0, delivered: 0, lost: 0, duplicated: 0, unclaimed: 0, refused: {} };
  for (const part of parts) {
    for (const name of ['accepted', 'delivered', 'lost', 'duplicated', 'unclaimed'] as const) sum[name] += part[name];
    for (const [why, count] of Object.entries(part.refused)) sum.refused[why] = (sum.refused[why] ?? 0) + count;
  }
  return sum;
};

export const latencyFigures = (sortedMs: Float64Array) => ({
  p50: percentile(sortedMs, 0.5),
  p90: percentile(sortedMs, 0.9),
  p99: percentile(sortedMs, 0.99),
  max: percentile(sortedMs, 1),
});

/** Receipts a second between two instants. */
export const rateBetween = (sortedUs: Float64Array, fromUs: number, untilUs: number): number =>
  sortedUs.filter((atUs) => atUs >= fromUs && atUs < untilUs).length / ((untilUs - fromUs) / 1e6);
