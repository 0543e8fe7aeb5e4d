import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { instantMax } from './span.ts';

const Instant = z.iso.datetime({ offset: true });

export const UsageQuery = z.object({
  since: Instant.optional().describe('The last 30 days when absent'),
  until: Instant.optional(),
  group: z.enum(['hour', 'day', 'month']).default('day'),
});

const Counts = {
  messages: z.int(),
  deliveries: z.int().describe('Attempts that succeeded'),
  failures: z.int().describe('Attempts that failed'),
};

export const UsageOut = z
  .object({
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    data: z.array(z.object({ from: z.iso.datetime(), ...Counts })).max(instantMax),
    byApplication: z
      .array(z.object({ appId: z.string(), name: z.string(), messages: z.int() }))
      .describe('The 50 largest'),
    byEventType: z.array(z.object({ eventType: z.string(), messages: z.int() })).describe('The 50 largest'),
    total: z.object(Counts),
    messagesThisMonth: z.int(),
    messagesPerMonth: z.int().nullable().describe('The quota; null: none'),
  })
  .meta({ id: 'UsageOut' });

export const StatisticsPeriod = z.enum(['OneDay', 'OneHour', 'FiveMinutes']).meta({ id: 'StatisticsPeriod' });

export const AppAttemptsQuery = ApplicationRef.extend({
  startDate: Instant.optional(),
  endDate: Instant.optional(),
  period: StatisticsPeriod.default('OneDay'),
});

export const AttemptStatisticsOut = z
  .object({
    startDate: z.iso.datetime(),
    endDate: z.iso.datetime(),
    period: StatisticsPeriod,
    data: z.object({
      successCount: z.array(z.int()),
      failureCount: z.array(z.int()),
      canceledCount: z.array(z.int()),
    }),
  })
  .meta({ id: 'AttemptStatisticsResponse' });

export const CountActiveOut = z.object({ count: z.int() }).meta({ id: 'ActiveAppCount' });
export const EndpointCountOut = z.object({ active: z.int(), disabled: z.int() }).meta({ id: 'EndpointCountOut' });
