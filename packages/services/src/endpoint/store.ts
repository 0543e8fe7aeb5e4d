import { queryBuilder } from '@posthorn/db/client';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { DomainError, notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, eq, isNull } from 'drizzle-orm';
import { touchApplication } from '../application/store.ts';
import type { Work } from '../context.ts';
import { tellOfEndpoint } from '../notice/of-endpoint.ts';
import type { EndpointOut } from './schema.ts';

export type EndpointRow = typeof endpoint.$inferSelect;

/** By id or uid, within its application. */
export const findEndpoint = async (work: Work, applicationId: string, ref: string): Promise<EndpointRow | null> => {
  const id = decodeId('endpoint', ref);
  const [row] = await queryBuilder(work.client)
    .select()
    .from(endpoint)
    .where(
      and(
        eq(endpoint.tenantId, work.tenantId),
        eq(endpoint.applicationId, applicationId),
        id ? eq(endpoint.id, id) : eq(endpoint.uid, ref),
        isNull(endpoint.deletedAt),
      ),
    );
  return row ?? null;
};

export const getEndpoint = async (work: Work, applicationId: string, ref: string): Promise<EndpointRow> => {
  const row = await findEndpoint(work, applicationId, ref);
  if (!row) throw notFound('Endpoint');
  return row;
};

export const endpointUidTaken = (uid: string | null | undefined): DomainError =>
  new DomainError('conflict', `An endpoint with the uid ${uid} exists already.`);

/** Writes changes, and lets the lanes and whoever listens for them know in the same commit. */
export const writeEndpoint = async (
  work: Work,
  row: EndpointRow,
  changes: Partial<typeof endpoint.$inferInsert>,
): Promise<EndpointRow> => {
  if (changes.uid && changes.uid !== row.uid && (await findEndpoint(work, row.applicationId, changes.uid))) {
    throw endpointUidTaken(changes.uid);
  }
  const [written] = await queryBuilder(work.client)
    .update(endpoint)
    .set({ ...changes, updatedAt: new Date(work.now()) })
    .where(and(eq(endpoint.tenantId, row.tenantId), eq(endpoint.id, row.id), isNull(endpoint.deletedAt)))
    .returning();
  if (!written) throw notFound('Endpoint');
  await touchApplication(work, row.applicationId);
  await tellOfEndpoint(work, row, written);
  return written;
};

export const presentEndpoint = (row: EndpointRow): EndpointOut => ({
  id: encodeId('endpoint', row.id),
  uid: row.uid,
  url: row.url,
  description: row.description,
  eventTypes: row.eventTypes,
  filterTypes: row.eventTypes,
  channels: row.channels,
  filter: row.filter,
  metadata: row.metadata,
  throttleRate: row.throttleRate,
  timeoutMs: row.timeoutMs,
  ordering: row.ordering,
  retryPolicy: row.retryPolicy,
  pausedAt: row.pausedAt?.toISOString() ?? null,
  disabled: row.disabled,
  disabledReason: row.disabledReason,
  disabledAt: row.disabledAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
