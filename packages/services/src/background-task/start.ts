import { queryBuilder } from '@posthorn/db/client';
import { backgroundTask } from '@posthorn/db/schema/background-task';
import type { z } from 'zod';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';
import type { StartedTask, TaskKind } from './schema.ts';
import { presentTask, tellOfTask } from './store.ts';

/** Stores a task and lets the workers know once it is committed. */
export const startTask = async (
  work: Work,
  task: {
    kind: TaskKind;
    applicationId?: string | null;
    endpointId?: string | null;
    request: Record<string, unknown>;
    estimated: number;
  },
): Promise<z.output<typeof StartedTask>> => {
  const [row] = await queryBuilder(work.client)
    .insert(backgroundTask)
    .values({
      tenantId: work.tenantId,
      id: newId(work.now()),
      kind: task.kind,
      status: 'running',
      applicationId: task.applicationId ?? null,
      endpointId: task.endpointId ?? null,
      request: task.request,
      estimated: task.estimated,
    })
    .returning();
  if (!row) throw new Error('the task was not stored');
  await tellOfTask(work, row.id);
  const { id, status, task: kind, updatedAt } = presentTask(row, work.now());
  return { id, status, task: kind, updatedAt };
};
