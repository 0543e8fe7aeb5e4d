import { z } from 'zod';
import { PageQuery } from '../page.ts';
import { ApiKeyRef, Scopes } from './schema.ts';

// The same keys under the paths and names that clients of Svix know.

export const ApiTokenIn = z
  .object({ name: z.string().min(1).max(256), scopes: Scopes.nullish() })
  .meta({ id: 'ApiTokenIn' });

export const ApiTokenPatch = z
  .object({ name: z.string().min(1).max(256).optional(), scopes: Scopes.nullish() })
  .meta({ id: 'ApiTokenPatch' });

export const ApiTokenExpireIn = z
  .object({
    expiry: z
      .int()
      .min(0)
      .max(30 * 86_400)
      .nullish()
      .describe('Seconds until it ends; absent or null: at once'),
  })
  .meta({ id: 'ApiTokenExpireIn' });

const facts = {
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
};

export const ApiTokenOut = z.object({ ...facts, token: z.string() }).meta({ id: 'ApiTokenOut' });
export const ApiTokenCensoredOut = z
  .object({ ...facts, censoredToken: z.string() })
  .meta({ id: 'ApiTokenCensoredOut' });

export const EnvironmentRef = z.object({
  env_id: z.string().min(1).max(256).describe("The tenant's id, or - for the tenant of the key"),
});
export const ApiTokenRef = EnvironmentRef.extend(ApiKeyRef.shape);
export const ApiTokenListQuery = EnvironmentRef.extend(PageQuery.shape);
