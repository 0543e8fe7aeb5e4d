import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { encodeId } from '@posthorn/shared/id';
import { laneOf } from '@posthorn/shared/lane';
import { and, eq } from 'drizzle-orm';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';

/**
 * The application whose endpoints are told about all others: one a tenant, made when it is first asked for. It is in no list, and no path
 * that names an application finds it.
 */
export const operationalApplication = async (work: Work): Promise<string> => {
  const find = () =>
    queryBuilder(work.client)
      .select({ id: application.id })
      .from(application)
      .where(and(eq(application.tenantId, work.tenantId), eq(application.kind, 'operational')));
  const [known] = await find();
  if (known) return encodeId('application', known.id);
  const id = newId(work.now());
  await queryBuilder(work.client)
    .insert(application)
    .values({ tenantId: work.tenantId, id, name: 'Operational webhooks', kind: 'operational', lane: laneOf(id) })
    .onConflictDoNothing();
  const [made] = await find();
  return encodeId('application', made?.id ?? id);
};
