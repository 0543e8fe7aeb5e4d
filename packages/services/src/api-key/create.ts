import { createHash, randomBytes } from 'node:crypto';
import { queryBuilder } from '@posthorn/db/client';
import { apiKey } from '@posthorn/db/schema/tenant';
import { apiKeyFrom, apiKeyPreview } from '@posthorn/shared/api-key';
import { DomainError } from '@posthorn/shared/error';
import { holdsScope } from '@posthorn/shared/scope';
import { defineCommand } from '../command.ts';
import { newId } from '../new-id.ts';
import { ApiKeyCreated, ApiKeyIn } from './schema.ts';
import { presentApiKey } from './store.ts';

/** What is kept of a key. 256 random bits need no slow hash: nobody can try them all. */
export const hashApiKey = (key: string): Buffer => createHash('sha256').update(key).digest();

export const createApiKey = defineCommand({
  name: 'api_key.create',
  scope: 'api_key:write',
  input: ApiKeyIn,
  output: ApiKeyCreated,
  run: async (work, input) => {
    const scopes = input.scopes ?? ['*'];
    const beyond = scopes.find((scope) => !holdsScope(work.scopes, scope));
    if (beyond) throw new DomainError('forbidden', `You cannot give away the scope ${beyond}, which you do not hold.`);
    const token = apiKeyFrom(randomBytes(32));
    const [row] = await queryBuilder(work.client)
      .insert(apiKey)
      .values({
        tenantId: work.tenantId,
        id: newId(work.now()),
        name: input.name,
        preview: apiKeyPreview(token),
        keyHash: hashApiKey(token),
        scopes,
        expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
      })
      .returning();
    if (!row) throw new Error('the key was not stored');
    return { ...presentApiKey(row), token };
  },
  audit: (input, output) => ({ targetId: output.id, detail: { name: input.name, scopes: output.scopes } }),
});
