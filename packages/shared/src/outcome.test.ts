import { describe, expect, it } from 'vitest';
import { errorCodeOf, errorWords, isSuccess, type Outcome, parseRetryAfter } from './outcome.ts';

const answer = (status: number): Outcome => ({ kind: 'response', status, retryAfterMs: null, asked: null });

describe('success is 2xx and nothing else', () => {
  it.each([
    [200, true],
    [201, true],
    [204, true],
    [299, true],
    [199, false],
    [300, false],
    [301, false],
    [304, false],
    [400, false],
    [410, false],
    [500, false],
  ])('%i: %s', (status, success) => {
    expect(isSuccess(answer(status))).toBe(success);
    expect(errorCodeOf(answer(status))).toBe(success ? null : 'http_status');
    expect(errorWords(answer(status)) === null).toBe(success);
  });

  it('a failure is named by its code and told in words', () => {
    expect(errorCodeOf({ kind: 'failure', code: 'timeout' })).toBe('timeout');
    expect(errorWords({ kind: 'failure', code: 'timeout' })).toMatch(/in time/);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 22, 12, 0, 0);
  it.each([
    ['120', 120_000],
    [' 5 ', 5_000],
    ['0', 0],
    ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['99999999999999', null],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%j asks for %s ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});
