import { publishBatch, publishMessage } from '@posthorn/services/message/publish';
import { readBatchBody, readMessageBody } from '@posthorn/services/message/read-body';
import { payloadBytesMax } from '@posthorn/services/message/schema';
import { DomainError } from '@posthorn/shared/error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticate, type Caller } from '../auth/authenticate.ts';
import type { Core } from '../core.ts';
import { isStrictClient, narrow } from './strict-client.ts';

/** What stands around a payload of full size: names, channels, tags, an application. */
const envelopeBytesMax = 65_536;
const emptyBody = Buffer.alloc(0);

/** A thousand messages of usual size; larger ones go in smaller batches. */
const batchBytesMax = 8 * 1024 * 1024;

const callerOf = ({ id: requestId, method, headers, ip: address }: FastifyRequest): Caller => ({
  method,
  headers,
  address,
  requestId,
  answer: { created: true },
  publishes: true,
});

type Route = { Params: { app_id: string }; Querystring: { with_content?: string } };

/** Publish is the hot path: no tRPC, no zod for what nearly all bodies are, and the answer is written by hand around the payload. */
export const publishRoute = (app: FastifyInstance, core: Core): void => {
  app.post<Route>(
    '/api/v1/app/:app_id/msg',
    { bodyLimit: payloadBytesMax + envelopeBytesMax, config: { quiet: true } },
    async (request, reply) => {
      const context = await authenticate(core, callerOf(request));
      const rawBody = request.body instanceof Buffer ? request.body : emptyBody;
      if (rawBody.length === 0) throw new DomainError('invalid_json', 'The body is empty: send a message as JSON.');
      const key = request.headers['idempotency-key'];
      const { message, replayed } = await publishMessage(context, core.publisher, {
        app: request.params.app_id,
        body: readMessageBody(rawBody),
        requestKey: typeof key === 'string' ? key : null,
        rawBody,
      });
      const { payload, ...all } = message;
      const facts = isStrictClient(request.headers['user-agent']) ? narrow('v1.message.create', all) : all;
      const content = request.query.with_content === 'false' ? '{}' : payload.text;
      reply.code(202).header('content-type', 'application/json; charset=utf-8');
      if (replayed) reply.header('idempotent-replayed', 'true');
      request.log.debug({ tenantId: context.tenantId, msgId: message.id, replayed }, 'message.accepted');
      return reply.send(`${JSON.stringify(facts).slice(0, -1)},"payload":${content}}`);
    },
  );

  const publishMany = async (
    request: FastifyRequest,
    reply: FastifyReply,
    app: string | null,
  ): Promise<FastifyReply> => {
    const context = await authenticate(core, callerOf(request));
    const rawBody = request.body instanceof Buffer ? request.body : emptyBody;
    if (rawBody.length === 0) throw new DomainError('invalid_json', 'The body is empty: send messages as JSON.');
    const key = request.headers['idempotency-key'];
    const items = readBatchBody(rawBody);
    const results = await publishBatch(context, core.publisher, {
      app,
      items,
      requestKey: typeof key === 'string' ? key : null,
    });
    const accepted = results.filter(({ status }) => status === 202).length;
    request.log.debug(
      { tenantId: context.tenantId, accepted, refused: results.length - accepted },
      'message.batch_accepted',
    );
    const texts = results.map((result) => {
      if ('error' in result) return JSON.stringify(result);
      const { payload: _payload, ...facts } = result.message;
      // The payloads are what the caller has just sent: they are not sent back a thousandfold.
      return `{"status":202,"replayed":${result.replayed},"message":${JSON.stringify(facts).slice(0, -1)},"payload":{}}}`;
    });
    return reply
      .code(200)
      .header('content-type', 'application/json; charset=utf-8')
      .send(`{"results":[${texts.join(',')}]}`);
  };
  const options = { bodyLimit: batchBytesMax, config: { quiet: true } };
  app.post<Route>('/api/v1/app/:app_id/msg/batch', options, (request, reply) =>
    publishMany(request, reply, request.params.app_id),
  );
  app.post('/api/v1/msg/batch', options, (request, reply) => publishMany(request, reply, null));
};
