import { broadcastStep } from '../message/broadcast-run.ts';
import { expungeStep } from '../message/expunge-run.ts';
import { steerStep } from '../operator/steer/run.ts';
import { removalStep } from '../removal/run.ts';
import { runReplay } from '../replay/run.ts';
import { claimTask, runSteps, type TaskDeps, type TaskKey, type TaskStep } from './steps.ts';

const steps: Record<string, typeof removalStep> = {
  'application.delete': removalStep,
  'tenant.delete': removalStep,
  'application.purge_content': expungeStep,
  'message.broadcast': broadcastStep,
  'operator.pause': steerStep,
  'operator.resume': steerStep,
};

/** One run of whatever task it is: its row says what is to be done. */
export const runTask = async (deps: TaskDeps, key: TaskKey, beat: () => void): Promise<TaskStep> => {
  const { rows } = await deps.pool.query<{ kind: string }>(
    'select kind from background_task where tenant_id = $1 and id = $2',
    [key.tenantId, key.taskId],
  );
  const kind = rows[0]?.kind;
  if (kind === undefined) return { kind: 'finished', chosen: 0, skipped: 0, estimated: 0 };
  const step = steps[kind];
  if (!step) return runReplay(deps, key, beat);
  const claimed = await claimTask(deps.pool, key);
  if (!claimed) return { kind: 'finished', chosen: 0, skipped: 0, estimated: 0 };
  return runSteps(deps, key, claimed.epoch, beat, step);
};
