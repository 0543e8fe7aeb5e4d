import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Outcome, reconcile } from './accounting.ts';
import { type ProcessCost, readCosts } from './process-cost.ts';
import type { PublishReport } from './publish-plan.ts';
import { startPublisher } from './publisher-process.ts';
import type { ReceiverProcess } from './receiver-process.ts';
import type { Bed } from './scenarios/scenario.ts';
import { benchEventType, setStage } from './stage.ts';

export interface PublishLoad {
  applications: number;
  payloadBytes: number;
  /** Published like the rest, but not in the figures: cold code and connections. */
  warmUpMs: number;
  /** After the warm-up. */
  windowMs: number;
  ratePerSecond: number | null;
}

export interface PublishRun extends Outcome {
  report: PublishReport;
  /** CPU used between the first request and the last delivery, by process; memory at its end. */
  costs: Map<string, ProcessCost>;
  measuredFromUs: number;
  lastReceiptAtUs: number;
}

const pollMs = 200;

/** Until `accepted` messages have arrived, or none has for `stallMs`. */
const waitForDeliveries = async (receiver: ReceiverProcess, inbox: string, accepted: number, stallMs: number) => {
  let received = await receiver.received(inbox);
  let changedAtMs = performance.now();
  while (received < accepted && performance.now() - changedAtMs < stallMs) {
    await sleep(pollMs);
    const now = await receiver.received(inbox);
    if (now !== received) changedAtMs = performance.now();
    received = now;
  }
};

const difference = (before: ReadonlyMap<string, ProcessCost>, after: ReadonlyMap<string, ProcessCost>) => {
  const used = new Map<string, ProcessCost>();
  for (const [name, { cpuMs, memoryMb }] of after) {
    used.set(name, { cpuMs: cpuMs - (before.get(name)?.cpuMs ?? 0), memoryMb });
  }
  return used;
};

/** One load: sets the stage, publishes, waits until everything arrived, adds up, clears the stage. */
export const runPublishLoad = async (bed: Bed, load: PublishLoad): Promise<PublishRun> => {
  const { target, receiver, api } = bed;
  const inbox = `bench-${randomUUID()}`;
  const recordPath = join(bed.scratchDir, `${inbox}.tsv`);
  const stage = await setStage(api, load.applications, `${receiver.url}/in/${inbox}?keep=receipts`);
  const publisher = await startPublisher();
  try {
    const pids = new Map([...target.pids, ['receiver', [receiver.pid]], ['generator', [publisher.pid]]]);
    const before = await readCosts(pids);
    const report = await publisher.publish({
      apiUrl: target.apiUrl,
      apiKey: target.apiKey,
      appIds: stage.appIds,
      eventType: benchEventType,
      payloadBytes: load.payloadBytes,
      publishers: bed.publishers,
      durationMs: load.warmUpMs + load.windowMs,
      ratePerSecond: load.ratePerSecond,
      recordPath,
    });
    await waitForDeliveries(receiver, inbox, report.accepted, bed.spans.stallMs);
    const costs = difference(before, await readCosts(pids));
    // A message that two workers sent comes the second time while they are at it, so shortly after the first.
    await sleep(1000);
    const measuredFromUs = report.startedAtUs + load.warmUpMs * 1e3;
    const outcome = await reconcile(recordPath, report, measuredFromUs, await receiver.receipts(inbox));
    return { ...outcome, report, costs, measuredFromUs, lastReceiptAtUs: outcome.receivedAtUs.at(-1) ?? Number.NaN };
  } finally {
    await publisher.stop();
    await stage.clear();
    await receiver.clear(inbox);
  }
};
