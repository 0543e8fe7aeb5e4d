import { z } from 'zod';
import { defineCommand, defineQuery } from '../command.ts';
import { ScheduleSeconds } from '../retry-policy/schema.ts';
import { EventTypeRef } from './schema.ts';
import { getEventType, writeEventType } from './store.ts';

export const RetryScheduleInOut = z
  .object({ retrySchedule: ScheduleSeconds.nullish().describe("Seconds before each try; null: the tenant's") })
  .meta({ id: 'RetryScheduleInOut' });

export const readRetrySchedule = defineQuery({
  name: 'event_type.retry_schedule',
  scope: 'event_type:read',
  input: EventTypeRef,
  output: RetryScheduleInOut,
  run: async (work, input) => ({
    retrySchedule: (await getEventType(work, input.event_type_name)).retryPolicy?.scheduleSeconds ?? null,
  }),
});

/** The schedule alone; the rules of the event type's policy stay. */
export const setRetrySchedule = defineCommand({
  name: 'event_type.set_retry_schedule',
  scope: 'event_type:write',
  input: EventTypeRef.extend(RetryScheduleInOut.shape),
  output: RetryScheduleInOut,
  run: async (work, { event_type_name: name, retrySchedule }) => {
    const { scheduleSeconds: _before, ...rest } = (await getEventType(work, name)).retryPolicy ?? {};
    const policy = { ...rest, ...(retrySchedule && { scheduleSeconds: retrySchedule }) };
    await writeEventType(work, name, { retryPolicy: Object.keys(policy).length > 0 ? policy : null });
    return { retrySchedule: retrySchedule ?? null };
  },
  audit: (input) => ({ targetId: input.event_type_name, detail: { retrySchedule: input.retrySchedule ?? null } }),
});
