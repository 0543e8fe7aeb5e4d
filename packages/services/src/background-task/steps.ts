import type { Pool, PoolClient } from '@posthorn/db/client';
import { inTransaction } from '@posthorn/db/transaction';
import type { Log } from '../log.ts';
import { emitNotices } from '../notice/emit.ts';

export type TaskKey = { tenantId: string; taskId: string };

/** What the workflow is told: it is over, somebody holds it, or there is more. */
export type TaskStep = { kind: 'finished' | 'paused' | 'more'; chosen: number; skipped: number; estimated: number };

export type TaskDeps = { pool: Pool; log: Log; now: () => number };

/** The row of a task as its steps see it. `cursor`: the last that was looked at. */
export type Task = TaskKey & { kind: string; applicationId: string | null; request: unknown; cursor: string | null };

/** What one step did. `cursor` absent: the step finds by itself what is left. */
export type Stepped = {
  done: number;
  skipped?: number;
  isOver: boolean;
  cursor?: string /** Before the next. */;
  pauseMs?: number;
};

/** Longer runs are ended so that a new worker and new code get their turn. */
const runMsMax = 60_000;

type Row = { kind: string; applicationId: string | null; request: unknown; cursor: string | null; status: string };

/** Raises the epoch: an earlier run of the task writes no more. */
export const claimTask = async (pool: Pool, key: TaskKey): Promise<{ epoch: number; kind: string } | null> => {
  const { rows } = await pool.query<{ epoch: number; kind: string }>(
    `update background_task set epoch = epoch + 1, seen_at = now() where tenant_id = $1 and id = $2 returning epoch, kind`,
    [key.tenantId, key.taskId],
  );
  return rows[0] ?? null;
};

const readStep = async (pool: Pool, key: TaskKey): Promise<TaskStep> => {
  const { rows } = await pool.query<{ status: string; chosen: number; skipped: number; estimated: number }>(
    'select status, chosen, skipped, estimated from background_task where tenant_id = $1 and id = $2',
    [key.tenantId, key.taskId],
  );
  const { status = 'finished', chosen = 0, skipped = 0, estimated = 0 } = rows[0] ?? {};
  return {
    kind: status === 'running' ? 'more' : status === 'paused' ? 'paused' : 'finished',
    chosen,
    skipped,
    estimated,
  };
};

/**
 * One run of a task: step after step, each of them one commit with the row's progress, until it is over, stopped or long enough. A step
 * that is broken off is as if it had not begun. `beat` throws when the run is to end.
 */
export const runSteps = async (
  deps: TaskDeps,
  key: TaskKey,
  epoch: number,
  beat: () => void,
  step: (client: PoolClient, task: Task) => Promise<Stepped>,
): Promise<TaskStep> => {
  const startedAt = deps.now();
  let more = true;
  let waitMs = 0;
  while (more && deps.now() - startedAt < runMsMax) {
    beat();
    more = await inTransaction(deps.pool, async (client) => {
      const { rows } = await client.query<Row>(
        `select kind, application_id as "applicationId", request, cursor_message_id as cursor, status from background_task
          where tenant_id = $1 and id = $2 and epoch = $3 for update`,
        [key.tenantId, key.taskId, epoch],
      );
      const row = rows[0];
      // Another run has it now, or a person has stopped it.
      if (row?.status !== 'running') return false;
      const { done, skipped = 0, isOver, cursor, pauseMs = 0 } = await step(client, { ...key, ...row });
      await client.query(
        `update background_task set cursor_message_id = coalesce($4, cursor_message_id), chosen = chosen + $5, skipped = skipped + $7, seen_at = now(),
            updated_at = now(), status = case when $6 then 'finished' else status end, finished_at = case when $6 then now() end
          where tenant_id = $1 and id = $2 and epoch = $3`,
        [key.tenantId, key.taskId, epoch, cursor ?? null, done, isOver, skipped],
      );
      if (isOver) await emitNotices(client, [{ type: 'background_task.finished', ...key, at: deps.now() }]);
      waitMs = pauseMs;
      return !isOver;
    });
    if (more && waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  const now = await readStep(deps.pool, key);
  if (now.kind === 'finished') deps.log.info({ ...key, chosen: now.chosen }, 'background_task.finished');
  return now;
};
