import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { ReplayActivities } from './activities.ts';
import { type ReplayInput, type ReplayProgress, replayProgress, replaySteered } from './contract.ts';

// A run puts deliveries back for a minute at most and beats at each step, which is one short transaction.
const { replay } = proxyActivities<ReplayActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** Run after run until nothing is left; a pause is waited out. */
export const replayFlow = async (input: ReplayInput): Promise<void> => {
  let steered = false;
  let progress: ReplayProgress = { state: 'running', chosen: 0, skipped: 0, estimated: 0 };
  setHandler(replaySteered, () => {
    steered = true;
  });
  setHandler(replayProgress, () => progress);

  while (!workflowInfo().continueAsNewSuggested) {
    steered = false;
    const { kind, ...counts } = await replay(input);
    if (kind === 'finished') return;
    progress = { state: kind === 'paused' ? 'paused' : 'running', ...counts };
    if (kind === 'paused') await condition(() => steered, '1 hour');
  }
  await continueAsNew<typeof replayFlow>(input);
};
