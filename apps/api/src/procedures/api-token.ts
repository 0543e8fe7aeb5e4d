import {
  createApiToken,
  expireApiToken,
  listApiTokens,
  patchApiToken,
  readApiToken,
  updateApiToken,
} from '@posthorn/services/api-key/as-api-token';
import { ApiTokenExpireIn, ApiTokenIn, ApiTokenPatch } from '@posthorn/services/api-key/as-api-token-schema';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/management/authentication/{env_id}/api-token';
const one = `${many}/{key_id}` as const;

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const apiTokenRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.management.authentication.list-api-tokens',
        summary: 'List API tokens',
        status: 200,
      }),
    )
    .input(listApiTokens.input)
    .output(listApiTokens.output)
    .query(({ ctx, input }) => listApiTokens.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.management.authentication.create-api-token',
        summary: 'Create an API token',
        status: 200,
        body: ApiTokenIn,
      }),
    )
    .input(createApiToken.input)
    .output(createApiToken.output)
    .mutation(({ ctx, input }) => createApiToken.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: one,
        operationId: 'v1.management.authentication.get-api-token',
        summary: 'Get an API token',
        status: 200,
      }),
    )
    .input(readApiToken.input)
    .output(readApiToken.output)
    .query(({ ctx, input }) => readApiToken.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PUT',
        path: one,
        operationId: 'v1.management.authentication.update-api-token',
        summary: 'Replace what an API token is called and may do',
        status: 200,
        body: ApiTokenIn,
      }),
    )
    .input(updateApiToken.input)
    .output(updateApiToken.output)
    .mutation(({ ctx, input }) => updateApiToken.execute(ctx.context, input)),
  patch: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.management.authentication.patch-api-token',
        summary: 'Change an API token',
        status: 200,
        body: ApiTokenPatch,
      }),
    )
    .input(patchApiToken.input)
    .output(patchApiToken.output)
    .mutation(({ ctx, input }) => patchApiToken.execute(ctx.context, input)),
  expire: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/expire`,
        operationId: 'v1.management.authentication.expire-api-token',
        summary: 'End an API token, now or later',
        status: 204,
        body: ApiTokenExpireIn,
        bodyOptional: true,
      }),
    )
    .input(expireApiToken.input)
    .output(expireApiToken.output)
    .mutation(({ ctx, input }) => expireApiToken.execute(ctx.context, input)),
});
