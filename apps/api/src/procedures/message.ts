import { ApplicationRef } from '@posthorn/services/application/schema';
import { expungeMessage } from '@posthorn/services/message/expunge';
import { readMessage } from '@posthorn/services/message/get';
import { listMessageRows, listMessages } from '@posthorn/services/message/list';
import { resendMessage } from '@posthorn/services/message/resend';
import { MessageBatchIn, MessageBatchOut, MessageIn, MessageOut, WithContent } from '@posthorn/services/message/schema';
import { readMessageStory } from '@posthorn/services/message/story';
import { publishBatchFromBody, publishFromBody } from '../publish-from-body.ts';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/app/{app_id}/msg';
const one = '/api/v1/app/{app_id}/msg/{msg_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const messageRouter = router({
  list: authed
    .meta(rest({ method: 'GET', path: many, operationId: 'v1.message.list', summary: 'List messages', status: 200 }))
    .input(listMessages.input)
    .output(listMessages.output)
    .query(({ ctx, input }) => listMessages.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.message.create',
        summary: 'Publish a message',
        status: 202,
        query: WithContent,
        body: MessageIn,
        native: true,
      }),
    )
    .input(ApplicationRef.extend({ ...MessageIn.shape, ...WithContent.shape }))
    .output(MessageOut)
    .mutation(({ ctx, input }) => publishFromBody(ctx, input.app_id)),
  createBatch: authed
    .meta(
      rest({
        method: 'POST',
        path: `${many}/batch`,
        operationId: 'v1.message.create-batch',
        summary: 'Publish many messages',
        status: 200,
        body: MessageBatchIn,
        native: true,
      }),
    )
    .input(ApplicationRef.extend(MessageBatchIn.shape))
    .output(MessageBatchOut)
    .mutation(({ ctx, input }) => publishBatchFromBody(ctx, input.app_id)),
  createMixedBatch: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/msg/batch',
        operationId: 'v1.message.create-mixed-batch',
        summary: 'Publish many messages for several applications',
        status: 200,
        body: MessageBatchIn,
        native: true,
      }),
    )
    .input(MessageBatchIn)
    .output(MessageBatchOut)
    .mutation(({ ctx }) => publishBatchFromBody(ctx, null)),
  get: authed
    .meta(rest({ method: 'GET', path: one, operationId: 'v1.message.get', summary: 'Get a message', status: 200 }))
    .input(readMessage.input)
    .output(readMessage.output)
    .query(({ ctx, input }) => readMessage.execute(ctx.context, input)),
  resend: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/endpoint/{endpoint_id}/resend`,
        operationId: 'v1.message-attempt.resend',
        summary: 'Send a message to an endpoint once more',
        status: 202,
      }),
    )
    .input(resendMessage.input)
    .output(resendMessage.output)
    .mutation(({ ctx, input }) => resendMessage.execute(ctx.context, input)),
  expunge: authed
    .meta(
      rest({
        method: 'DELETE',
        path: `${one}/content`,
        operationId: 'v1.message.expunge-content',
        summary: 'Take the payload of a message away',
        status: 204,
      }),
    )
    .input(expungeMessage.input)
    .output(expungeMessage.output)
    .mutation(({ ctx, input }) => expungeMessage.execute(ctx.context, input)),
  story: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/story`,
        operationId: 'v1.message.story',
        summary: 'Get a message with all its deliveries',
        status: 200,
      }),
    )
    .input(readMessageStory.input)
    .output(readMessageStory.output)
    .query(({ ctx, input }) => readMessageStory.execute(ctx.context, input)),
  rows: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/msg-overview',
        operationId: 'v1.message.rows',
        summary: 'List messages with where their deliveries stand',
        status: 200,
      }),
    )
    .input(listMessageRows.input)
    .output(listMessageRows.output)
    .query(({ ctx, input }) => listMessageRows.execute(ctx.context, input)),
});
