import { queryBuilder } from '@posthorn/db/client';
import { eventType } from '@posthorn/db/schema/event-type';
import { DomainError } from '@posthorn/shared/error';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { touchAllApplications } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { EventTypeIn, EventTypeOut } from './schema.ts';
import { type EventTypeRow, presentEventType, tellOfEventType } from './store.ts';

/** Null when the name is in use. An archived one makes room: its name comes back with what is given now. */
export const insertEventType = async (
  work: Work,
  input: z.output<typeof EventTypeIn>,
): Promise<EventTypeRow | null> => {
  const facts = {
    description: input.description,
    groupName: input.groupName ?? null,
    schemas: input.schemas ?? null,
    examples: input.examples ?? null,
    featureFlag: input.featureFlag ?? null,
    retryPolicy: withoutGaps(input.retryPolicy),
    archived: input.archived,
    deprecated: input.deprecated,
  };
  const [row] = await queryBuilder(work.client)
    .insert(eventType)
    .values({ tenantId: work.tenantId, name: input.name, ...facts })
    .onConflictDoUpdate({
      target: [eventType.tenantId, eventType.name],
      set: { ...facts, updatedAt: new Date(work.now()) },
      setWhere: sql`${eventType.archived}`,
    })
    .returning();
  if (row) await tellOfEventType(work, row.name);
  if (row?.retryPolicy) await touchAllApplications(work);
  return row ?? null;
};

export const createEventType = defineCommand({
  name: 'event_type.create',
  scope: 'event_type:write',
  input: EventTypeIn,
  output: EventTypeOut,
  run: async (work, input) => {
    const row = await insertEventType(work, input);
    if (!row) throw new DomainError('conflict', `An event type with the name ${input.name} exists already.`);
    return presentEventType(row);
  },
  audit: (input) => ({ targetId: input.name }),
});
