import type { TenantQuotas as Kept } from '@posthorn/db/schema/tenant';
import type { z } from 'zod';
import type { TenantQuotas } from './operator-schema.ts';

/** Only the limits that are set: what is null limits nothing. */
export const withoutNulls = (quotas: z.output<typeof TenantQuotas>): Kept =>
  Object.fromEntries(Object.entries(quotas).filter(([, limit]) => limit !== null && limit !== undefined));
