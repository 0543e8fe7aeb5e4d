import { readEndpointQueue } from '@posthorn/services/endpoint-queue/get';
import { pauseEndpoint, resumeEndpoint } from '@posthorn/services/endpoint-queue/pause';
import { retryQueuedMessage } from '@posthorn/services/endpoint-queue/retry-now';
import { QueuedMessageIn } from '@posthorn/services/endpoint-queue/schema';
import { skipQueuedMessage } from '@posthorn/services/endpoint-queue/skip';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const queue = '/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const endpointQueueRouter = router({
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: queue,
        operationId: 'v1.endpoint-queue.get',
        summary: 'Get what waits for an endpoint',
        status: 200,
      }),
    )
    .input(readEndpointQueue.input)
    .output(readEndpointQueue.output)
    .query(({ ctx, input }) => readEndpointQueue.execute(ctx.context, input)),
  skip: authed
    .meta(
      rest({
        method: 'POST',
        path: `${queue}/skip`,
        operationId: 'v1.endpoint-queue.skip',
        summary: 'Give up a message that waits',
        status: 204,
        body: QueuedMessageIn,
      }),
    )
    .input(skipQueuedMessage.input)
    .output(skipQueuedMessage.output)
    .mutation(({ ctx, input }) => skipQueuedMessage.execute(ctx.context, input)),
  retryNow: authed
    .meta(
      rest({
        method: 'POST',
        path: `${queue}/retry-now`,
        operationId: 'v1.endpoint-queue.retry-now',
        summary: 'Make the next try of a message now',
        status: 204,
        body: QueuedMessageIn,
      }),
    )
    .input(retryQueuedMessage.input)
    .output(retryQueuedMessage.output)
    .mutation(({ ctx, input }) => retryQueuedMessage.execute(ctx.context, input)),
  pause: authed
    .meta(
      rest({
        method: 'POST',
        path: `${queue}/pause`,
        operationId: 'v1.endpoint-queue.pause',
        summary: 'Pause an endpoint: everything waits',
        status: 200,
      }),
    )
    .input(pauseEndpoint.input)
    .output(pauseEndpoint.output)
    .mutation(({ ctx, input }) => pauseEndpoint.execute(ctx.context, input)),
  resume: authed
    .meta(
      rest({
        method: 'POST',
        path: `${queue}/resume`,
        operationId: 'v1.endpoint-queue.resume',
        summary: 'Resume a paused endpoint',
        status: 200,
      }),
    )
    .input(resumeEndpoint.input)
    .output(resumeEndpoint.output)
    .mutation(({ ctx, input }) => resumeEndpoint.execute(ctx.context, input)),
});
