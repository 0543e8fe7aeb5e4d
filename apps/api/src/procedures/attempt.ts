import { expungeAttempt } from '@posthorn/services/attempt/expunge';
import { readAttempt } from '@posthorn/services/attempt/get';
import { listAttemptsByEndpoint, listAttemptsByMessage } from '@posthorn/services/attempt/list';
import { listAttemptedMessages } from '@posthorn/services/attempt/list-attempted-messages';
import { listDestinations } from '@posthorn/services/attempt/list-destinations';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const attemptRouter = router({
  expunge: authed
    .meta(
      rest({
        method: 'DELETE',
        path: '/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}/content',
        operationId: 'v1.message-attempt.expunge-content',
        summary: 'Take the answer of an attempt away',
        status: 204,
      }),
    )
    .input(expungeAttempt.input)
    .output(expungeAttempt.output)
    .mutation(({ ctx, input }) => expungeAttempt.execute(ctx.context, input)),
  listByEndpoint: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/attempt/endpoint/{endpoint_id}',
        operationId: 'v1.message-attempt.list-by-endpoint',
        summary: 'List the attempts at an endpoint',
        status: 200,
      }),
    )
    .input(listAttemptsByEndpoint.input)
    .output(listAttemptsByEndpoint.output)
    .query(({ ctx, input }) => listAttemptsByEndpoint.execute(ctx.context, input)),
  listByMessage: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/attempt/msg/{msg_id}',
        operationId: 'v1.message-attempt.list-by-msg',
        summary: 'List the attempts of a message',
        status: 200,
      }),
    )
    .input(listAttemptsByMessage.input)
    .output(listAttemptsByMessage.output)
    .query(({ ctx, input }) => listAttemptsByMessage.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}',
        operationId: 'v1.message-attempt.get',
        summary: 'Get an attempt',
        status: 200,
      }),
    )
    .input(readAttempt.input)
    .output(readAttempt.output)
    .query(({ ctx, input }) => readAttempt.execute(ctx.context, input)),
  listDestinations: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/msg/{msg_id}/endpoint',
        operationId: 'v1.message-attempt.list-attempted-destinations',
        summary: 'List the endpoints of a message, with where it stands',
        status: 200,
      }),
    )
    .input(listDestinations.input)
    .output(listDestinations.output)
    .query(({ ctx, input }) => listDestinations.execute(ctx.context, input)),
  listAttemptedMessages: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/endpoint/{endpoint_id}/msg',
        operationId: 'v1.message-attempt.list-attempted-messages',
        summary: 'List the messages of an endpoint, with where they stand',
        status: 200,
      }),
    )
    .input(listAttemptedMessages.input)
    .output(listAttemptedMessages.output)
    .query(({ ctx, input }) => listAttemptedMessages.execute(ctx.context, input)),
});
