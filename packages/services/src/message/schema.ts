import { customHeaderFault } from '@posthorn/shared/signature';
import { z } from 'zod';
import { ApplicationIn, ApplicationRef } from '../application/schema.ts';
import { Channel } from '../endpoint/schema.ts';
import { EventTypeName } from '../event-type/schema.ts';
import { PageQuery } from '../page.ts';
import { RawJson } from '../raw-json.ts';

const exampleId = 'msg_01h455vb4pex5vsknk084sn02q';

/** 1 MiB: what a message's payload may weigh in bytes of UTF-8. */
export const payloadBytesMax = 1_048_576;

const EventId = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[a-zA-Z0-9\-_.]+$/, 'Only letters, digits, - _ and . are allowed.')
  .describe('Your own identifier of the event: a second message with it is refused');

const Tag = z.string().min(1).max(128);

const ContentType = z
  .string()
  .max(256)
  .regex(
    /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(;[\t\x20-\x7e]*)?$/,
    'A content type such as application/xml or text/plain; charset=utf-8.',
  );

const MessageHeaders = z
  .record(z.string().min(1).max(128), z.string().max(4096))
  .refine((headers) => Object.keys(headers).length <= 20, 'At most 20 headers.')
  .superRefine((headers, check) => {
    for (const [name, value] of Object.entries(headers)) {
      const fault = customHeaderFault(name, value);
      if (fault) check.addIssue({ code: 'custom', path: [name], message: fault });
    }
  });

/** Thirty days: what lies further ahead is a calendar's work. */
const laterMsMax = 30 * 86_400_000;
const laterMsMin = 60_000;

/** Everything beside the payload. */
export const MessageFacts = z.object({
  eventType: EventTypeName,
  eventId: EventId.nullish(),
  channels: z.array(Channel).min(1).max(5).nullish().describe('Endpoints that name channels get it when one overlaps'),
  tags: z.array(Tag).max(10).nullish(),
  headers: MessageHeaders.nullish().describe('Sent to every endpoint beside its own; cannot replace what we set'),
  orderingKey: z.string().min(1).max(256).nullish().describe('What endpoints ordered by key keep in order'),
  deliverAt: z.iso
    .datetime({ offset: true })
    .nullish()
    .describe('Not before this instant: one minute to 30 days from now')
    .refine(
      (at) => at == null || (Date.parse(at) >= Date.now() + laterMsMin && Date.parse(at) <= Date.now() + laterMsMax),
      'Between one minute and 30 days from now.',
    ),
  ttlSeconds: z.int().min(1).max(2_592_000).nullish().describe('After this no further try is made'),
  contentType: ContentType.nullish().describe('Of the payload; application/json when absent'),
  rawPayload: z
    .string()
    .nullish()
    .describe('Instead of payload: the text to be delivered, whatever it is. Needs contentType'),
  transformationsParams: z
    .looseObject({ rawPayload: z.string().optional(), headers: z.record(z.string(), z.string()).optional() })
    .nullish()
    .describe('As the Svix clients write a raw payload and headers'),
  application: ApplicationIn.nullish().describe('Creates the application of this uid when it does not exist'),
});

const examplePayload = { orderId: 'o_1042', total: 129.9, currency: 'EUR' };

export const MessageIn = z
  .object({
    ...MessageFacts.shape,
    payload: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ examples: [examplePayload] })
      .describe('Delivered as the very bytes that stand in the request. Required unless rawPayload is given'),
  })
  .meta({ id: 'MessageIn' });

