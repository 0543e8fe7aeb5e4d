import { z } from 'zod';
import { PageQuery } from '../page.ts';
import { readNetworks } from './networks.ts';

export const Scopes = z
  .array(
    z
      .string()
      .regex(/^(\*|(\*|[a-z_]+):(\*|read|write))$/, 'A scope is resource:read, resource:write, resource:* or *.'),
  )
  .min(1)
  .max(50);

const isNetwork = (text: string): boolean => {
  try {
    return readNetworks([text]).length === 1;
  } catch {
    return false;
  }
};

const AllowedIps = z
  .array(z.string().max(64).refine(isNetwork, 'Give an address or a network such as 203.0.113.0/24.'))
  .min(1)
  .max(100)
  .describe('Addresses and networks it may be used from; absent or null: any');

const RequestsPerSecond = z.int().min(1).max(100_000).describe("Calls a second; absent or null: the installation's");

export const ApiKeyIn = z
  .object({
    name: z.string().min(1).max(256),
    scopes: Scopes.nullish().describe('Absent or null: all that you hold'),
    allowedIps: AllowedIps.nullish(),
    requestsPerSecond: RequestsPerSecond.nullish(),
    expiresAt: z.iso.datetime({ offset: true }).nullish(),
  })
  .meta({ id: 'ApiKeyIn' });

/** What may change of a key without a new one. */
export const ApiKeyPatch = z
  .object({
    name: z.string().min(1).max(256).optional(),
    scopes: Scopes.optional(),
    allowedIps: AllowedIps.nullish(),
    requestsPerSecond: RequestsPerSecond.nullish(),
    expiresAt: z.iso.datetime({ offset: true }).nullish(),
  })
  .meta({ id: 'ApiKeyPatch' });

export const rotateOverlapSecondsDefault = 86_400;
const overlapSecondsMax = 7 * 86_400;

export const ApiKeyRotateIn = z
  .object({
    overlapSeconds: z
      .int()
      .min(0)
      .max(overlapSecondsMax)
      .default(rotateOverlapSecondsDefault)
      .describe('How long the old key still works beside the new one'),
  })
  .meta({ id: 'ApiKeyRotateIn' });

const facts = {
  id: z.string().meta({ examples: ['key_01h455vb4pex5vsknk084sn02q'] }),
  name: z.string(),
  preview: z.string().describe('The first characters'),
  scopes: z.array(z.string()),
  allowedIps: z.array(z.string()).nullable(),
  requestsPerSecond: z.int().nullable(),
  createdBy: z.string().nullable(),
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
