import { queryBuilder } from '@posthorn/db/client';
import { tenant } from '@posthorn/db/schema/tenant';
import { notFound } from '@posthorn/shared/error';
import { eq } from 'drizzle-orm';
import type { Work } from '../context.ts';

export type TenantRow = typeof tenant.$inferSelect;

export const getTenant = async (work: Work): Promise<TenantRow> => {
  const [row] = await queryBuilder(work.client).select().from(tenant).where(eq(tenant.id, work.tenantId));
  if (!row) throw notFound('Tenant');
  return row;
};
