import { runDisturbed } from './disturbed.ts';
import type { Scenario } from './scenario.ts';

const load = { payloadBytes: 200 };

/** Every fifth endpoint answers after 30 s: what do the others feel? */
export const hanging: Scenario = {
  name: 'hanging',
  about: '100 messages/s to 50 applications with one endpoint each, without and with every fifth hanging for 30 s',
  run: (bed) => {
    const { warmUpMs, steadyMs: windowMs } = bed.spans;
    const fifth = { ...load, warmUpMs, windowMs, applications: 10, ratePerSecond: 20 };
    return runDisturbed(bed, {
      observed: 'healthy endpoints',
      disturbed: 'while a fifth hangs',
      observedLoad: { ...load, warmUpMs, windowMs, applications: 40, ratePerSecond: 80 },
      calmLoads: [fifth],
      disturbingLoads: [{ ...fifth, misbehaviour: 'delayMs=30000' }],
      ratioTargets: [1.5],
    });
  },
};
