import { defineQuery } from '../command.ts';
import { ApiKeyOut, ApiKeyRef } from './schema.ts';
import { getApiKey, presentApiKey } from './store.ts';

export const readApiKey = defineQuery({
  name: 'api_key.get',
  scope: 'api_key:read',
  input: ApiKeyRef,
  output: ApiKeyOut,
  run: async (work, input) => presentApiKey(await getApiKey(work, input.key_id)),
});
