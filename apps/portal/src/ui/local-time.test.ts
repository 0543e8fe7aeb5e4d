import { expect, it } from 'vitest';
import { dayBegin, instantOf, localOf } from './local-time.ts';

it.each([
  ['UTC', '2026-03-02T10:30', '2026-03-02T10:30:00.000Z'],
  ['Europe/Berlin', '2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
  ['Europe/Berlin', '2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
  ['America/New_York', '2026-12-31T23:59', '2027-01-01T04:59:00.000Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-01-01T00:00', '2026-01-01T11:00:00.000Z'],
  // Right before and after the clocks go forward and back.
  ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  // Twice on the clocks: the first.
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z'],
])('in %s, %s is %s', (zone, local, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
  expect(localOf(instant, zone)).toBe(local);
});

it.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
  ['America/New_York', '2026-03-08T02:15', '2026-03-08T07:15:00.000Z', '2026-03-08T03:15'],
  ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40:00.000Z', '2026-10-04T02:40'],
  // A whole day that Samoa never had.
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z', '2011-12-31T12:00'],
])('in %s, where %s never is, takes %s, which is %s', (zone, local, instant, shown) => {
  expect(instantOf(local, zone)).toBe(instant);
  expect(localOf(instant, zone)).toBe(shown);
});

it('shows the second of two times alike as the first', () => {
  expect(localOf('2026-10-25T01:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-25T02:30');
});

it('takes the zone of the device for `local`', () => {
  expect(instantOf('2026-03-02T10:30', 'local')).toBe(new Date(2026, 2, 2, 10, 30).toISOString());
});

it.each([
  ['UTC', '2026-03-01T00:10:00.000Z', 1, '2026-02-28T00:00:00.000Z'],
  ['Europe/Berlin', '2026-03-01T23:10:00.000Z', 0, '2026-03-01T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29T20:00:00.000Z', 0, '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30T10:00:00.000Z', 1, '2026-03-28T23:00:00.000Z'],
  ['America/Los_Angeles', '2026-03-01T03:00:00.000Z', 1, '2026-02-27T08:00:00.000Z'],
  // Where the clocks go forward at midnight the day begins at one.
  ['Asia/Beirut', '2026-03-29T12:00:00.000Z', 0, '2026-03-28T22:00:00.000Z'],
])('in %s at %s, the day %i back begins at %s', (zone, at, back, begin) => {
  expect(dayBegin(new Date(at), zone, back)).toBe(begin);
});

it.each(['', 'soon', '2026-02-31T00:00x', '12026-03-02T10:30'])('finds no instant in "%s"', (typed) => {
  expect(instantOf(typed, 'UTC')).toBeNull();
});
