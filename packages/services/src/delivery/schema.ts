import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { EventTypeName } from '../event-type/schema.ts';
import { Delivery, DeliveryState, StatusCode, StatusText } from '../message/schema.ts';
import { PageQuery } from '../page.ts';

export const codeClasses = [0, 100, 200, 300, 400, 500] as const;

export const DeliveryListQuery = PageQuery.extend({
  before: z.iso.datetime({ offset: true }).optional().describe('Only of messages older than this instant'),
  after: z.iso.datetime({ offset: true }).optional().describe('Only of messages newer than this instant'),
  state: z.array(DeliveryState).max(6).optional().describe('Only those that stand so'),
  endpoint_id: z.string().min(1).max(256).optional().describe('Only those to this endpoint, by id or uid'),
  msg_id: z.string().min(1).max(256).optional().describe('Only those of this message, by id or eventId'),
  event_types: z.array(EventTypeName).max(100).optional().describe('Only of messages of these event types'),
  status_code_class: z.coerce
    .number()
    .int()
    .refine((value) => codeClasses.some((one) => one === value), 'One of 0, 100, 200, 300, 400, 500.')
    .optional()
    .describe('What the last try was answered with. 400: 400 to 499; 0: no answer; 200: those that succeeded'),
  attempts_min: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe('Only those with as many attempts or more'),
  text: z
    .string()
    .min(1)
    .max(256)
    .optional()
    .describe('Only of the message with this id or eventId; where there is none, of messages with this tag'),
});

/** What the last try came to. Of a delivery that succeeded, the try that did. */
const answer = {
  responseStatusCode: z.int().nullable().describe('0 when no answer came; null when no try was made'),
  errorCode: z.string().nullable().describe('Null for a success'),
  error: z.string().nullable().describe('What went wrong, in words'),
  responseDurationMs: z.int().nullable(),
  lastAttemptAt: z.iso.datetime().nullable(),
};

export const DeliveryRowOut = z
  .object({
    msgId: z.string(),
    eventType: z.string(),
    eventId: z.string().nullable(),
    timestamp: z.iso.datetime().describe('When the message was published'),
    endpointId: z.string(),
    endpointUid: z.string().nullable(),
    endpointUrl: z.string(),
    endpointDisabled: z.boolean(),
    endpointDeleted: z.boolean(),
    state: DeliveryState,
    status: StatusCode,
    statusText: StatusText,
    attempts: z.int(),
    nextAttemptAt: z.iso.datetime().nullable(),
    reason: z.string().nullable().describe('Why it is held, exhausted or cancelled'),
    ...answer,
  })
  .meta({ id: 'DeliveryRowOut' });

export const DeliveryPageOut = z.object({
  data: z.array(DeliveryRowOut),
  iterator: z.string().nullable(),
  prevIterator: z.string().nullable(),
  done: z.boolean(),
  searchedTo: z.iso
    .datetime()
    .nullable()
    .describe('Not null: what is asked for is rare, and the page ended here before it was full. Its iterator goes on'),
});

export const DeliveryOut = z
  .object({
    ...Delivery.shape,
    msgId: z.string(),
    eventType: z.string(),
    eventId: z.string().nullable(),
    channels: z.array(z.string()).nullable(),
    tags: z.array(z.string()).nullable(),
    timestamp: z.iso.datetime().describe('When the message was published'),
    payloadText: z.string().nullable().describe('The text that is delivered; null once it was expunged'),
  })
  .meta({ id: 'DeliveryOut' });

const named = { msgId: z.string().min(1).max(256), endpointId: z.string().min(1).max(256) };

/** As many as a page of the list holds. */
export const DeliveriesIn = z
  .object({
    deliveries: z.array(z.object(named)).min(1).max(250).describe('By the ids of the message and the endpoint'),
  })
  .meta({ id: 'DeliveriesIn' });

export const DeliveriesInput = ApplicationRef.extend(DeliveriesIn.shape);

export const SkipReason = z.enum([
  'missing',
  'expired',
  'endpoint_deleted',
  'endpoint_disabled',
  'endpoint_paused',
  'under_way',
  'ended',
]);

const skipped = z
  .array(z.object({ ...named, reason: SkipReason }))
  .describe('Those with which nothing was done, and why');

export const DeliveriesRetryOut = z
  .object({
    hastened: z.int().describe('Waited: the next try is made now, and counts'),
    restarted: z.int().describe('Had ended or were held: on their way again, with a schedule from its beginning'),
    repeated: z.int().describe('Had succeeded: sent once more, and not retried'),
    skipped,
  })
  .meta({ id: 'DeliveriesRetryOut' });

export const DeliveriesStopOut = z.object({ stopped: z.int(), skipped }).meta({ id: 'DeliveriesStopOut' });
