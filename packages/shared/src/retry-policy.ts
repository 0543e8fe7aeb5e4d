import { errorWords, isSuccess, type Outcome } from './outcome.ts';
import { actionFor, type RetryRule } from './retry-rules.ts';

export type RetryPolicy = {
  /** Seconds to wait before each try; the first is the first attempt's and 0. Its length is the number of tries. */
  scheduleSeconds: readonly number[];
  /** Share of a delay by which it is varied, half up and half down: 0.2 makes 300 s into 270 to 330 s. */
  jitterRatio: number;
  /** No Retry-After is honoured beyond this. */
  retryAfterMsMax: number;
  /** What is done about which ends; what no rule names is tried again. */
  rules: readonly RetryRule[];
};

/** What users of Svix are used to: eight tries over 27.6 hours. */
export const defaultScheduleSeconds = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000] as const;

export const defaultRetryPolicy: RetryPolicy = {
  scheduleSeconds: defaultScheduleSeconds,
  jitterRatio: 0.2,
  retryAfterMsMax: 24 * 3600_000,
  rules: [],
};

/** Retries due within this are the lane's own: a blip costs Temporal nothing. */
export const quickRetryMsMax = 60_000;

export type NextStep =
  | { kind: 'succeeded' }
  | { kind: 'retry'; at: number }
  | { kind: 'exhausted'; reason: string }
  | { kind: 'cancelled'; reason: string };

export type Tried = {
  /** Attempts made so far, this one included. */
  attempts: number;
  outcome: Outcome;
  policy: RetryPolicy;
  now: number;
  /** 0 to 1, drawn by the caller. */
  dice: number;
};

/** What follows an attempt that was made by schedule. Times are milliseconds since 1970. */
export const nextStep = ({ attempts, outcome, policy, now, dice }: Tried): NextStep => {
  if (isSuccess(outcome)) return { kind: 'succeeded' };
  if (outcome.kind === 'response' && outcome.asked === 'abort') {
    return { kind: 'cancelled', reason: 'The receiver asked not to be sent this message again.' };
  }
  const action = actionFor(policy.rules, outcome);
  if (action === 'ignore') return { kind: 'cancelled', reason: `Ignored by the retry policy. ${errorWords(outcome)}` };
  if (action === 'fail')
    return { kind: 'exhausted', reason: `Not tried again, as the retry policy says. ${errorWords(outcome)}` };
  const delaySeconds = policy.scheduleSeconds[attempts];
  if (delaySeconds === undefined) {
    return { kind: 'exhausted', reason: `All ${policy.scheduleSeconds.length} tries of the schedule failed.` };
  }
  const varied = delaySeconds * 1000 * (1 + policy.jitterRatio * (dice - 0.5));
  const asked = outcome.kind === 'response' ? Math.min(outcome.retryAfterMs ?? 0, policy.retryAfterMsMax) : 0;
  return { kind: 'retry', at: now + Math.round(Math.max(varied, asked)) };
};

/** The instants of the tries that remain, without jitter: what a person is shown. */
export const remainingTries = (policy: RetryPolicy, attempts: number, nextAt: number): number[] => {
  const times: number[] = [];
  let at = nextAt;
  for (let i = attempts; i < policy.scheduleSeconds.length; i++) {
    if (i > attempts) at += (policy.scheduleSeconds[i] ?? 0) * 1000;
    times.push(at);
  }
  return times;
};

/** What a tenant, an event type or an endpoint says about retries; what it leaves open is said by the next in that order. */
export type RetryPolicyPart = { scheduleSeconds?: readonly number[]; rules?: readonly RetryRule[] };

/** The policy from its parts, the nearest first. */
export const combinePolicies = (
  parts: readonly (RetryPolicyPart | null | undefined)[],
  base: RetryPolicy,
): RetryPolicy => ({
  ...base,
  scheduleSeconds: parts.find((part) => part?.scheduleSeconds)?.scheduleSeconds ?? base.scheduleSeconds,
  rules: parts.find((part) => part?.rules)?.rules ?? base.rules,
});

/** Why a schedule cannot be used, or null. Bounds: 1 to 50 tries, the first at once, none further than 30 days from the one before. */
export const scheduleFault = (scheduleSeconds: readonly number[]): string | null => {
  if (scheduleSeconds.length < 1) return 'a schedule has at least one try';
  if (scheduleSeconds.length > 50) return 'a schedule has at most 50 tries';
  if (scheduleSeconds[0] !== 0) return 'the first try is made at once: the schedule begins with 0';
  for (const [i, seconds] of scheduleSeconds.entries()) {
    if (!Number.isFinite(seconds) || seconds < 0) return `try ${i + 1} has no delay of 0 seconds or more`;
    if (seconds > 30 * 86_400) return `try ${i + 1} is more than 30 days after the one before`;
  }
  return null;
};
