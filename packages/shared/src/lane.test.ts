import { describe, expect, it } from 'vitest';
import { laneCount, laneOf, lanesOfShare } from './lane.ts';

describe('lanes', () => {
  it('spread applications evenly', () => {
    const counts = Array.from({ length: laneCount }, () => 0);
    for (let i = 0; i < 8_000; i++) {
      const lane = laneOf(`0199c0de-${String(i).padStart(4, '0')}-7000-8000-000000000000`);
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(800);
  });

  it.each([1, 2, 3, 8])('are each in exactly one of %d shares', (shares) => {
    const all = Array.from({ length: shares }, (_, share) => lanesOfShare(share, shares)).flat();
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: laneCount }, (_, lane) => lane));
  });
});
