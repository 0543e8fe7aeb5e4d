import { z } from 'zod';
import { PageQuery } from '../page.ts';

export const Scopes = z
  .array(
    z
      .string()
      .regex(/^(\*|(\*|[a-z_]+):(\*|read|write))$/, 'A scope is resource:read, resource:write, resource:* or *.'),
  )
  .min(1)
  .max(50);

export const ApiKeyIn = z
  .object({
    name: z.string().min(1).max(256),
    scopes: Scopes.nullish().describe('Absent or null: everything'),
    expiresAt: z.iso.datetime({ offset: true }).nullish(),
  })
  .meta({ id: 'ApiKeyIn' });

const facts = {
  id: z.string().meta({ examples: ['key_01h455vb4pex5vsknk084sn02q'] }),
  name: z.string(),
  preview: z.string().describe('The first characters'),
  scopes: z.array(z.string()),
  expiresAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable().describe('To the minute'),
  createdAt: z.iso.datetime(),
};

export const ApiKeyOut = z.object(facts).meta({ id: 'ApiKeyOut' });
export type ApiKeyOut = z.output<typeof ApiKeyOut>;

export const ApiKeyCreated = z
  .object({ ...facts, token: z.string().describe('The key itself: shown this once') })
  .meta({ id: 'ApiKeyCreated' });

export const ApiKeyRef = z.object({ key_id: z.string().min(1).max(256).describe("The key's id") });
export const ApiKeyListQuery = PageQuery;
