import { z } from 'zod';
import { Channel } from '../endpoint/schema.ts';
import { EventTypeName } from '../event-type/schema.ts';

const Instant = z.iso.datetime({ offset: true });

/** What is kept of messages at most: a range that begins earlier is a mistake. */
const rangeDaysMax = 90;

const since = Instant.describe('Messages published from this instant on')
  .refine((at) => Date.parse(at) < Date.now(), 'In the past: there is nothing to send again from the future.')
  .refine((at) => Date.parse(at) > Date.now() - rangeDaysMax * 86_400_000, `At most ${rangeDaysMax} days ago.`);

const Range = z.object({ since, until: Instant.nullish().describe('And before this one; now when absent') });

const inOrder = (input: { since: string; until?: string | null | undefined }, check: z.RefinementCtx): void => {
  if (input.until && Date.parse(input.until) <= Date.parse(input.since))
    check.addIssue({ code: 'custom', path: ['until'], message: 'Later than since: this range is empty.' });
};

const RatePerSecond = z
  .int()
  .min(1)
  .max(10_000)
  .nullish()
  .describe('Messages a second that are put back; as fast as the endpoint takes them when absent');

export const RecoverIn = Range.extend({ ratePerSecond: RatePerSecond }).superRefine(inOrder).meta({ id: 'RecoverIn' });

export const Which = z
  .enum(['failed', 'held', 'cancelled', 'succeeded', 'missing'])
  .describe('failed: all tries failed. held: kept for a disabled endpoint. missing: never attempted');

export const ReplayFilter = Range.extend({
  which: z
    .array(Which)
    .min(1)
    .max(5)
    .default(['failed', 'held'])
    .refine((list) => !list.includes('missing') || list.length === 1, 'missing is asked for alone.'),
  eventTypes: z.array(EventTypeName).min(1).max(100).nullish(),
  channels: z.array(Channel).min(1).max(10).nullish().describe('Messages of any of these'),
  tags: z.array(z.string().min(1).max(128)).min(1).max(10).nullish().describe('Messages with any of these'),
  statusCodeClass: z
    .union([z.literal(0), z.literal(100), z.literal(200), z.literal(300), z.literal(400), z.literal(500)])
    .nullish()
    .describe('Of the last attempt; 0: no answer came'),
  toEndpointId: z.string().min(1).max(256).nullish().describe('Send them to this endpoint of the application instead'),
});

export const ReplayIn = ReplayFilter.extend({ ratePerSecond: RatePerSecond })
  .superRefine(inOrder)
  .meta({ id: 'ReplayIn' });

export const ReplayPreviewIn = ReplayFilter.superRefine(inOrder).meta({ id: 'ReplayPreviewIn' });

export const ReplayPreviewOut = z
  .object({
    count: z.int().describe('How many would be sent'),
    isExact: z.boolean().describe('False: there are more, the counting stopped'),
  })
  .meta({ id: 'ReplayPreviewOut' });

/** As the hosted API of Svix asks for it. */
export const BulkReplayIn = Range.extend({
  eventTypes: z.array(EventTypeName).min(1).max(100).nullish(),
  channel: Channel.nullish(),
  tag: z.string().min(1).max(128).nullish(),
  status: z
    .union([z.literal(0), z.literal(2), z.literal(4)])
    .nullish()
    .describe('0 success, 2 fail, 4 canceled; absent: all'),
  statusCodeClass: ReplayFilter.shape.statusCodeClass,
})
  .superRefine(inOrder)
  .meta({ id: 'BulkReplayIn' });

export const ReplayOut = z
  .object({
    id: z.string(),
    status: z.enum(['running', 'finished', 'failed']),
    task: z.string(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReplayOut' });

export const CancelMessagesIn = z
  .object({
    since: Instant.nullish(),
    until: Instant.nullish(),
    eventTypes: z.array(EventTypeName).min(1).max(100).nullish(),
    channel: Channel.nullish(),
    tag: z.string().min(1).max(128).nullish(),
  })
  .meta({ id: 'CancelMessagesIn' });

/** What a replay is to do, as its task keeps it: everything resolved, so that a later change of a name changes nothing. */
export const ReplayRequest = z.object({
  fromId: z.guid(),
  toId: z.guid(),
  applicationId: z.guid().nullable(),
  endpointId: z.guid().nullable(),
  /** Only endpoints whose URL leads there. */
  host: z.string().nullable().default(null),
  which: z.array(Which),
  eventTypes: z.array(z.string()).nullable(),
  channels: z.array(z.string()).nullable(),
  tags: z.array(z.string()).nullable(),
  statusCodeClass: z.int().nullable(),
  toEndpointId: z.guid().nullable(),
  ratePerSecond: z.int().nullable(),
});
export type ReplayRequest = z.output<typeof ReplayRequest>;
