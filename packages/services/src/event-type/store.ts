import { queryBuilder } from '@posthorn/db/client';
import { eventType } from '@posthorn/db/schema/event-type';
import { notFound } from '@posthorn/shared/error';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { touchAllApplications } from '../application/store.ts';
import type { Work } from '../context.ts';
import { eventTypeChannel } from '../payload-schema/validate.ts';
import type { EventTypeOut } from './schema.ts';

export type EventTypeRow = typeof eventType.$inferSelect;

/** A customer sees nothing archived; a portal shows event types without a flag, and those whose flag its token has. */
export const shownTo = (work: Work) =>
  and(
    work.applicationId === undefined ? undefined : eq(eventType.archived, false),
    work.featureFlags === undefined
      ? undefined
      : or(isNull(eventType.featureFlag), inArray(eventType.featureFlag, [...work.featureFlags])),
  );

export const findEventType = async (work: Work, name: string): Promise<EventTypeRow | null> => {
  const [row] = await queryBuilder(work.client)
    .select()
    .from(eventType)
    .where(and(eq(eventType.tenantId, work.tenantId), eq(eventType.name, name), shownTo(work)));
  return row ?? null;
};

export const getEventType = async (work: Work, name: string): Promise<EventTypeRow> => {
  const row = await findEventType(work, name);
  if (!row) throw notFound('Event type');
  return row;
};

/** For whoever keeps the event type in memory. */
export const tellOfEventType = async (work: Work, name: string): Promise<void> => {
  await work.client.query('select pg_notify($1, $2)', [eventTypeChannel, `${work.tenantId}/${name}`]);
};

export const writeEventType = async (
  work: Work,
  name: string,
  changes: Partial<typeof eventType.$inferInsert>,
): Promise<EventTypeRow> => {
  const before = await findEventType(work, name);
  const [row] = await queryBuilder(work.client)
    .update(eventType)
    .set({ ...changes, updatedAt: new Date(work.now()) })
    .where(and(eq(eventType.tenantId, work.tenantId), eq(eventType.name, name)))
    .returning();
  if (!row) throw notFound('Event type');
  await tellOfEventType(work, name);
  // The lanes hear of it as of any change: with the next message of each application.
  if (JSON.stringify(before?.retryPolicy ?? null) !== JSON.stringify(row.retryPolicy)) await touchAllApplications(work);
  return row;
};

export const presentEventType = (row: EventTypeRow): EventTypeOut => ({
  name: row.name,
  description: row.description,
  groupName: row.groupName,
  schemas: row.schemas,
  examples: row.examples,
  featureFlag: row.featureFlag,
  retryPolicy: row.retryPolicy,
  archived: row.archived,
  deprecated: row.deprecated,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** All that the caller is shown, by name. Bounded by what a tenant may have. */
export const listAllEventTypes = (work: Work): Promise<EventTypeRow[]> =>
  queryBuilder(work.client)
    .select()
    .from(eventType)
    .where(and(eq(eventType.tenantId, work.tenantId), shownTo(work)))
    .orderBy(eventType.name)
    .limit(10_000);
