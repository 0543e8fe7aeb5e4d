import { z } from 'zod';
import { EndpointOut, EndpointRef } from '../endpoint/schema.ts';
import { MessageRef, StatusCode, StatusText, TimeAndKind } from '../message/schema.ts';
import { PageQuery } from '../page.ts';

export const AttemptOut = z
  .object({
    id: z.string().meta({ examples: ['atmpt_01h455vb4pex5vsknk084sn02q'] }),
    msgId: z.string(),
    endpointId: z.string(),
    url: z.string(),
    status: StatusCode,
    statusText: StatusText,
    responseStatusCode: z.int().describe('0 when no answer came'),
    response: z.string().describe('The first 20,000 bytes of the answer'),
    responseDurationMs: z.int(),
    triggerType: z.int().describe('0 scheduled, 1 manual'),
    timestamp: z.iso.datetime(),
    number: z.int().describe('Counts the attempts of a delivery from 1'),
    requestHeaders: z
      .record(z.string(), z.string())
      .describe('As sent; values of custom headers that are secrets are hidden'),
    responseHeaders: z.record(z.string(), z.string()).nullable(),
    errorCode: z.string().nullable().describe('Null for a success'),
    error: z.string().nullable().describe('What went wrong, in words'),
    timings: z
      .object({
        dnsMs: z.number().nullable(),
        connectMs: z.number().nullable(),
        tlsMs: z.number().nullable(),
        firstByteMs: z.number().nullable(),
        totalMs: z.number(),
      })
      .describe('Milliseconds; dns, connect and tls are null on a connection that was kept open'),
  })
  .meta({ id: 'MessageAttemptOut' });
export type AttemptOut = z.output<typeof AttemptOut>;

export const AttemptRef = MessageRef.extend({ attempt_id: z.string().min(1).max(256).describe("The attempt's id") });

const filters = {
  ...TimeAndKind.shape,
  status: z.coerce.number().int().min(0).max(4).optional().describe('0 success, 2 fail'),
  status_code_class: z.coerce
    .number()
    .int()
    .refine((value) => [0, 100, 200, 300, 400, 500].includes(value), 'One of 0, 100, 200, 300, 400, 500.')
    .optional()
    .describe('200: answers from 200 to 299; 0: no answer'),
  with_content: z.boolean().default(true).describe("With the answer's body"),
};

export const AttemptsByEndpointQuery = PageQuery.extend(filters);
export const AttemptsByMessageQuery = PageQuery.extend({
  ...filters,
  endpoint_id: z.string().min(1).max(256).optional().describe('Only attempts at this endpoint, by id or uid'),
});

export const AttemptsByEndpointInput = EndpointRef.extend(AttemptsByEndpointQuery.shape);
export const AttemptsByMessageInput = MessageRef.extend(AttemptsByMessageQuery.shape);

/** An endpoint with the state of one message's delivery to it. */
export const MessageEndpointOut = z
  .object({
    ...EndpointOut.shape,
    status: StatusCode,
    statusText: StatusText,
    nextAttempt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MessageEndpointOut' });
