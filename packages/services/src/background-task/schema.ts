import { z } from 'zod';
import { PageQuery } from '../page.ts';

/** The kinds as the hosted API of Svix names them, and ours for what it has no name for. */
export const TaskKind = z.enum([
  'endpoint.recover',
  'endpoint.replay',
  'endpoint.bulk-replay',
  'application.replay',
  'tenant.replay',
  'application.delete',
  'application.purge_content',
  'message.broadcast',
  'tenant.delete',
  'operator.pause',
  'operator.resume',
  'operator.replay',
]);
export type TaskKind = z.output<typeof TaskKind>;

/** Paused tasks count as running, cancelled ones as finished: `data.state` tells them apart. */
export const TaskStatus = z.enum(['running', 'finished', 'failed']);

export const TaskState = z.enum(['running', 'paused', 'finished', 'cancelled', 'failed']);

export const BackgroundTaskOut = z
  .object({
    id: z.string().meta({ examples: ['qtask_01h455vb4pex5vsknk084sn02q'] }),
    status: TaskStatus,
    task: TaskKind,
    updatedAt: z.iso.datetime(),
    data: z.object({
      state: TaskState,
      appId: z.string().nullable(),
      endpointId: z.string().nullable(),
      estimated: z.int().describe('How many were counted when it was started'),
      chosen: z.int().describe('How many were put back on their way so far, each exactly once'),
      skipped: z.int().describe('How many could not be: the payload is expunged, the endpoint disabled or deleted'),
      ratePerSecond: z.int().nullable(),
      expectedEndAt: z.iso.datetime().nullable(),
      error: z.string().nullable(),
      createdAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
    }),
  })
  .meta({ id: 'BackgroundTaskOut' });
export type BackgroundTaskOut = z.output<typeof BackgroundTaskOut>;

export const TaskRef = z.object({ task_id: z.string().min(1).max(64).describe("The task's id") });

export const TaskListQuery = PageQuery.extend({
  status: TaskStatus.optional(),
  task: TaskKind.optional(),
  order: z.enum(['ascending', 'descending']).optional(),
});

/** What is answered to who started a task. */
export const StartedTask = z
  .object({ id: z.string(), status: TaskStatus, task: TaskKind, updatedAt: z.iso.datetime() })
  .meta({ id: 'StartedTask' });
