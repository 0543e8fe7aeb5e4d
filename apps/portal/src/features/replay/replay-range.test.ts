import { expect, it } from 'vitest';
import { instantOf, instantsOf } from './replay-range.ts';

const now = new Date(2026, 2, 2, 10, 30);

it('knows yesterday as a whole day of the reader, over the end of a month', () => {
  const { since, until } = instantsOf('yesterday', now);
  expect(new Date(since)).toEqual(new Date(2026, 2, 1));
  expect(new Date(until ?? '')).toEqual(new Date(2026, 2, 2));
});

it('lets the others run up to now', () => {
  expect(instantsOf('hour', now)).toEqual({ since: new Date(2026, 2, 2, 9, 30).toISOString() });
  expect(instantsOf('week', now).until).toBeUndefined();
});

it('takes what is typed as the time of the reader, and nothing for what is none', () => {
  expect(instantOf('2026-03-02T10:30')).toBe(now.toISOString());
  expect(instantOf('')).toBeNull();
  expect(instantOf('soon')).toBeNull();
});
