import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { defineCommand, defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { Page } from '../page.ts';
import {
  ApiTokenCensoredOut,
  ApiTokenExpireIn,
  ApiTokenIn,
  ApiTokenListQuery,
  ApiTokenOut,
  ApiTokenPatch,
  ApiTokenRef,
  EnvironmentRef,
} from './as-api-token-schema.ts';
import { listApiKeys } from './list.ts';
import type { ApiKeyOut } from './schema.ts';
import { changeApiKey, getApiKey, insertApiKey, presentApiKey, requireHeld } from './store.ts';

/** Keys are managed from within their own tenant. */
const requireOwn = (work: Work, ref: string): void => {
  if (ref !== '-' && decodeId('tenant', ref) !== work.tenantId) throw notFound('Environment');
};

const censored = ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  preview,
}: ApiKeyOut): z.input<typeof ApiTokenCensoredOut> => ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  censoredToken: preview,
});

export const listApiTokens = defineQuery({
  name: 'api_key.list',
  scope: 'api_key:read',
  input: ApiTokenListQuery,
  output: Page(ApiTokenCensoredOut),
  run: async (work, { env_id, ...page }) => {
    requireOwn(work, env_id);
    const found = await listApiKeys.run(work, page);
    return { ...found, data: found.data.map(censored) };
  },
});

export const readApiToken = defineQuery({
  name: 'api_key.get',
  scope: 'api_key:read',
  input: ApiTokenRef,
  output: ApiTokenCensoredOut,
  run: async (work, input) => {
    requireOwn(work, input.env_id);
    return censored(presentApiKey(await getApiKey(work, input.key_id)));
  },
});

export const createApiToken = defineCommand({
  name: 'api_key.create',
  scope: 'api_key:write',
  input: EnvironmentRef.extend(ApiTokenIn.shape),
  output: ApiTokenOut,
  run: async (work, input) => {
    requireOwn(work, input.env_id);
    const scopes = input.scopes ?? [...work.scopes];
    requireHeld(work, scopes);
    const { token, ...key } = await insertApiKey(work, {
      name: input.name,
      scopes,
      allowedIps: null,
      requestsPerSecond: null,
      expiresAt: null,
    });
    const { censoredToken: _preview, ...facts } = censored(key);
    return { ...facts, token };
  },
  audit: (input, output) => ({ targetId: output.id, detail: { name: input.name, scopes: output.scopes } }),
});

const change = async (
  work: Work,
  input: z.output<typeof ApiTokenRef> & z.output<typeof ApiTokenPatch>,
): Promise<z.input<typeof ApiTokenCensoredOut>> => {
  requireOwn(work, input.env_id);
  const row = await getApiKey(work, input.key_id);
  const scopes = input.scopes ?? row.scopes;
  requireHeld(work, scopes);
  return censored(presentApiKey(await changeApiKey(work, row.id, { name: input.name ?? row.name, scopes })));
};

const changing = {
  name: 'api_key.update',
  scope: 'api_key:write',
  output: ApiTokenCensoredOut,
  audit: ({
    key_id,
    name,
    scopes,
  }: {
    key_id: string;
    name?: string | undefined;
    scopes?: string[] | null | undefined;
  }) => ({
    targetId: key_id,
    detail: { name, scopes },
  }),
};

export const updateApiToken = defineCommand({
  ...changing,
  input: ApiTokenRef.extend(ApiTokenIn.shape),
  run: (work, input) => change(work, input),
});

export const patchApiToken = defineCommand({
  ...changing,
  input: ApiTokenRef.extend(ApiTokenPatch.shape),
  run: (work, input) => change(work, input),
});

export const expireApiToken = defineCommand({
  name: 'api_key.expire',
  scope: 'api_key:write',
  input: ApiTokenRef.extend(ApiTokenExpireIn.shape),
  output: z.void(),
  run: async (work, input) => {
    requireOwn(work, input.env_id);
    const row = await getApiKey(work, input.key_id);
    await changeApiKey(work, row.id, { expiresAt: new Date(work.now() + (input.expiry ?? 0) * 1000) });
  },
  audit: (input) => ({ targetId: input.key_id, detail: { expirySeconds: input.expiry ?? 0 } }),
});
