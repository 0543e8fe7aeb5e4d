import fc from 'fast-check';
import { expect, it } from 'vitest';
import { available, emptyBucket, nextTokenInMs, refill, spend } from './token-bucket.ts';

const now = 1_800_000_000_000;

it.each([
  [5, 1_000, 5],
  [5, 10_000, 5],
  [1, 60_000, 1],
  [0.5, 60_000, 1],
])('a bucket of %s/s holds after %s ms its burst and no more: %s', (rate, afterMs, expected) => {
  expect(available(emptyBucket(now), rate, now + afterMs)).toBe(expected);
});

it('an empty one gives its first token when it has grown', () => {
  const bucket = emptyBucket(now);
  expect(available(bucket, 5, now)).toBe(0);
  expect(nextTokenInMs(bucket, 5, now)).toBe(200);
  expect(available(bucket, 5, now + 199)).toBe(0);
  expect(available(bucket, 5, now + 200)).toBe(1);
  expect(nextTokenInMs(bucket, 5, now + 200)).toBe(0);
});

it('a clock that goes back gives nothing away and takes nothing', () => {
  const bucket = emptyBucket(now);
  expect(refill(bucket, 5, now - 60_000)).toEqual(bucket);
});

it('never lets more go in any span than the burst and the rate allow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 50 })), {
        minLength: 1,
        maxLength: 60,
      }),
      (rate, steps) => {
        let bucket = { tokens: rate, at: now };
        let at = now;
        let gone = 0;
        for (const [waitMs, wanted] of steps) {
          at += waitMs;
          const count = Math.min(wanted, available(bucket, rate, at));
          bucket = spend(bucket, rate, at, count);
          gone += count;
        }
        return gone <= rate + ((at - now) / 1000) * rate + 1e-6;
      },
    ),
  );
});
