import { z } from 'zod';
import { EndpointRef } from '../endpoint/schema.ts';

export const QueuedMessage = z.object({
  messageId: z.string(),
  eventType: z.string(),
  orderingKey: z.string().nullable(),
  attempts: z.int().describe('Tries that were made'),
  nextAttemptAt: z.iso.datetime().nullable(),
  reason: z.string().nullable().describe('Why it waits'),
});

export const EndpointQueueOut = z
  .object({
    ordering: z.enum(['none', 'endpoint', 'key']),
    pausedAt: z.iso.datetime().nullable(),
    waiting: z.int().describe('Deliveries that wait with the recovery of the endpoint'),
    ratePerSecond: z.int().nullable(),
    expectedEndAt: z.iso
      .datetime()
      .nullable()
      .describe('When what waits is through at the rate of the endpoint, or at its recent pace'),
    heads: z.array(QueuedMessage).describe('What is next: of an ordered endpoint what everything else waits for'),
  })
  .meta({ id: 'EndpointQueueOut' });

export const QueuedMessageIn = z
  .object({ msgId: z.string().min(1).max(256).describe("The message's id or eventId") })
  .meta({ id: 'QueuedMessageIn' });

export const QueuedMessageRef = EndpointRef.extend(QueuedMessageIn.shape);
