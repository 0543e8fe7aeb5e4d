import { countAttemptsByEndpoint } from '@posthorn/services/attempt/count';
import { readAttemptHeaders } from '@posthorn/services/attempt/headers';
import { admitBroadcast, broadcastMessage, MessageBroadcastIn } from '@posthorn/services/message/broadcast';
import { BulkExpungeContentsIn, expungeAllMessages, expungeMessages } from '@posthorn/services/message/expunge-many';
import { listPassedOver } from '@posthorn/services/message/passed-over';
import { MessagePrecheckIn, precheckMessage } from '@posthorn/services/message/precheck';
import { readRawPayload } from '@posthorn/services/message/raw';
import { readMessageText } from '@posthorn/services/message/read-body';
import { MessageSearchIn, searchMessages } from '@posthorn/services/message/search';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const app = '/api/v1/app/{app_id}';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const messageContentRouter = router({
  search: authed
    .meta(
      rest({
        method: 'POST',
        path: `${app}/msg/search`,
        operationId: 'v1.message.search',
        summary: 'Search messages',
        status: 200,
        body: MessageSearchIn,
        bodyOptional: true,
      }),
    )
    .input(searchMessages.input)
    .output(searchMessages.output)
    .mutation(({ ctx, input }) => searchMessages.execute(ctx.context, input)),
  precheck: authed
    .meta(
      rest({
        method: 'POST',
        path: `${app}/msg/precheck/active`,
        operationId: 'v1.message.precheck',
        summary: 'Whether any endpoint would get such a message',
        status: 200,
        body: MessagePrecheckIn,
      }),
    )
    .input(precheckMessage.input)
    .output(precheckMessage.output)
    .mutation(({ ctx, input }) => precheckMessage.execute(ctx.context, input)),
  passedOver: authed
    .meta(
      rest({
        method: 'GET',
        path: `${app}/msg/{msg_id}/passed-over`,
        operationId: 'v1.message.list-passed-over',
        summary: 'List the endpoints that did not get a message, with the reason',
        status: 200,
      }),
    )
    .input(listPassedOver.input)
    .output(listPassedOver.output)
    .query(({ ctx, input }) => listPassedOver.execute(ctx.context, input)),
  raw: authed
    .meta(
      rest({
        method: 'GET',
        path: `${app}/msg/{msg_id}/raw`,
        operationId: 'v1.message.get-raw-payload',
        summary: 'Get the very text that is delivered',
        status: 200,
      }),
    )
    .input(readRawPayload.input)
    .output(readRawPayload.output)
    .query(({ ctx, input }) => readRawPayload.execute(ctx.context, input)),
  expungeMany: authed
    .meta(
      rest({
        method: 'POST',
        path: `${app}/msg/bulk-expunge`,
        operationId: 'v1.message.bulk-expunge-content',
        summary: 'Take the payloads of messages away',
        status: 200,
        body: BulkExpungeContentsIn,
      }),
    )
    .input(expungeMessages.input)
    .output(expungeMessages.output)
    .mutation(({ ctx, input }) => expungeMessages.execute(ctx.context, input)),
  expungeAll: authed
    .meta(
      rest({
        method: 'POST',
        path: `${app}/msg/expunge-all-contents`,
        operationId: 'v1.message.expunge-all-contents',
        summary: "Take all of an application's payloads away",
        status: 202,
      }),
    )
    .input(expungeAllMessages.input)
    .output(expungeAllMessages.output)
    .mutation(({ ctx, input }) => expungeAllMessages.execute(ctx.context, input)),
  broadcast: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/msg/broadcast',
        operationId: 'v1.message.broadcast',
        summary: 'Send a message to every application',
        status: 202,
        body: MessageBroadcastIn,
      }),
    )
    .input(MessageBroadcastIn)
    .output(broadcastMessage.output)
    .mutation(async ({ ctx, input }) => {
      const { eventType, eventId = null, channels = null, tags = null } = input;
      // The text as it came: numbers and spaces are delivered as they were written.
      const payload =
        ctx.rawBody === undefined ? JSON.stringify(input.payload) : readMessageText(ctx.rawBody).payloadText;
      const message = { eventType, eventId, channels, tags, payload };
      const admitted = await admitBroadcast(ctx.context, ctx.core.publisher, message);
      return broadcastMessage.execute(ctx.context, admitted);
    }),
  attemptCount: authed
    .meta(
      rest({
        method: 'GET',
        path: `${app}/attempt/endpoint/{endpoint_id}/count`,
        operationId: 'v1.message-attempt.count-by-endpoint',
        summary: "Count an endpoint's attempts",
        status: 200,
      }),
    )
    .input(countAttemptsByEndpoint.input)
    .output(countAttemptsByEndpoint.output)
    .query(({ ctx, input }) => countAttemptsByEndpoint.execute(ctx.context, input)),
  attemptHeaders: authed
    .meta(
      rest({
        method: 'GET',
        path: `${app}/msg/{msg_id}/attempt/{attempt_id}/headers`,
        operationId: 'v1.message-attempt.get-headers',
        summary: 'Get the headers of an attempt and its answer',
        status: 200,
      }),
    )
    .input(readAttemptHeaders.input)
    .output(readAttemptHeaders.output)
    .query(({ ctx, input }) => readAttemptHeaders.execute(ctx.context, input)),
});
