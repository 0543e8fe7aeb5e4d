import { setTimeout as sleep } from 'node:timers/promises';
import { latencyFigures } from '../accounting.ts';
import { runPublishLoad } from '../publish-run.ts';
import type { Scenario } from './scenario.ts';

const ratePerSecond = 150;
/** A dead worker is noticed after six seconds at the latest: the window has to hold that and what follows. */
const windowMsMin = 15_000;

/** The longest time without a receipt in which messages were published. */
const longestGapMs = (sortedUs: Float64Array): number => {
  let longest = 0;
  for (let at = 1; at < sortedUs.length; at += 1) {
    longest = Math.max(longest, (sortedUs[at] ?? 0) - (sortedUs[at - 1] ?? 0));
  }
  return longest / 1e3;
};

/** kill -9 of the worker that has the lanes, another beside it, under steady load. */
export const takeover: Scenario = {
  name: 'takeover',
  about: `${ratePerSecond} messages/s, kill -9 of the worker that delivers, another idle beside it`,
  run: async (bed) => {
    const { target, spans } = bed;
    if (target.addWorker === null) throw new Error('takeover kills a worker, and does so in a throw-away stack only');
    if ((target.pids.get('worker')?.length ?? 0) < 2) await target.addWorker();
    const windowMs = Math.max(windowMsMin, spans.steadyMs);
    const load = { applications: 50, payloadBytes: 200, warmUpMs: spans.warmUpMs, windowMs, ratePerSecond };
    const kill = async (): Promise<void> => {
      await sleep(spans.warmUpMs + windowMs / 4);
      const [first, ...others] = target.pids.get('worker') ?? [];
      if (first === undefined) throw new Error('there is no worker to kill');
      process.kill(first, 'SIGKILL');
      target.pids.set('worker', others);
    };
    const { accounting, latencies, receivedAtUs } = await runPublishLoad(bed, load, kill);
    const receipt = latencyFigures(latencies.receiptMs);
    return {
      accounting,
      // What the killed worker had used is gone with it.
      costs: new Map(),
      mayRepeat: true,
      distributions: [{ name: 'publish to receipt', sortedMs: latencies.receiptMs }],
      figures: [
        {
          name: 'longest gap between receipts',
          value: longestGapMs(receivedAtUs),
          unit: 'ms',
          targets: [{ sense: 'at most', value: 6000 }],
        },
        { name: 'publish to receipt, max', value: receipt.max, unit: 'ms' },
        { name: 'publish to receipt, p50', value: receipt.p50, unit: 'ms' },
        { name: 'sent twice', value: accounting.duplicated, unit: 'messages' },
      ],
    };
  },
};
