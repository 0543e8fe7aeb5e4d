import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { DomainError } from '@posthorn/shared/error';
import { and, eq } from 'drizzle-orm';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { tellOf } from '../notice/emit.ts';
import { BackgroundTaskOut, TaskRef } from './schema.ts';
import { getTask, presentTask, type TaskRow, tellOfTask } from './store.ts';

const steer = async (
  work: Work,
  ref: string,
  from: readonly TaskRow['status'][],
  to: TaskRow['status'],
): Promise<BackgroundTaskOut> => {
  const row = await getTask(work, ref);
  if (row.status === to) return presentTask(row, work.now());
  if (!from.includes(row.status)) throw new DomainError('conflict', `The task is ${row.status} already.`);
  const at = new Date(work.now());
  const [written] = await queryBuilder(work.client)
    .update(backgroundTask)
    .set({ status: to, updatedAt: at, ...(to === 'cancelled' && { finishedAt: at }) })
    .where(
      and(
        eq(backgroundTask.tenantId, row.tenantId),
        eq(backgroundTask.id, row.id),
        eq(backgroundTask.status, row.status),
      ),
    )
    .returning();
  if (!written) throw new DomainError('conflict', 'The task has just changed. Look again.');
  await tellOfTask(work, row.id);
  if (to === 'cancelled') {
    await tellOf(work, [{ type: 'background_task.finished', tenantId: row.tenantId, taskId: row.id, at: work.now() }]);
  }
  return presentTask(written, work.now());
};

const shared = {
  scope: 'attempt:write',
  forApplication: true,
  input: TaskRef,
  output: BackgroundTaskOut,
  audit: (_input: unknown, output: { id: string }) => ({ targetId: output.id }),
};

export const pauseTask = defineCommand({
  ...shared,
  name: 'background_task.pause',
  run: (work, input) => steer(work, input.task_id, ['running'], 'paused'),
});

export const resumeTask = defineCommand({
  ...shared,
  name: 'background_task.resume',
  run: (work, input) => steer(work, input.task_id, ['paused'], 'running'),
});

/** What was put back already goes on: it is on its way like any other delivery. */
export const cancelTask = defineCommand({
  ...shared,
  name: 'background_task.cancel',
  run: (work, input) => steer(work, input.task_id, ['running', 'paused'], 'cancelled'),
});
