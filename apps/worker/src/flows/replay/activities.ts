import { runTask } from '@posthorn/services/background-task/run';
import type { TaskStep } from '@posthorn/services/background-task/steps';
import { Context } from '@temporalio/activity';
import type { ReplayInput } from './contract.ts';

export type ReplayActivities = { replay: (input: ReplayInput) => Promise<TaskStep> };

export const replayActivities = (deps: Parameters<typeof runTask>[0]): ReplayActivities => ({
  replay: (input) => {
    const context = Context.current();
    return runTask(deps, input, () => {
      context.heartbeat();
      context.cancellationSignal.throwIfAborted();
    });
  },
});
