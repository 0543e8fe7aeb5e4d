import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Outcome, reconcile } from './accounting.ts';
import { createApiClient } from './api-client.ts';
import { costsBetween, type ProcessCost, readCosts } from './process-cost.ts';
import type { PublishReport } from './publish-plan.ts';
import { type PublisherProcess, startPublisher } from './publisher-process.ts';
import type { ReceiverProcess } from './receiver-process.ts';
import type { Bed } from './scenarios/scenario.ts';
import { benchEventType, type Stage, setStage } from './stage.ts';

export interface PublishLoad {
  applications: number;
  payloadBytes: number;
  /** Published like the rest, but not in the figures: cold code and connections. */
  warmUpMs: number;
  /** After the warm-up. */
  windowMs: number;
  ratePerSecond: number | null;
  /** Messages a request; default 1, which is a publish of its own. */
  batchSize?: number;
  /** Requests in flight at most; default as the run was told. */
  publishers?: number;
  /** Of another tenant than the installation's own. */
  apiKey?: string;
  /** How the receivers behave, as a query of the test kit's receiver. Those that misbehave are not waited for. */
  misbehaviour?: string;
  /** Set up beside the load before its first request, of the applications it publishes to; the result takes it away again. */
  beside?: (load: { apiKey: string; appIds: readonly string[] }) => Promise<() => Promise<void>>;
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
export const waitForDeliveries = async (
  receiver: ReceiverProcess,
  inbox: string,
  accepted: number,
  stallMs: number,
): Promise<void> => {
  let received = await receiver.received(inbox);
  let changedAtMs = performance.now();
  while (received < accepted && performance.now() - changedAtMs < stallMs) {
    await sleep(pollMs);
    const now = await receiver.received(inbox);
    if (now !== received) changedAtMs = performance.now();
    received = now;
  }
};

interface Lane {
  load: PublishLoad;
  inbox: string;
  recordPath: string;
  stage: Stage;
  publisher: PublisherProcess;
}

const open = async (bed: Bed, load: PublishLoad): Promise<Lane> => {
  const inbox = `bench-${randomUUID()}`;
  const api = load.apiKey === undefined ? bed.api : createApiClient(bed.target.apiUrl, load.apiKey);
  const query = `keep=receipts${load.misbehaviour === undefined ? '' : `&${load.misbehaviour}`}`;
  const stage = await setStage(api, load.applications, `${bed.receiver.url}/in/${inbox}?${query}`);
  return { load, inbox, recordPath: join(bed.scratchDir, `${inbox}.tsv`), stage, publisher: await startPublisher() };
};

/**
 * Several loads side by side, each with its applications, generator and inbox: sets the stages, publishes, waits until everything
 * arrived, adds up, clears the stages. `meanwhile` runs beside them from the first request on.
 */
export const runPublishLoads = async (
  bed: Bed,
  loads: readonly PublishLoad[],
  meanwhile: () => Promise<void> = async () => {},
): Promise<PublishRun[]> => {
  const { target, receiver } = bed;
  const lanes: Lane[] = [];
  const endings: (() => Promise<void>)[] = [];
  try {
    for (const load of loads) lanes.push(await open(bed, load));
    for (const { load, stage } of lanes)
      if (load.beside) endings.push(await load.beside({ apiKey: load.apiKey ?? target.apiKey, appIds: stage.appIds }));
    const generators = lanes.map(({ publisher }) => publisher.pid);
    const pids = new Map([...target.pids, ['receiver', [receiver.pid]], ['generator', generators]]);
    const before = await readCosts(pids);
    const publishing = lanes.map(({ load, publisher, recordPath, stage }) =>
      publisher.publish({
        apiUrl: target.apiUrl,
        apiKey: load.apiKey ?? target.apiKey,
        appIds: stage.appIds,
        eventType: benchEventType,
        payloadBytes: load.payloadBytes,
        batchSize: load.batchSize ?? 1,
        publishers: load.publishers ?? bed.publishers,
        durationMs: load.warmUpMs + load.windowMs,
        ratePerSecond: load.ratePerSecond,
        recordPath,
      }),
    );
    const [reports] = await Promise.all([Promise.all(publishing), meanwhile()]);
    const awaited = lanes.map(async ({ load, inbox }, at) => {
      if (load.misbehaviour !== undefined) return;
      await waitForDeliveries(receiver, inbox, reports[at]?.accepted ?? 0, bed.spans.stallMs);
    });
    await Promise.all(awaited);
    const costs = costsBetween(before, await readCosts(pids));
    // A message that two workers sent comes the second time while they are at it, so shortly after the first.
    await sleep(1000);
    const runs = lanes.map(async ({ load, inbox, recordPath }, at) => {
      const report = reports[at];
      if (report === undefined) throw new Error('every load has a report');
      const measuredFromUs = report.startedAtUs + load.warmUpMs * 1e3;
      const outcome = await reconcile(recordPath, report, measuredFromUs, await receiver.receipts(inbox));
      return { ...outcome, report, costs, measuredFromUs, lastReceiptAtUs: outcome.receivedAtUs.at(-1) ?? Number.NaN };
    });
    return await Promise.all(runs);
  } finally {
    for (const end of endings) await end();
    for (const { publisher, stage, inbox } of lanes) {
      await publisher.stop();
      await stage.clear();
      await receiver.clear(inbox);
    }
  }
};

/** One load alone. */
export const runPublishLoad = async (
  bed: Bed,
  load: PublishLoad,
  meanwhile?: () => Promise<void>,
): Promise<PublishRun> => {
  const [run] = await runPublishLoads(bed, [load], meanwhile);
  if (run === undefined) throw new Error('one load has one run');
  return run;
};
