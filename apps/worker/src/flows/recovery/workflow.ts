import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { RecoveryActivities } from './activities.ts';
import { type RecoveryInput, type RecoveryState, recoveryState, recoveryWoken } from './contract.ts';

// A run makes attempts for some minutes at most and beats all the while.
const { recover } = proxyActivities<RecoveryActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** Attempt what is due, sleep until the next is, again, until nothing is left. */
export const recovery = async (input: RecoveryInput): Promise<void> => {
  let woken = false;
  let state: RecoveryState = { state: 'attempting', nextDueAt: null, backlog: 0, circuit: 'closed', reason: '' };
  setHandler(recoveryWoken, () => {
    woken = true;
  });
  setHandler(recoveryState, () => state);

  while (!workflowInfo().continueAsNewSuggested) {
    woken = false;
    const step = await recover(input);
    if (step.kind === 'finished') return;
    const { backlog, circuit, reason } = step;
    state = {
      state: 'waiting',
      nextDueAt: new Date(Date.now() + step.untilMs).toISOString(),
      backlog,
      circuit,
      reason,
    };
    await condition(() => woken, Math.max(1, step.untilMs));
    state = { ...state, state: 'attempting', nextDueAt: null };
  }
  await continueAsNew<typeof recovery>(input);
};
