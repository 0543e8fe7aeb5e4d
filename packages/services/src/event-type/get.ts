import { defineQuery } from '../command.ts';
import { EventTypeOut, EventTypeRef } from './schema.ts';
import { getEventType, presentEventType } from './store.ts';

export const readEventType = defineQuery({
  name: 'event_type.get',
  scope: 'event_type:read',
  forApplication: true,
  input: EventTypeRef,
  output: EventTypeOut,
  run: async (work, input) => presentEventType(await getEventType(work, input.event_type_name)),
});
