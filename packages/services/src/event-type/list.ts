import { queryBuilder } from '@posthorn/db/client';
import { eventType } from '@posthorn/db/schema/event-type';
import { and, asc, desc, eq, gt, ilike, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { defineQuery } from '../command.ts';
import { containing, isAscending, Page, readCursor, toPage } from '../page.ts';
import { EventTypeListQuery, EventTypeName, EventTypeOut } from './schema.ts';
import { presentEventType, shownTo } from './store.ts';

/** By name. */
export const listEventTypes = defineQuery({
  name: 'event_type.list',
  scope: 'event_type:read',
  forApplication: true,
  input: EventTypeListQuery.extend({
    search: z.string().max(256).optional().describe('Part of the name, description or group'),
  }),
  output: Page(EventTypeOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => (EventTypeName.safeParse(wire).success ? wire : undefined));
    const ascending = isAscending(input.order ?? 'ascending', cursor);
    const pattern = input.search ? containing(input.search) : undefined;
    const rows = await queryBuilder(work.client)
      .select()
      .from(eventType)
      .where(
        and(
          eq(eventType.tenantId, work.tenantId),
          shownTo(work),
          input.include_archived ? undefined : eq(eventType.archived, false),
          pattern
            ? or(
                ilike(eventType.name, pattern),
                ilike(eventType.description, pattern),
                ilike(eventType.groupName, pattern),
              )
            : undefined,
          cursor.after ? (ascending ? gt : lt)(eventType.name, cursor.after) : undefined,
        ),
      )
      .orderBy((ascending ? asc : desc)(eventType.name))
      .limit(input.limit + 1);
    const present = input.with_content
      ? presentEventType
      : (row: (typeof rows)[number]) => ({ ...presentEventType(row), schemas: null });
    return toPage(rows, input, cursor, (row) => row.name, present);
  },
});
