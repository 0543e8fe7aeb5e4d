import { createApiKey } from '@posthorn/services/api-key/create';
import { readApiKey } from '@posthorn/services/api-key/get';
import { listApiKeys } from '@posthorn/services/api-key/list';
import { revokeApiKey } from '@posthorn/services/api-key/revoke';
import { rotateApiKey } from '@posthorn/services/api-key/rotate';
import { ApiKeyIn, ApiKeyPatch, ApiKeyRotateIn } from '@posthorn/services/api-key/schema';
import { updateApiKey } from '@posthorn/services/api-key/update';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/api-key';
const one = `${many}/{key_id}` as const;

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const apiKeyRouter = router({
  list: authed
    .meta(rest({ method: 'GET', path: many, operationId: 'v1.api-key.list', summary: 'List API keys', status: 200 }))
    .input(listApiKeys.input)
    .output(listApiKeys.output)
    .query(({ ctx, input }) => listApiKeys.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.api-key.create',
        summary: 'Create an API key',
        status: 201,
        body: ApiKeyIn,
      }),
    )
    .input(createApiKey.input)
    .output(createApiKey.output)
    .mutation(({ ctx, input }) => createApiKey.execute(ctx.context, input)),
  get: authed
    .meta(rest({ method: 'GET', path: one, operationId: 'v1.api-key.get', summary: 'Get an API key', status: 200 }))
    .input(readApiKey.input)
    .output(readApiKey.output)
    .query(({ ctx, input }) => readApiKey.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.api-key.patch',
        summary: 'Change an API key',
        status: 200,
        body: ApiKeyPatch,
      }),
    )
    .input(updateApiKey.input)
    .output(updateApiKey.output)
    .mutation(({ ctx, input }) => updateApiKey.execute(ctx.context, input)),
  rotate: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/rotate`,
        operationId: 'v1.api-key.rotate',
        summary: 'Replace an API key, with an overlap',
        status: 201,
        body: ApiKeyRotateIn,
        bodyOptional: true,
      }),
    )
    .input(rotateApiKey.input)
    .output(rotateApiKey.output)
    .mutation(({ ctx, input }) => rotateApiKey.execute(ctx.context, input)),
  revoke: authed
    .meta(
      rest({
        method: 'DELETE',
        path: one,
        operationId: 'v1.api-key.revoke',
        summary: 'Revoke an API key',
        status: 204,
      }),
    )
    .input(revokeApiKey.input)
    .output(revokeApiKey.output)
    .mutation(({ ctx, input }) => revokeApiKey.execute(ctx.context, input)),
});