export const MessageBatchIn = z
  .object({
    messages: z
      .array(
        MessageIn.extend({
          app: z.string().max(256).optional().describe("The application's id or uid, where the path names none"),
        }),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: 'MessageBatchIn' });

const PayloadOut = z
  .custom<RawJson>((value) => value instanceof RawJson)
  .meta({
    override: { type: 'object', additionalProperties: true },
    description:
      'The payload as it was given; `{}` when it was not asked for, `{"raw": …}` where it is no JSON object, `{"expired":true}` once it was expunged',
  });

const facts = {
  id: z.string().meta({ examples: [exampleId] }),
  eventType: z.string(),
  eventId: z.string().nullable(),
  channels: z.array(z.string()).nullable(),
  tags: z.array(z.string()).nullable(),
  timestamp: z.iso.datetime(),
  deliverAt: z.iso.datetime().nullable().describe('Null: at once'),
  schemaFault: z
    .string()
    .optional()
    .describe('What the schema of its type does not allow about the payload; absent: nothing'),
};

export const MessageOut = z.object({ ...facts, payload: PayloadOut }).meta({ id: 'MessageOut' });
export type MessageOut = z.output<typeof MessageOut>;

export const MessageBatchOut = z
  .object({
    results: z
      .array(
        z.object({
          status: z.int().describe('As if the message had been published alone: 202, 404, 409, 422 …'),
          replayed: z.boolean().optional().describe('True: an earlier request with this Idempotency-Key stored it'),
          message: MessageOut.optional(),
          error: z
            .object({
              code: z.string(),
              detail: z.string(),
              issues: z
                .array(z.object({ loc: z.array(z.union([z.string(), z.int()])), msg: z.string(), type: z.string() }))
                .optional(),
            })
            .optional(),
        }),
      )
      .describe('In the order of the messages'),
  })
  .meta({ id: 'MessageBatchOut' });

export const MessageRef = ApplicationRef.extend({
  msg_id: z.string().min(1).max(256).describe("The message's id or eventId"),
});

/** Spans of time and kinds of event that every list of messages or attempts can be cut by. */
export const TimeAndKind = z.object({
  before: z.iso.datetime({ offset: true }).optional().describe('Only what is older than this instant'),
  after: z.iso.datetime({ offset: true }).optional().describe('Only what is newer than this instant'),
  event_types: z.array(EventTypeName).max(100).optional().describe('Only messages of these event types'),
  channel: Channel.optional().describe('Only messages of this channel'),
});

export const MessageListQuery = PageQuery.extend({
  ...TimeAndKind.shape,
  with_content: z.boolean().default(true).describe('With the payload'),
});

export const WithContent = z.object({ with_content: z.boolean().default(true).describe('With the payload') });

export const StatusText = z.enum(['success', 'pending', 'fail', 'sending', 'canceled']);
export const StatusCode = z.int().min(0).max(4).describe('0 success, 1 pending, 2 fail, 3 sending, 4 canceled');

export const DeliveryState = z.enum(['succeeded', 'pending', 'exhausted', 'retrying', 'cancelled', 'held']);

/** A message as the list of an endpoint's messages shows it. */
export const EndpointMessageOut = z
  .object({
    ...MessageOut.shape,
    status: StatusCode,
    statusText: StatusText,
    nextAttempt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'EndpointMessageOut' });

export const Delivery = z.object({
  endpointId: z.string(),
  endpointUid: z.string().nullable(),
  url: z.string(),
  description: z.string(),
  endpointDisabled: z.boolean(),
  endpointPausedAt: z.iso.datetime().nullable(),
  endpointDeleted: z.boolean(),
  state: DeliveryState,
  status: StatusCode,
  statusText: StatusText,
  attempts: z.int().describe('How many were made'),
  triesMax: z.int().describe('How many the schedule has'),
  nextAttemptAt: z.iso.datetime().nullable(),
  schedule: z
    .array(z.iso.datetime())
    .describe('When the tries that remain are due, the next one first, without jitter'),
  reason: z.string().nullable().describe('Why it is held, exhausted or cancelled'),
  updatedAt: z.iso.datetime(),
});

export const DeliveryCounts = z.object({
  succeeded: z.int(),
  pending: z.int(),
  retrying: z.int(),
  exhausted: z.int(),
  cancelled: z.int(),
  held: z.int(),
});
export type DeliveryCounts = z.output<typeof DeliveryCounts>;

export const StoryQuery = z.object({
  deliveries_max: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(1000)
    .describe('How many deliveries to tell of; the others are in the list of deliveries'),
});

/** All there is to know about a message and its way to each endpoint. */
export const MessageStory = z
  .object({
    ...facts,
    payloadText: z.string().nullable().describe('The text that is delivered; null once it was expunged'),
    applicationId: z.string(),
    counts: DeliveryCounts.describe('How many deliveries stand how'),
    deliveries: z.array(Delivery).describe('By endpoint; deliveries_max of them'),
    accepted: z.boolean().describe('True while no lane has taken the message up yet'),
  })
  .meta({ id: 'MessageStory' });

/** A row of the portal's list: how many deliveries stand where. */
export const MessageRowOut = z.object({
  ...facts,
  deliveries: DeliveryCounts,
  attempts: z.int(),
  nextAttemptAt: z.iso.datetime().nullable(),
});
