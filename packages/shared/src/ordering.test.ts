import { describe, expect, it } from 'vitest';
import { headsOf, orderKeyOf } from './ordering.ts';

describe('the order key', () => {
  it.each([
    ['none', 'a', null],
    ['endpoint', 'a', ''],
    ['endpoint', null, ''],
    ['key', 'a', 'key:a'],
    ['key', '', 'key:'],
    ['key', null, ''],
  ] as const)('of %s and %s is %s', (ordering, key, expected) => {
    expect(orderKeyOf(ordering, key)).toBe(expected);
  });
});

describe('the heads of a line', () => {
  const line = ['a', 'b', 'a', null, 'c', null, 'b'].map((orderingKey, n) => ({ n, orderingKey }));
  it.each([
    ['none', [0, 1, 2, 3, 4, 5, 6]],
    ['endpoint', [0]],
    ['key', [0, 1, 3, 4]],
  ] as const)('%s', (ordering, expected) => {
    expect(headsOf(ordering, line).map(({ n }) => n)).toEqual(expected);
  });
});
