import { expect, it } from 'vitest';
import { jsonEqual } from './json-equal.ts';

it.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, '1', false],
  [null, undefined, false],
  [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
])('%j and %j', (a, b, same) => {
  expect(jsonEqual(a, b)).toBe(same);
  expect(jsonEqual(b, a)).toBe(same);
});
