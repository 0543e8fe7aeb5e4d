import { queryBuilder } from '@posthorn/db/client';
import { type TenantSettings, tenant } from '@posthorn/db/schema/tenant';
import { notFound } from '@posthorn/shared/error';
import { eq } from 'drizzle-orm';
import type { Work } from '../context.ts';

export const getTenant = async (work: Work): Promise<{ id: string; name: string; settings: TenantSettings }> => {
  const [row] = await queryBuilder(work.client).select().from(tenant).where(eq(tenant.id, work.tenantId));
  if (!row) throw notFound('Tenant');
  return row;
};
