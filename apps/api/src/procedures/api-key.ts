import { createApiKey } from '@posthorn/services/api-key/create';
import { listApiKeys } from '@posthorn/services/api-key/list';
import { revokeApiKey } from '@posthorn/services/api-key/revoke';
import { ApiKeyIn } from '@posthorn/services/api-key/schema';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/api-key';
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
  revoke: authed
    .meta(
      rest({
        method: 'DELETE',
        path: `${many}/{key_id}`,
        operationId: 'v1.api-key.revoke',
        summary: 'Revoke an API key',
        status: 204,
      }),
    )
    .input(revokeApiKey.input)
    .output(revokeApiKey.output)
    .mutation(({ ctx, input }) => revokeApiKey.execute(ctx.context, input)),
});
