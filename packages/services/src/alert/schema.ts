import { alertDoors, alertTypes } from '@posthorn/shared/alert';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { AttemptOut, AttemptsByEndpointQuery } from '../attempt/schema.ts';
import { EndpointUpdate } from '../endpoint/schema.ts';
import { Page } from '../page.ts';

export const AlertType = z.enum(alertTypes);
export type AlertType = z.output<typeof AlertType>;

const exampleId = 'alert_01h455vb4pex5vsknk084sn02q';
const descriptionCharsMax = 256;

const EventTypes = z
  .array(AlertType)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'Each event type once.')
  .nullish()
  .describe('What it is told of; absent or null: everything');

const Url = EndpointUpdate.shape.url;
const Email = z
  .email()
  .max(254)
  .meta({ examples: ['ada@example.com'] });

export const AlertIn = z
  .object({
    url: Url.optional().describe('Where alerts are sent by POST; chats that show `text` show it'),
    email: Email.optional().describe('Where alerts are sent by mail. Either this or `url`'),
    description: z.string().max(descriptionCharsMax).default(''),
    eventTypes: EventTypes,
    disabled: z.boolean().default(false),
  })
  .meta({ id: 'AlertIn' });

export const AlertPatch = z
  .object({
    url: Url.optional(),
    email: Email.optional(),
    description: z.string().max(descriptionCharsMax).optional(),
    eventTypes: EventTypes,
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'AlertPatch' });

export const AlertOut = z
  .object({
    id: z.string().meta({ examples: [exampleId] }),
    url: z.string().nullable(),
    email: z.string().nullable(),
    description: z.string(),
    eventTypes: z.array(AlertType).nullable().describe('Null: everything'),
    disabled: z.boolean(),
    disabledReason: z.enum(['manual', 'gone', 'failing', 'asked']).nullable(),
    disabledAt: z.iso.datetime().nullable(),
    setUpBy: z
      .object({ name: z.string(), door: z.enum(alertDoors) })
      .describe('Who set it up, and by which door; mails say it'),
    lastAttempt: z
      .object({
        at: z.iso.datetime(),
        hasSucceeded: z.boolean(),
        responseStatusCode: z.int().describe('0: there was no answer. Of a mail server when it goes by mail'),
        errorCode: z.string().nullable(),
        error: z.string().nullable(),
      })
      .nullable()
      .describe('Null: nothing was sent yet'),
    nextAttemptAt: z.iso.datetime().nullable().describe('When what failed is tried again'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'AlertOut' });
export type AlertOut = z.output<typeof AlertOut>;

export const AlertList = Page(AlertOut).extend({
  mailFrom: z.string().nullable().describe('From whom alerts by mail come; null: there is no mail server'),
});

export const AlertRef = ApplicationRef.extend({
  alert_id: z.string().min(1).max(256).describe("The alert's id"),
});

export const AlertTestIn = z
  .object({ eventType: AlertType.default('message.attempt.failing') })
  .meta({ id: 'AlertTestIn' });

export const AlertAttemptOut = AttemptOut.extend({
  eventType: z.string(),
  text: z.string().nullable().describe('What it said; null: it was expunged'),
  payload: z.string().nullable().describe('As it was sent to a URL'),
}).meta({ id: 'AlertAttemptOut' });

export const AlertAttemptsInput = AlertRef.extend(AttemptsByEndpointQuery.shape);
