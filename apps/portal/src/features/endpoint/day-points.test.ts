import { expect, it } from 'vitest';
import { dayPoints } from './day-points.ts';

const now = Date.parse('2026-03-01T10:30:00Z');

it('gives each of the last 24 hours its place', () => {
  const points = dayPoints(
    [
      { at: '2026-02-28T10:00:00Z', succeeded: 9, failed: 9 },
      { at: '2026-02-28T11:00:00Z', succeeded: 1, failed: 2 },
      { at: '2026-03-01T10:00:00Z', succeeded: 3, failed: 0 },
    ],
    now,
  );
  expect(points).toHaveLength(24);
  expect(points[0]).toEqual({ good: 1, bad: 2 });
  expect(points[23]).toEqual({ good: 3, bad: 0 });
  expect(points.slice(1, 23).every(({ good, bad }) => good + bad === 0)).toBe(true);
});
