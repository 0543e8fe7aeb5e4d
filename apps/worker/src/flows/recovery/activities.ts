import { type RecoveryStep, runRecovery } from '@posthorn/services/recovery/run';
import { Context } from '@temporalio/activity';
import type { RecoveryInput } from './contract.ts';

const beatMs = 2_000;

export type RecoveryActivities = { recover: (input: RecoveryInput) => Promise<RecoveryStep> };

export const recoveryActivities = (deps: Parameters<typeof runRecovery>[0]): RecoveryActivities => ({
  recover: async (input) => {
    const context = Context.current();
    const timer = setInterval(() => context.heartbeat(), beatMs);
    try {
      return await runRecovery(deps, input, () => {
        context.heartbeat();
        context.cancellationSignal.throwIfAborted();
      });
    } finally {
      clearInterval(timer);
    }
  },
});
