import { runDisturbed } from './disturbed.ts';
import type { Scenario } from './scenario.ts';

const quietRatePerSecond = 12;

/** One tenant publishes a hundred times what another does: what does the quiet one feel? */
export const flood: Scenario = {
  name: 'flood',
  about: `a tenant with ${quietRatePerSecond} messages/s, alone and beside one with ${quietRatePerSecond * 100} messages/s`,
  run: (bed) => {
    const { otherApiKey } = bed.target;
    if (otherApiKey === null) throw new Error('flood needs an installation with two tenants (otherApiKey)');
    const { warmUpMs, steadyMs: windowMs } = bed.spans;
    const load = { payloadBytes: 200, applications: 10, warmUpMs, windowMs };
    return runDisturbed(bed, {
      observed: 'quiet tenant',
      disturbed: 'beside the flood',
      observedLoad: { ...load, ratePerSecond: quietRatePerSecond, apiKey: otherApiKey },
      calmLoads: [],
      disturbingLoads: [{ ...load, ratePerSecond: quietRatePerSecond * 100 }],
      ratioTargets: [3, 1.5],
    });
  },
};
