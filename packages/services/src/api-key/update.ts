import { defineCommand } from '../command.ts';
import { ApiKeyOut, ApiKeyPatch, ApiKeyRef } from './schema.ts';
import { changeApiKey, getApiKey, presentApiKey, requireHeld } from './store.ts';

/** Changes what is given. Holds within a second in every process. */
export const updateApiKey = defineCommand({
  name: 'api_key.update',
  scope: 'api_key:write',
  input: ApiKeyRef.extend(ApiKeyPatch.shape),
  output: ApiKeyOut,
  run: async (work, input) => {
    const row = await getApiKey(work, input.key_id);
    if (input.scopes) requireHeld(work, input.scopes);
    const changed = await changeApiKey(work, row.id, {
      name: input.name ?? row.name,
      scopes: input.scopes ?? row.scopes,
      allowedIps: input.allowedIps === undefined ? row.allowedIps : input.allowedIps,
      requestsPerSecond: input.requestsPerSecond === undefined ? row.requestsPerSecond : input.requestsPerSecond,
      expiresAt: input.expiresAt === undefined ? row.expiresAt : input.expiresAt ? new Date(input.expiresAt) : null,
    });
    return presentApiKey(changed);
  },
  audit: ({ key_id, ...change }) => ({ targetId: key_id, detail: change }),
});
