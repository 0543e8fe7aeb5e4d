import { BoundedMap } from '@posthorn/services/bounded-map';
import type { Answer } from '@posthorn/services/context';
import { DomainError } from '@posthorn/shared/error';
import { available, type Bucket, nextTokenInMs, refill, spend } from '@posthorn/shared/token-bucket';

const callersMax = 20_000;

export type RequestLimit = (callerId: string, ratePerSecond: number | null, answer: Answer) => void;

/**
 * Calls a second that each key and each session of a portal may make of this process, with a burst of as many; publishing is counted apart.
 * Tells the caller how it stands in the headers of the answer; throws rate_limited with when to come back.
 */
export const createRequestLimit = (ratePerSecondDefault: number | null, now: () => number): RequestLimit => {
  const buckets = new BoundedMap<string, Bucket>(callersMax);
  return (callerId, ratePerSecond, answer) => {
    const rate = ratePerSecond ?? ratePerSecondDefault;
    if (rate === null) return;
    const at = now();
    const bucket = refill(buckets.get(callerId) ?? { tokens: rate, at }, rate, at);
    const left = available(bucket, rate, at);
    const resetSeconds = Math.ceil((rate - bucket.tokens) / rate);
    answer.headers = {
      'ratelimit-limit': String(rate),
      'ratelimit-remaining': String(Math.max(0, left - 1)),
      'ratelimit-reset': String(Math.max(1, resetSeconds)),
      'ratelimit-policy': `${rate};w=1`,
    };
    if (left < 1) {
      throw new DomainError('rate_limited', `More than ${rate} calls a second. Wait, and try again.`, {
        retryAfterSeconds: Math.max(1, Math.ceil(nextTokenInMs(bucket, rate, at) / 1000)),
      });
    }
    buckets.set(callerId, spend(bucket, rate, at, 1));
  };
};
