import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import { defineQuery } from '../command.ts';
import { isAscending, Page, readCursor, toPage } from '../page.ts';
import { BackgroundTaskOut, TaskListQuery } from './schema.ts';
import { presentTask, type TaskRow } from './store.ts';

const statesOf: Record<'running' | 'finished' | 'failed', TaskRow['status'][]> = {
  running: ['running', 'paused'],
  finished: ['finished', 'cancelled'],
  failed: ['failed'],
};

export const listTasks = defineQuery({
  name: 'background_task.list',
  scope: 'attempt:read',
  forApplication: true,
  input: TaskListQuery,
  output: Page(BackgroundTaskOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => decodeId('backgroundTask', wire));
    const ascending = isAscending(input.order ?? 'descending', cursor);
    const rows = await queryBuilder(work.client)
      .select()
      .from(backgroundTask)
      .where(
        and(
          eq(backgroundTask.tenantId, work.tenantId),
          work.applicationId === undefined ? undefined : eq(backgroundTask.applicationId, work.applicationId),
          input.status ? inArray(backgroundTask.status, statesOf[input.status]) : undefined,
          input.task ? eq(backgroundTask.kind, input.task) : undefined,
          cursor.after ? (ascending ? gt : lt)(backgroundTask.id, cursor.after) : undefined,
        ),
      )
      .orderBy((ascending ? asc : desc)(backgroundTask.id))
      .limit(input.limit + 1);
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('backgroundTask', row.id),
      (row) => presentTask(row, work.now()),
    );
  },
});
