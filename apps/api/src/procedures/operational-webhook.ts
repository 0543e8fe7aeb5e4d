import { EndpointHeadersIn, EndpointSecretRotateIn } from '@posthorn/services/endpoint/schema';
import {
  createOperationalEndpoint,
  deleteOperationalEndpoint,
  listOperationalEndpoints,
  readOperationalEndpoint,
  updateOperationalEndpoint,
} from '@posthorn/services/operational-webhook/endpoint';
import {
  listOperationalAttempts,
  listOperationalAttemptsOfMessage,
  listOperationalMessages,
} from '@posthorn/services/operational-webhook/log';
import {
  OperationalEndpointIn,
  OperationalEndpointUpdate,
  OperationalExampleIn,
} from '@posthorn/services/operational-webhook/schema';
import { recoverOperationalEndpoint, sendOperationalExample } from '@posthorn/services/operational-webhook/send';
import {
  readOperationalHeaders,
  replaceOperationalHeaders,
  revealOperationalSecret,
  rotateOperationalSecret,
} from '@posthorn/services/operational-webhook/settings';
import { RecoverIn } from '@posthorn/services/replay/schema';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const root = '/api/v1/operational-webhook';
const many = `${root}/endpoint` as const;
const one = `${root}/endpoint/{endpoint_id}` as const;
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** Webhooks about webhooks: the endpoints of the tenant itself. */
export const operationalWebhookRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.operational-webhook.endpoint.list',
        summary: 'List the endpoints that are told about your webhooks',
        status: 200,
      }),
    )
    .input(listOperationalEndpoints.input)
    .output(listOperationalEndpoints.output)
    .query(({ ctx, input }) => listOperationalEndpoints.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.operational-webhook.endpoint.create',
        summary: 'Create an endpoint that is told about your webhooks',
        status: 201,
        body: OperationalEndpointIn,
      }),
    )
    .input(createOperationalEndpoint.input)
    .output(createOperationalEndpoint.output)
    .mutation(({ ctx, input }) => createOperationalEndpoint.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: one,
        operationId: 'v1.operational-webhook.endpoint.get',
        summary: 'Get an operational endpoint',
        status: 200,
      }),
    )
    .input(readOperationalEndpoint.input)
    .output(readOperationalEndpoint.output)
    .query(({ ctx, input }) => readOperationalEndpoint.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PUT',
        path: one,
        operationId: 'v1.operational-webhook.endpoint.update',
        summary: 'Update an operational endpoint, or create it',
        status: 'created',
        body: OperationalEndpointUpdate,
      }),
    )
    .input(updateOperationalEndpoint.input)
    .output(updateOperationalEndpoint.output)
    .mutation(({ ctx, input }) => updateOperationalEndpoint.execute(ctx.context, input)),
  delete: authed
    .meta(
      rest({
        method: 'DELETE',
        path: one,
        operationId: 'v1.operational-webhook.endpoint.delete',
        summary: 'Delete an operational endpoint',
        status: 204,
      }),
    )
    .input(deleteOperationalEndpoint.input)
    .output(deleteOperationalEndpoint.output)
    .mutation(({ ctx, input }) => deleteOperationalEndpoint.execute(ctx.context, input)),
  secret: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/secret`,
        operationId: 'v1.operational-webhook.endpoint.get-secret',
        summary: 'Get the signing secret of an operational endpoint',
        status: 200,
      }),
    )
    .input(revealOperationalSecret.input)
    .output(revealOperationalSecret.output)
    .query(({ ctx, input }) => revealOperationalSecret.execute(ctx.context, input)),
  rotateSecret: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/secret/rotate`,
        operationId: 'v1.operational-webhook.endpoint.rotate-secret',
        summary: 'Rotate the signing secret of an operational endpoint',
        status: 204,
        body: EndpointSecretRotateIn,
        bodyOptional: true,
      }),
    )
    .input(rotateOperationalSecret.input)
    .output(rotateOperationalSecret.output)
    .mutation(({ ctx, input }) => rotateOperationalSecret.execute(ctx.context, input)),
  headers: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/headers`,
        operationId: 'v1.operational-webhook.endpoint.get-headers',
        summary: 'Get the custom headers of an operational endpoint',
        status: 200,
      }),
    )
    .input(readOperationalHeaders.input)
    .output(readOperationalHeaders.output)
    .query(({ ctx, input }) => readOperationalHeaders.execute(ctx.context, input)),
  replaceHeaders: authed
    .meta(
      rest({
        method: 'PUT',
        path: `${one}/headers`,
        operationId: 'v1.operational-webhook.endpoint.update-headers',
        summary: 'Replace the custom headers of an operational endpoint',
        status: 204,
        body: EndpointHeadersIn,
      }),
    )
    .input(replaceOperationalHeaders.input)
    .output(replaceOperationalHeaders.output)
    .mutation(({ ctx, input }) => replaceOperationalHeaders.execute(ctx.context, input)),
  sendExample: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/send-example`,
        operationId: 'v1.operational-webhook.endpoint.send-example',
        summary: 'Send an example of a notice',
        status: 200,
        body: OperationalExampleIn,
      }),
    )
    .input(sendOperationalExample.input)
    .output(sendOperationalExample.output)
    .mutation(({ ctx, input }) => sendOperationalExample.execute(ctx.context, input)),
  recover: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/recover`,
        operationId: 'v1.operational-webhook.endpoint.recover',
        summary: 'Send again what failed or was held',
        status: 202,
        body: RecoverIn,
      }),
    )
    .input(recoverOperationalEndpoint.input)
    .output(recoverOperationalEndpoint.output)
    .mutation(({ ctx, input }) => recoverOperationalEndpoint.execute(ctx.context, input)),
  messages: authed
    .meta(
      rest({
        method: 'GET',
        path: `${root}/message`,
        operationId: 'v1.operational-webhook.message.list',
        summary: 'List what was told',
        status: 200,
      }),
    )
    .input(listOperationalMessages.input)
    .output(listOperationalMessages.output)
    .query(({ ctx, input }) => listOperationalMessages.execute(ctx.context, input)),
  attempts: authed
    .meta(
      rest({
        method: 'GET',
        path: `${root}/attempt/endpoint/{endpoint_id}`,
        operationId: 'v1.operational-webhook.attempt.list-by-endpoint',
        summary: 'List the attempts at an operational endpoint',
        status: 200,
      }),
    )
    .input(listOperationalAttempts.input)
    .output(listOperationalAttempts.output)
    .query(({ ctx, input }) => listOperationalAttempts.execute(ctx.context, input)),
  attemptsOfMessage: authed
    .meta(
      rest({
        method: 'GET',
        path: `${root}/attempt/msg/{msg_id}`,
        operationId: 'v1.operational-webhook.attempt.list-by-msg',
        summary: 'List the attempts of what was told',
        status: 200,
      }),
    )
    .input(listOperationalAttemptsOfMessage.input)
    .output(listOperationalAttemptsOfMessage.output)
    .query(({ ctx, input }) => listOperationalAttemptsOfMessage.execute(ctx.context, input)),
});
