import { DomainError } from '@posthorn/shared/error';
import { defineCommand } from '../command.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { insertEventType } from './create.ts';
import { EventTypeName, EventTypeOut, EventTypePatch, EventTypeRef, EventTypeUpdate } from './schema.ts';
import { findEventType, getEventType, presentEventType, writeEventType } from './store.ts';

/** PUT: makes it what is given, and makes it when there is none. */
export const updateEventType = defineCommand({
  name: 'event_type.update',
  scope: 'event_type:write',
  input: EventTypeRef.extend({ ...EventTypeUpdate.shape, event_type_name: EventTypeName }),
  output: EventTypeOut,
  run: async (work, { event_type_name: name, ...input }) => {
    const row = await findEventType(work, name);
    if (work.answer) work.answer.created = row === null;
    if (!row) {
      const made = await insertEventType(work, { name, ...input });
      if (!made) throw new DomainError('conflict', `An event type with the name ${name} was just created.`);
      return presentEventType(made);
    }
    const {
      description,
      groupName = null,
      schemas = null,
      examples = null,
      featureFlag = null,
      archived,
      deprecated,
    } = input;
    const retryPolicy = withoutGaps(input.retryPolicy);
    const facts = { description, groupName, schemas, examples, featureFlag, retryPolicy, archived, deprecated };
    return presentEventType(await writeEventType(work, name, facts));
  },
  audit: (input) => ({ targetId: input.event_type_name }),
});

/** PATCH: changes what is given. Null empties a field, absent leaves it. */
export const patchEventType = defineCommand({
  name: 'event_type.patch',
  scope: 'event_type:write',
  input: EventTypeRef.extend(EventTypePatch.shape),
  output: EventTypeOut,
  run: async (work, { event_type_name: name, ...input }) => {
    await getEventType(work, name);
    const { description, groupName, schemas, featureFlag, archived, deprecated } = input;
    return presentEventType(
      await writeEventType(work, name, {
        ...(description !== undefined && { description }),
        ...(groupName !== undefined && { groupName }),
        ...(schemas !== undefined && { schemas }),
        ...(input.examples !== undefined && { examples: input.examples }),
        ...(featureFlag !== undefined && { featureFlag }),
        ...(input.retryPolicy !== undefined && { retryPolicy: withoutGaps(input.retryPolicy) }),
        ...(archived !== undefined && { archived }),
        ...(deprecated !== undefined && { deprecated }),
      }),
    );
  },
  audit: ({ event_type_name: name, ...input }) => ({ targetId: name, detail: { changed: Object.keys(input) } }),
});
