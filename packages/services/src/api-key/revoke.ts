import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { ApiKeyRef } from './schema.ts';
import { revokeKey } from './store.ts';

export const revokeApiKey = defineCommand({
  name: 'api_key.revoke',
  scope: 'api_key:write',
  input: ApiKeyRef,
  output: z.void(),
  run: async (work, input) => {
    const id = decodeId('apiKey', input.key_id);
    if (!id || !(await revokeKey(work, id))) throw notFound('API key');
  },
  audit: (input) => ({ targetId: input.key_id }),
});
