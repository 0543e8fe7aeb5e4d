import { queryBuilder } from '@posthorn/db/client';
import { eventType } from '@posthorn/db/schema/event-type';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { EventTypeRef } from './schema.ts';
import { getEventType, tellOfEventType, writeEventType } from './store.ts';

/** Archives it, so that messages of the past keep their description; with `expunge` it is really gone. */
export const deleteEventType = defineCommand({
  name: 'event_type.delete',
  scope: 'event_type:write',
  input: EventTypeRef.extend({ expunge: z.boolean().default(false).describe('Delete it for good') }),
  output: z.void(),
  run: async (work, { event_type_name: name, expunge }) => {
    await getEventType(work, name);
    if (!expunge) {
      await writeEventType(work, name, { archived: true });
      return;
    }
    await queryBuilder(work.client)
      .delete(eventType)
      .where(and(eq(eventType.tenantId, work.tenantId), eq(eventType.name, name)));
    await tellOfEventType(work, name);
  },
  audit: (input) => ({ targetId: input.event_type_name, detail: { expunge: input.expunge } }),
});
