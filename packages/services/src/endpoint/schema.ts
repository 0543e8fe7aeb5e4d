import { z } from 'zod';
import { ApplicationRef, Metadata, ThrottleRate, Uid } from '../application/schema.ts';
import { FilterText } from '../endpoint-filter/schema.ts';
import { EventTypeName } from '../event-type/schema.ts';
import { PageQuery } from '../page.ts';
import { RetryPolicy } from '../retry-policy/schema.ts';

const exampleId = 'ep_01h455vb4pex5vsknk084sn02q';

export const Channel = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[a-zA-Z0-9\-_.]+$/, 'Only letters, digits, - _ and . are allowed.');

const noTwice = (list: readonly string[]): boolean => new Set(list).size === list.length;

const EndpointUrl = z
  .string()
  .min(1)
  .max(2048)
  .meta({ examples: ['https://example.com/webhooks'] });

const EventTypeNames = z.array(EventTypeName).min(1).max(500).refine(noTwice, 'Each event type once.');
const Channels = z.array(Channel).min(1).max(10).refine(noTwice, 'Each channel once.');

/** 24 to 64 bytes in base64, with or without the prefix. */
export const SecretText = z
  .string()
  .regex(
    /^(whsec_|whsk_)?[a-zA-Z0-9+/]{32,88}={0,2}$/,
    'A secret is whsec_ and the base64 of 24 to 64 bytes, or whsk_ and the base64 of an ed25519 key.',
  )
  .meta({ examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'] });

const SecretKind = z
  .enum(['hmac', 'ed25519'])
  .describe('hmac: both sides know it. ed25519: receivers know the public half only');

const OrderingMode = z
  .enum(['none', 'endpoint', 'key'])
  .describe('endpoint: one message after the other, strictly. key: one after the other for each orderingKey');

/** What clients of version 1 of Svix call it. Ignoring it would send an endpoint everything that it does not want. */
const FilterTypes = EventTypeNames.nullish().describe('The older name of eventTypes, which goes before it');

export const EndpointUpdate = z
  .object({
    url: EndpointUrl,
    uid: Uid.nullish(),
    description: z.string().max(4096).default(''),
    eventTypes: EventTypeNames.nullish().describe('Absent or null: all event types'),
    filterTypes: FilterTypes,
    channels: Channels.nullish().describe('Absent or null: messages of all channels and of none'),
    filter: FilterText.nullish(),
    metadata: Metadata.default({}),
    throttleRate: ThrottleRate.nullish(),
    timeoutMs: z.int().min(1000).max(30_000).nullish().describe('Milliseconds an attempt may take'),
    ordering: OrderingMode.default('none'),
    retryPolicy: RetryPolicy.nullish().describe('What differs from the policy of the event type and the tenant'),
    disabled: z.boolean().default(false),
  })
  .meta({ id: 'EndpointUpdate' });

export const EndpointIn = z
  .object({
    ...EndpointUpdate.shape,
    secret: SecretText.nullish().describe('Absent or null: one is made'),
    secretKind: SecretKind.default('hmac').describe('Which kind is made when none is given'),
  })
  .meta({ id: 'EndpointIn' });

export const EndpointPatch = z
  .object({
    url: EndpointUrl.optional(),
    uid: Uid.nullish(),
    description: z.string().max(4096).optional(),
    eventTypes: EventTypeNames.nullish(),
    filterTypes: FilterTypes,
    channels: Channels.nullish(),
    filter: FilterText.nullish(),
    metadata: Metadata.optional(),
    throttleRate: ThrottleRate.nullish(),
    timeoutMs: z.int().min(1000).max(30_000).nullish(),
    ordering: OrderingMode.optional(),
    retryPolicy: RetryPolicy.nullish(),
    disabled: z.boolean().optional(),
  })
  .meta({ id: 'EndpointPatch' });

export const EndpointOut = z
  .object({
    id: z.string().meta({ examples: [exampleId] }),
    uid: z.string().nullable(),
    url: z.string(),
    description: z.string(),
    eventTypes: z.array(z.string()).nullable(),
    filterTypes: z.array(z.string()).nullable().describe('The same as eventTypes'),
    channels: z.array(z.string()).nullable(),
    filter: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    throttleRate: z.int().nullable(),
    timeoutMs: z.int().nullable(),
    ordering: OrderingMode,
    retryPolicy: RetryPolicy.nullable(),
    pausedAt: z.iso.datetime().nullable().describe('Set: nothing is sent, everything waits'),
    disabled: z.boolean(),
    disabledReason: z
      .enum(['manual', 'gone', 'failing', 'asked'])
      .nullable()
      .describe('manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it'),
    disabledAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'EndpointOut' });
export type EndpointOut = z.output<typeof EndpointOut>;

export const EndpointHealth = z
  .object({
    circuit: z.enum(['closed', 'open', 'half_open']),
    consecutiveFailures: z.int(),
    failingSince: z.iso.datetime().nullable(),
    probeAt: z.iso.datetime().nullable(),
    lastErrorCode: z.string().nullable(),
    lastError: z.string().nullable(),
    lastSuccessAt: z.iso.datetime().nullable(),
    lastFailureAt: z.iso.datetime().nullable(),
    disablesAt: z.iso.datetime().nullable().describe('When it will be disabled unless it succeeds before'),
    isWarned: z.boolean().describe('Half of the time until then is over'),
  })
  .meta({ id: 'EndpointHealth' });

export const EndpointOverview = z
  .object({
    ...EndpointOut.shape,
    health: EndpointHealth,
    lastDay: z
      .object({
        succeeded: z.int(),
        failed: z.int(),
        p50Ms: z.number().nullable(),
        p95Ms: z.number().nullable(),
        hourly: z.array(z.object({ at: z.iso.datetime(), succeeded: z.int(), failed: z.int() })),
      })
      .describe('Attempts of the last 24 hours'),
    recovery: z
      .object({ exclusive: z.boolean(), reason: z.string(), nextDueAt: z.iso.datetime(), since: z.iso.datetime() })
      .nullable()
      .describe('Null unless the endpoint is in trouble'),
    backlog: z.object({ pending: z.int(), held: z.int() }).describe('Deliveries that are not finished'),
  })
  .meta({ id: 'EndpointOverview' });
export type EndpointOverview = z.output<typeof EndpointOverview>;

export const EndpointRef = ApplicationRef.extend({
  endpoint_id: z.string().min(1).max(256).describe("The endpoint's id or uid"),
});

export const EndpointListQuery = PageQuery.extend({ order: z.enum(['ascending', 'descending']).optional() });

export const EndpointSecretOut = z
  .object({
    key: z
      .string()
      .describe('What receivers verify with: the shared secret, or the public key whpk_…')
      .meta({ examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'] }),
  })
  .meta({ id: 'EndpointSecretOut' });

/** 24 hours, so that receivers have a day to take the new secret. */
export const gracePeriodSecondsDefault = 86_400;

export const EndpointSecretRotateIn = z
  .object({
    key: SecretText.nullish().describe('Absent or null: one is made'),
    kind: SecretKind.nullish().describe('Which kind is made; absent: as before'),
    gracePeriodSeconds: z
      .int()
      .min(0)
      .max(604_800)
      .nullish()
      .describe('How long the old secret stays valid; 86,400 when absent'),
  })
  .meta({ id: 'EndpointSecretRotateIn' });

const HeaderName = z.string().min(1).max(256);
const HeaderValue = z.string().max(4096);

export const EndpointHeadersIn = z
  .object({ headers: z.record(HeaderName, HeaderValue) })
  .meta({ id: 'EndpointHeadersIn' });

export const EndpointHeadersPatchIn = z
  .object({
    headers: z.record(HeaderName, HeaderValue.nullable()).describe('Null removes a header'),
    deleteHeaders: z.array(HeaderName).optional().describe('Names to remove'),
  })
  .meta({ id: 'EndpointHeadersPatchIn' });

export const EndpointHeadersOut = z
  .object({
    headers: z.record(z.string(), z.string()),
    sensitive: z.array(z.string()).describe('Headers that are set and whose values are not shown'),
  })
  .meta({ id: 'EndpointHeadersOut' });

export const EventExampleIn = z.object({ eventType: EventTypeName }).meta({ id: 'EventExampleIn' });

export const EndpointStatsQuery = z.object({
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
});

export const EndpointStats = z
  .object({ success: z.int(), pending: z.int(), sending: z.int(), fail: z.int(), canceled: z.int() })
  .meta({ id: 'EndpointStats' });
