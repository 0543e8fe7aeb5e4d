import { queryBuilder } from '@posthorn/db/client';
import { tenant } from '@posthorn/db/schema/tenant';
import type { Work } from '../context.ts';

/** Of the operator: `work` must already be bound to the id of the tenant that is to be. */
export const insertTenant = async (work: Work, name: string): Promise<void> => {
  await queryBuilder(work.client).insert(tenant).values({ id: work.tenantId, name });
};
