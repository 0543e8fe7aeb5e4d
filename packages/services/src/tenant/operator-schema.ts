import { z } from 'zod';
import { InvitationCreated } from '../invitation/schema.ts';
import { PageQuery } from '../page.ts';

export const TenantKind = z.enum(['production', 'staging', 'development']).meta({ id: 'TenantKind' });

/** What is null or absent is not limited. */
export const TenantQuotas = z
  .object({
    messagesPerMonth: z.int().min(0).nullish(),
    messagesPerSecond: z.int().min(1).max(1_000_000).nullish(),
    endpointsPerApplication: z.int().min(0).max(100_000).nullish(),
    payloadBytesMax: z.int().min(1).max(1_048_576).nullish(),
    retentionDays: z.int().min(1).max(3_650).nullish(),
  })
  .meta({ id: 'TenantQuotas' });

export const TenantIn = z
  .object({
    name: z.string().min(1).max(256),
    kind: TenantKind.default('production'),
    plan: z.string().min(1).max(100).nullish(),
    quotas: TenantQuotas.default({}),
    owner: z
      .object({ email: z.email().max(320) })
      .nullish()
      .describe('Invited as the first member'),
  })
  .meta({ id: 'TenantIn' });

export const TenantPatch = z
  .object({
    name: z.string().min(1).max(256).optional(),
    kind: TenantKind.optional(),
    plan: z.string().min(1).max(100).nullish(),
    quotas: TenantQuotas.optional().describe('What is given is changed, null takes a limit away'),
    suspended: z.boolean().optional().describe('True: nothing is accepted and nobody but operators may use it'),
  })
  .meta({ id: 'TenantPatch' });

const facts = {
  id: z.string().meta({ examples: ['ten_01h455vb4pex5vsknk084sn02q'] }),
  name: z.string(),
  kind: TenantKind,
  plan: z.string().nullable(),
  quotas: TenantQuotas,
  suspendedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

export const TenantOut = z.object(facts).meta({ id: 'TenantOut' });
export type TenantOut = z.output<typeof TenantOut>;

export const TenantListed = z
  .object({
    ...facts,
    members: z.int(),
    applications: z.int(),
    messagesThisMonth: z.int(),
  })
  .meta({ id: 'TenantListed' });

export const TenantCreated = z
  .object({ ...facts, invitation: InvitationCreated.nullable() })
  .meta({ id: 'TenantCreated' });

export const TenantRef = z.object({ tenant_id: z.string().min(1).max(256).describe("The tenant's id") });
export const TenantListQuery = PageQuery.extend({
  search: z.string().min(1).max(256).optional().describe('A part of the name'),
  deleted: z.boolean().default(false).describe('Those that are being deleted as well'),
});
