import { describe, expect, it } from 'vitest';
import { attemptNotice, endpointNotices, noticesAMinuteMax, noticesAtOnce, windowOf } from './notice.ts';

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
    ['operational', 0, 1, 1],
    ['operational', 0, noticesAMinuteMax + 5, noticesAMinuteMax],
    ['operational', noticesAMinuteMax - 1, 3, 1],
    ['operational', noticesAMinuteMax, 3, 0],
    ['operational', noticesAMinuteMax + 7, 3, 0],
    ['alert', 0, 3, 1],
    ['alert', 1, 3, 0],
  ] as const)('%s: %i went, %i wanted: %i at once', (reader, before, wanted, atOnce) => {
    expect(noticesAtOnce(reader, before, wanted)).toBe(atOnce);
  });
});

it.each([
  ['operational', '2026-01-01T10:00:00Z', '2026-01-01T10:01:00Z'],
  ['alert', '2026-01-01T10:00:00Z', '2026-01-01T10:15:00Z'],
] as const)('windows of %s are those of the clock', (reader, startsAt, endsAt) => {
  expect(windowOf(reader, Date.parse('2026-01-01T10:00:59.999Z'))).toEqual({
    startsAt: Date.parse(startsAt),
    endsAt: Date.parse(endsAt),
  });
});
