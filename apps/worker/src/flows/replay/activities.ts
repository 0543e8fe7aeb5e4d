import { type ReplayStep, runReplay } from '@posthorn/services/replay/run';
import { Context } from '@temporalio/activity';
import type { ReplayInput } from './contract.ts';

export type ReplayActivities = { replay: (input: ReplayInput) => Promise<ReplayStep> };

export const replayActivities = (deps: Parameters<typeof runReplay>[0]): ReplayActivities => ({
  replay: (input) => {
    const context = Context.current();
    return runReplay(deps, input, () => {
      context.heartbeat();
      context.cancellationSignal.throwIfAborted();
    });
  },
});
