import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Work } from '../context.ts';
import { type BackgroundTaskOut, TaskKind } from './schema.ts';

export type TaskRow = typeof backgroundTask.$inferSelect;

/** The channel on which workers hear that a task was started, paused, resumed or cancelled. */
export const taskChannel = 'posthorn_task';

export const getTask = async (work: Work, ref: string): Promise<TaskRow> => {
  const id = decodeId('backgroundTask', ref);
  if (!id) throw notFound('Task');
  const [row] = await queryBuilder(work.client)
    .select()
    .from(backgroundTask)
    .where(and(eq(backgroundTask.tenantId, work.tenantId), eq(backgroundTask.id, id)));
  // Whoever may see one application only sees the tasks of that one.
  if (!row || (work.applicationId !== undefined && row.applicationId !== work.applicationId)) throw notFound('Task');
  return row;
};

export const tellOfTask = async (work: Work, id: string): Promise<void> => {
  await work.client.query('select pg_notify($1, $2)', [taskChannel, `${work.tenantId}/${id}`]);
};

const wireStatusOf = {
  running: 'running',
  paused: 'running',
  finished: 'finished',
  cancelled: 'finished',
  failed: 'failed',
} as const;

const Rate = z.looseObject({ ratePerSecond: z.int().nullish() });

/** When it is through, at the pace so far or at its rate; null while nothing can be said. */
const expectedEnd = (row: TaskRow, ratePerSecond: number | null, now: number): string | null => {
  const done = row.chosen + row.skipped;
  const elapsedSeconds = (now - row.createdAt.getTime()) / 1000;
  const perSecond = ratePerSecond ?? (done > 0 ? done / Math.max(1, elapsedSeconds) : 0);
  if (row.status !== 'running' || perSecond === 0) return null;
  return new Date(now + (Math.max(0, row.estimated - done) / perSecond) * 1000).toISOString();
};

export const presentTask = (row: TaskRow, now: number): BackgroundTaskOut => {
  const ratePerSecond = Rate.parse(row.request).ratePerSecond ?? null;
  return {
    id: encodeId('backgroundTask', row.id),
    status: wireStatusOf[row.status],
    task: TaskKind.parse(row.kind),
    updatedAt: row.updatedAt.toISOString(),
    data: {
      state: row.status,
      appId: row.applicationId === null ? null : encodeId('application', row.applicationId),
      endpointId: row.endpointId === null ? null : encodeId('endpoint', row.endpointId),
      estimated: row.estimated,
      chosen: row.chosen,
      skipped: row.skipped,
      ratePerSecond,
      expectedEndAt: expectedEnd(row, ratePerSecond, now),
      error: row.error,
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    },
  };
};
