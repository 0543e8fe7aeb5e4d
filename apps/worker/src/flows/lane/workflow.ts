import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { LaneActivities } from './activities.ts';
import { type LaneInput, otherSplit } from './contract.ts';

// A dead worker is noticed after the heartbeat timeout at the latest, and its lanes move on; this bears a pause of
// garbage collection or a busy machine. The activity ends itself long before its own timeout.
const { driveLane } = proxyActivities<LaneActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '4500 milliseconds',
  retry: {
    initialInterval: '100 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '2 seconds',
    nonRetryableErrorTypes: [otherSplit],
  },
});

/** Drives the lanes, again and again; a fresh run takes over before the history grows. */
export const lane = async (input: LaneInput): Promise<void> => {
  for (let turn = 0; turn < 200 && !workflowInfo().continueAsNewSuggested; turn++) {
    await driveLane(input);
  }
  await continueAsNew<typeof lane>(input);
};
