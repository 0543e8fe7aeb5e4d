import { defineCommand } from '../command.ts';
import { ApiKeyCreated, ApiKeyIn } from './schema.ts';
import { insertApiKey, requireHeld } from './store.ts';

export const createApiKey = defineCommand({
  name: 'api_key.create',
  scope: 'api_key:write',
  input: ApiKeyIn,
  output: ApiKeyCreated,
  run: async (work, input) => {
    const scopes = input.scopes ?? [...work.scopes];
    requireHeld(work, scopes);
    return insertApiKey(work, {
      name: input.name,
      scopes,
      allowedIps: input.allowedIps ?? null,
      requestsPerSecond: input.requestsPerSecond ?? null,
      expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
    });
  },
  audit: (input, output) => ({ targetId: output.id, detail: { name: input.name, scopes: output.scopes } }),
});
