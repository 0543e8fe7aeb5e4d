import { expect, it } from 'vitest';
import { instantsOf } from './replay-range.ts';

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
