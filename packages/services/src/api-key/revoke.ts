import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { ApiKeyRef } from './schema.ts';
import { changeApiKey, getApiKey } from './store.ts';

export const revokeApiKey = defineCommand({
  name: 'api_key.revoke',
  scope: 'api_key:write',
  input: ApiKeyRef,
  output: z.void(),
  run: async (work, input) => {
    const { id } = await getApiKey(work, input.key_id);
    await changeApiKey(work, id, { revokedAt: new Date(work.now()) });
  },
  audit: (input) => ({ targetId: input.key_id }),
});
