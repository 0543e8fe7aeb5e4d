import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Work } from '../context.ts';
import type { ApplicationOut } from './schema.ts';

export type ApplicationRow = typeof application.$inferSelect;

/** By id or uid. A caller that is bound to one application finds no other, and nobody the operational one who was not sent to it. */
export const findApplication = async (work: Work, ref: string): Promise<ApplicationRow | null> => {
  const id = decodeId('application', ref);
  const [row] = await queryBuilder(work.client)
    .select()
    .from(application)
    .where(
      and(
        eq(application.tenantId, work.tenantId),
        id ? eq(application.id, id) : eq(application.uid, ref),
        eq(application.kind, work.hidden ?? 'customer'),
        isNull(application.deletedAt),
      ),
    );
  if (!row || (work.applicationId !== undefined && row.id !== work.applicationId)) return null;
  return row;
};

export const getApplication = async (work: Work, ref: string): Promise<ApplicationRow> => {
  const row = await findApplication(work, ref);
  if (!row) throw notFound('Application');
  return row;
};

/**
 * To be called in every transaction that changes what an application's endpoints are or want: the lanes compare the version
 * with what they hold in memory, and the notification lets other caches know.
 */
export const touchApplication = async (work: Work, applicationId: string): Promise<void> => {
  await queryBuilder(work.client)
    .update(application)
    .set({ version: sql`${application.version} + 1` })
    .where(and(eq(application.tenantId, work.tenantId), eq(application.id, applicationId)));
  await work.client.query(`select pg_notify('posthorn_application', $1)`, [applicationId]);
};

/** The same for a change that concerns all of the tenant's applications. */
export const touchAllApplications = async (work: Work): Promise<void> => {
  await queryBuilder(work.client)
    .update(application)
    .set({ version: sql`${application.version} + 1` })
    .where(eq(application.tenantId, work.tenantId));
};

export const presentApplication = (row: ApplicationRow): ApplicationOut => ({
  id: encodeId('application', row.id),
  uid: row.uid,
  name: row.name,
  metadata: row.metadata,
  throttleRate: row.throttleRate,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
