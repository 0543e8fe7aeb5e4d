import { describe, expect, it } from 'vitest';
import { attemptNotice, endpointNotices, minuteOf, noticesAMinuteMax, noticesAtOnce } from './notice.ts';

describe('attemptNotice', () => {
  it.each([
    ['retry', 1, 'retry', false, null],
    ['retry', 3, 'retry', false, null],
    ['retry', 4, 'retry', false, 'message.attempt.failing'],
    ['retry', 5, 'retry', false, null],
    ['retry', 1, 'alert', true, 'message.attempt.failing'],
    ['retry', 1, 'retry', true, null],
    ['exhausted', 1, 'fail', false, 'message.attempt.exhausted'],
    ['exhausted', 8, 'retry', false, 'message.attempt.exhausted'],
    ['cancelled', 4, 'ignore', false, null],
    ['succeeded', 1, null, true, null],
    ['succeeded', 2, null, true, 'message.attempt.recovered'],
    ['succeeded', 4, null, false, null],
    ['succeeded', 5, null, false, 'message.attempt.recovered'],
  ] as const)('%s at attempt %i, action %s, alerts %s: %s', (step, attempts, action, alertsSome, told) => {
    expect(attemptNotice(step, attempts, action, alertsSome)).toBe(told);
  });
});

describe('endpointNotices', () => {
  const on = { disabled: false, isDeleted: false };
  const off = { disabled: true, isDeleted: false };
  it.each([
    [null, on, ['endpoint.created']],
    [on, on, ['endpoint.updated']],
    [on, off, ['endpoint.updated', 'endpoint.disabled']],
    [off, on, ['endpoint.updated', 'endpoint.enabled']],
    [off, off, ['endpoint.updated']],
    [off, { disabled: true, isDeleted: true }, ['endpoint.deleted']],
    [{ disabled: false, isDeleted: true }, { disabled: false, isDeleted: true }, []],
  ])('%j to %j: %j', (before, after, told) => {
    expect(endpointNotices(before, after)).toEqual(told);
  });
});

describe('noticesAtOnce', () => {
  it.each([
    [0, 1, 1],
    [0, noticesAMinuteMax + 5, noticesAMinuteMax],
    [noticesAMinuteMax - 1, 3, 1],
    [noticesAMinuteMax, 3, 0],
    [noticesAMinuteMax + 7, 3, 0],
  ])('%i went, %i wanted: %i at once', (before, wanted, atOnce) => {
    expect(noticesAtOnce(before, wanted)).toBe(atOnce);
  });
});

it('minutes are those of the clock', () => {
  expect(minuteOf(Date.parse('2026-01-01T10:00:59.999Z'))).toEqual({
    startsAt: Date.parse('2026-01-01T10:00:00Z'),
    endsAt: Date.parse('2026-01-01T10:01:00Z'),
  });
});
