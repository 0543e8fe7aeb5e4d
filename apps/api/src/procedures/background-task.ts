import { readTask } from '@posthorn/services/background-task/get';
import { listTasks } from '@posthorn/services/background-task/list';
import { cancelTask, pauseTask, resumeTask } from '@posthorn/services/background-task/steer';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/background-task';
const one = '/api/v1/background-task/{task_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const backgroundTaskRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.background-task.list',
        summary: 'List background tasks',
        status: 200,
      }),
    )
    .input(listTasks.input)
    .output(listTasks.output)
    .query(({ ctx, input }) => listTasks.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: one,
        operationId: 'v1.background-task.get',
        summary: 'Get a background task with its progress',
        status: 200,
      }),
    )
    .input(readTask.input)
    .output(readTask.output)
    .query(({ ctx, input }) => readTask.execute(ctx.context, input)),
  pause: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/pause`,
        operationId: 'v1.background-task.pause',
        summary: 'Pause a background task',
        status: 200,
      }),
    )
    .input(pauseTask.input)
    .output(pauseTask.output)
    .mutation(({ ctx, input }) => pauseTask.execute(ctx.context, input)),
  resume: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/resume`,
        operationId: 'v1.background-task.resume',
        summary: 'Resume a background task',
        status: 200,
      }),
    )
    .input(resumeTask.input)
    .output(resumeTask.output)
    .mutation(({ ctx, input }) => resumeTask.execute(ctx.context, input)),
  cancel: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/cancel`,
        operationId: 'v1.background-task.cancel',
        summary: 'Cancel a background task',
        status: 200,
      }),
    )
    .input(cancelTask.input)
    .output(cancelTask.output)
    .mutation(({ ctx, input }) => cancelTask.execute(ctx.context, input)),
});
