import type { NextStep } from './retry-policy.ts';
import type { RetryAction } from './retry-rules.ts';

/** What a tenant can be told about its own webhooks. */
export const noticeTypes = [
  'endpoint.created',
  'endpoint.updated',
  'endpoint.deleted',
  'endpoint.enabled',
  'endpoint.disabled',
  'message.attempt.exhausted',
  'message.attempt.failing',
  'message.attempt.recovered',
  'background_task.finished',
] as const;

export type NoticeType = (typeof noticeTypes)[number];

export type EndpointNoticeType = Extract<NoticeType, `endpoint.${string}`>;

export type AttemptNoticeType = Extract<NoticeType, `message.attempt.${string}`>;

/** As users of Svix know it: the first three failures are nothing to be told about. */
const failingAtAttempt = 4;

/**
 * What an attempt by schedule is worth telling. `action` is what the retry rules say of its failure; null: it succeeded. A success is
 * told as recovered only if a failure was: this says whether it can have been.
 */
export const attemptNotice = (
  step: NextStep['kind'],
  attempts: number,
  action: RetryAction | null,
  alertsSome: boolean,
): AttemptNoticeType | null => {
  switch (step) {
    case 'exhausted':
      return 'message.attempt.exhausted';
    case 'retry':
      return attempts === failingAtAttempt || action === 'alert' ? 'message.attempt.failing' : null;
    case 'succeeded':
      return attempts > failingAtAttempt || (alertsSome && attempts > 1) ? 'message.attempt.recovered' : null;
    case 'cancelled':
      return null;
  }
};

type Switches = { disabled: boolean; isDeleted: boolean };

/** What a change of an endpoint is worth telling. `before` is null for a new one. */
export const endpointNotices = (before: Switches | null, after: Switches): EndpointNoticeType[] => {
  if (before === null) return ['endpoint.created'];
  if (after.isDeleted) return before.isDeleted ? [] : ['endpoint.deleted'];
  if (before.disabled === after.disabled) return ['endpoint.updated'];
  return ['endpoint.updated', after.disabled ? 'endpoint.disabled' : 'endpoint.enabled'];
};

/** Who is told: the tenant's programs, or people in a chat or a mailbox. */
export type NoticeReader = 'operational' | 'alert';

/** Of one kind about one endpoint within a minute. What is beyond is counted, and told once at the minute's end. */
export const noticesAMinuteMax = 10;

/** People get one at once, and what else happens in its quarter of an hour as one more: at most eight an hour of a kind. */
const bounds: Record<NoticeReader, { max: number; windowMs: number }> = {
  operational: { max: noticesAMinuteMax, windowMs: 60_000 },
  alert: { max: 1, windowMs: 15 * 60_000 },
};

/** How many of those that are wanted may go at once, when so many went in this window already. */
export const noticesAtOnce = (reader: NoticeReader, wentBefore: number, wanted: number): number =>
  Math.max(0, Math.min(wanted, bounds[reader].max - wentBefore));

/** The window that an instant lies in, within which notices are bounded. */
export const windowOf = (reader: NoticeReader, at: number): { startsAt: number; endsAt: number } => {
  const { windowMs } = bounds[reader];
  const startsAt = Math.floor(at / windowMs) * windowMs;
  return { startsAt, endsAt: startsAt + windowMs };
};
