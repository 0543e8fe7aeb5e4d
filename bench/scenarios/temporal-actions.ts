import { runPublishLoad } from '../publish-run.ts';
import { countTemporal } from '../temporal-count.ts';
import type { Scenario } from './scenario.ts';

const ratePerSecond = 150;

/** What a healthy delivery costs of Temporal: nothing, but for the heartbeats of the lanes, which go by time and not by load. */
export const temporalActions: Scenario = {
  name: 'temporal-actions',
  about: `events and heartbeats of Temporal per 1,000 healthy deliveries, at ${ratePerSecond} messages/s`,
  run: async (bed) => {
    const { temporalAddress } = bed.target;
    if (temporalAddress === null) throw new Error('temporal-actions has to know the address of Temporal');
    const { warmUpMs, steadyMs: windowMs } = bed.spans;
    const counter = await countTemporal(temporalAddress);
    const startedAtMs = performance.now();
    const load = { applications: 50, payloadBytes: 200, warmUpMs, windowMs, ratePerSecond };
    const { accounting, costs } = await runPublishLoad(bed, load);
    const { events, heartbeats } = await counter.stop();
    const tookS = (performance.now() - startedAtMs) / 1e3;
    const thousands = accounting.delivered / 1000;
    return {
      accounting,
      costs,
      figures: [
        {
          name: 'events per 1,000 deliveries',
          value: events / thousands,
          unit: '',
          targets: [{ sense: 'at most', value: 1 }],
        },
        {
          name: 'events and heartbeats per 1,000',
          value: (events + heartbeats) / thousands,
          unit: '',
          targets: [{ sense: 'at most', value: 1 }],
        },
        { name: 'events', value: events, unit: '' },
        { name: 'heartbeats a second, at any load', value: heartbeats / tookS, unit: '/s of Temporal' },
      ],
    };
  },
};
