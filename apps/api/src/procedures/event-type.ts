import { writeAllTypes, writeTypes } from '@posthorn/services/event-type/code';
import { createEventType } from '@posthorn/services/event-type/create';
import { deleteEventType } from '@posthorn/services/event-type/delete';
import { readEventType } from '@posthorn/services/event-type/get';
import { listEventTypes } from '@posthorn/services/event-type/list';
import { RetryScheduleInOut, readRetrySchedule, setRetrySchedule } from '@posthorn/services/event-type/retry-schedule';
import { EventTypeIn, EventTypePatch, EventTypeUpdate } from '@posthorn/services/event-type/schema';
import { patchEventType, updateEventType } from '@posthorn/services/event-type/update';
import { z } from 'zod';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/event-type';
const one = '/api/v1/event-type/{event_type_name}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const eventTypeRouter = router({
  list: authed
    .meta(
      rest({ method: 'GET', path: many, operationId: 'v1.event-type.list', summary: 'List event types', status: 200 }),
    )
    .input(listEventTypes.input)
    .output(listEventTypes.output)
    .query(({ ctx, input }) => listEventTypes.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.event-type.create',
        summary: 'Create an event type',
        status: 201,
        body: EventTypeIn,
      }),
    )
    .input(createEventType.input)
    .output(createEventType.output)
    .mutation(({ ctx, input }) => createEventType.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({ method: 'GET', path: one, operationId: 'v1.event-type.get', summary: 'Get an event type', status: 200 }),
    )
    .input(readEventType.input)
    .output(readEventType.output)
    .query(({ ctx, input }) => readEventType.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PUT',
        path: one,
        operationId: 'v1.event-type.update',
        summary: 'Update an event type, or create it',
        status: 'created',
        body: EventTypeUpdate,
      }),
    )
    .input(updateEventType.input)
    .output(updateEventType.output)
    .mutation(({ ctx, input }) => updateEventType.execute(ctx.context, input)),
  patch: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.event-type.patch',
        summary: 'Change some of an event type',
        status: 200,
        body: EventTypePatch,
      }),
    )
    .input(patchEventType.input)
    .output(patchEventType.output)
    .mutation(({ ctx, input }) => patchEventType.execute(ctx.context, input)),
  delete: authed
    .meta(
      rest({
        method: 'DELETE',
        path: one,
        operationId: 'v1.event-type.delete',
        summary: 'Archive an event type',
        status: 204,
        query: z.object({ expunge: z.boolean().default(false).describe('Delete it for good') }),
      }),
    )
    .input(deleteEventType.input)
    .output(deleteEventType.output)
    .mutation(({ ctx, input }) => deleteEventType.execute(ctx.context, input)),
  types: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/event-type/{event_type_name}/types',
        operationId: 'v1.event-type.types',
        summary: 'An event type as code for receivers: TypeScript, Python or Go',
        status: 200,
      }),
    )
    .input(writeTypes.input)
    .output(writeTypes.output)
    .query(({ ctx, input }) => writeTypes.execute(ctx.context, input)),
  // Two words behind `export`, so that an event type may be called anything.
  allTypes: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/event-type/export/types/all',
        operationId: 'v1.event-type.all-types',
        summary: 'All event types as one file of code for receivers',
        status: 200,
      }),
    )
    .input(writeAllTypes.input)
    .output(writeAllTypes.output)
    .query(({ ctx, input }) => writeAllTypes.execute(ctx.context, input)),
  retrySchedule: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/event-type/{event_type_name}/retry-schedule',
        operationId: 'v1.event-type.get-retry-schedule',
        summary: 'Get the retry schedule of an event type',
        status: 200,
      }),
    )
    .input(readRetrySchedule.input)
    .output(readRetrySchedule.output)
    .query(({ ctx, input }) => readRetrySchedule.execute(ctx.context, input)),
  setRetrySchedule: authed
    .meta(
      rest({
        method: 'PUT',
        path: '/api/v1/event-type/{event_type_name}/retry-schedule',
        operationId: 'v1.event-type.set-retry-schedule',
        summary: 'Set the retry schedule of an event type',
        status: 200,
        body: RetryScheduleInOut,
      }),
    )
    .input(setRetrySchedule.input)
    .output(setRetrySchedule.output)
    .mutation(({ ctx, input }) => setRetrySchedule.execute(ctx.context, input)),
});
