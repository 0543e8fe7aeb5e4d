import type { Pool } from '@posthorn/db/client';
import { inTransaction } from '@posthorn/db/transaction';
import { available, emptyBucket, nextTokenInMs, spend } from '@posthorn/shared/token-bucket';
import type { TaskDeps, TaskKey, TaskStep } from '../background-task/steps.ts';
import { emitNotices } from '../notice/emit.ts';
import { putBack } from './put-back.ts';
import { ReplayRequest } from './schema.ts';
import { selectCandidates } from './select.ts';
import { withoutFiltered } from './without-filtered.ts';

type Claimed = { request: unknown; epoch: number; status: string; chosen: number; skipped: number; estimated: number };

const stepMax = 500;
/** Longer runs are ended so that a new worker and new code get their turn. */
const runMsMax = 60_000;

const stepOnce = (deps: TaskDeps, key: TaskKey, epoch: number, request: ReplayRequest, limit: number) =>
  inTransaction(deps.pool, async (client) => {
    const { rows } = await client.query<{ status: string; message_id: string | null; endpoint_id: string | null }>(
      `select status, cursor_message_id as message_id, cursor_endpoint_id as endpoint_id from background_task
        where tenant_id = $1 and id = $2 and epoch = $3 for update`,
      [key.tenantId, key.taskId, epoch],
    );
    const [task] = rows;
    // Another run has it now, or a person has stopped it: nothing more is chosen.
    if (task?.status !== 'running') return null;
    const after =
      task.message_id && task.endpoint_id ? { messageId: task.message_id, endpointId: task.endpoint_id } : null;
    const candidates = await selectCandidates(client, key.tenantId, request, after, limit);
    const wanted = request.which.includes('missing')
      ? await withoutFiltered(client, key.tenantId, candidates)
      : candidates;
    const { chosen, skipped } = await putBack(client, key.tenantId, wanted);
    const last = candidates.at(-1);
    const isOver = candidates.length < limit;
    // The cursor moves in the commit that puts them back: a step that is broken off is as if it had not begun.
    await client.query(
      `update background_task set cursor_message_id = coalesce($4, cursor_message_id), cursor_endpoint_id = coalesce($5, cursor_endpoint_id),
          chosen = chosen + $6, skipped = skipped + $7, seen_at = now(), updated_at = now(),
          status = case when $8 then 'finished' else status end, finished_at = case when $8 then now() end
        where tenant_id = $1 and id = $2 and epoch = $3`,
      [key.tenantId, key.taskId, epoch, last?.messageId ?? null, last?.endpointId ?? null, chosen, skipped, isOver],
    );
    if (isOver) await emitNotices(client, [{ type: 'background_task.finished', ...key, at: deps.now() }]);
    return { looked: candidates.length, isOver };
  });

const read = async (deps: TaskDeps, key: TaskKey, claim: boolean): Promise<Claimed | null> => {
  const { rows } = await deps.pool.query<Claimed>(
    `update background_task set epoch = epoch + $3, seen_at = now() where tenant_id = $1 and id = $2
      returning request, epoch, status, chosen, skipped, estimated`,
    [key.tenantId, key.taskId, claim ? 1 : 0],
  );
  return rows[0] ?? null;
};

/** One run of a replay: step after step at its rate, until it is over, stopped, or long enough. `beat` throws when the run is to end. */
export const runReplay = async (deps: TaskDeps, key: TaskKey, beat: () => void): Promise<TaskStep> => {
  const claimed = await read(deps, key, true);
  if (!claimed) return { kind: 'finished', chosen: 0, skipped: 0, estimated: 0 };
  const request = ReplayRequest.parse(claimed.request);
  const rate = request.ratePerSecond;
  const startedAt = deps.now();
  let bucket = emptyBucket(startedAt);
  while (deps.now() - startedAt < runMsMax) {
    beat();
    const allowed = rate === null ? stepMax : Math.min(stepMax, available(bucket, rate, deps.now()));
    if (rate !== null && allowed === 0) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, nextTokenInMs(bucket, rate, deps.now()))));
      continue;
    }
    const step = await stepOnce(deps, key, claimed.epoch, request, allowed);
    if (!step || step.isOver) break;
    if (rate !== null) bucket = spend(bucket, rate, deps.now(), step.looked);
  }
  const now = await read(deps, key, false);
  const { status = 'finished', chosen = 0, skipped = 0, estimated = 0 } = now ?? {};
  if (status === 'finished') deps.log.info({ ...key, chosen, skipped }, 'replay.finished');
  return {
    kind: status === 'running' ? 'more' : status === 'paused' ? 'paused' : 'finished',
    chosen,
    skipped,
    estimated,
  };
};

/** Tasks that nobody works on: committed and not started, or left by a workflow that was ended. */
export const findUnattendedTasks = async (pool: Pool, limit: number): Promise<TaskKey[]> => {
  const { rows } = await pool.query<TaskKey>({
    name: 'replay-unattended',
    text: `select tenant_id as "tenantId", id as "taskId" from background_task
      where status = 'running' and (seen_at is null and created_at < now() - interval '1 second' or seen_at < now() - interval '30 seconds')
      order by created_at limit $1`,
    values: [limit],
  });
  return rows;
};
