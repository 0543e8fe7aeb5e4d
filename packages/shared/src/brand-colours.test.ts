import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brandColours, contrastOf } from './brand-colours.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is %d', (a, b, wanted) => {
  expect(contrastOf(a, b)).toBeCloseTo(wanted, 1);
});

it.each([
  ['#0a7d4f', '#0a7d4f', '#ffffff'],
  ['#4a3fd0', '#4a3fd0', '#ffffff'],
  ['#ffd400', '#ffd400', '#000000'],
  ['#ffffff', '#ffffff', '#000000'],
  ['#000000', '#000000', '#ffffff'],
])('a button of %s is filled with %s and written on in %s', (accent, fill, onFill) => {
  expect(brandColours(accent)).toMatchObject({ fill, onFill });
});

it('whatever the brand, everything can be read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const { text, fill, onFill } = brandColours(`#${number.toString(16).padStart(6, '0')}`);
      // Rounding to whole steps of a colour costs a few hundredths.
      expect(contrastOf(fill, onFill)).toBeGreaterThanOrEqual(4.45);
      for (const ground of ['#ffffff', '#fafafb', '#e6e6e6'])
        expect(contrastOf(text.light, ground)).toBeGreaterThanOrEqual(4.45);
      for (const ground of ['#0e0f12', '#15171b', '#2e2e2e'])
        expect(contrastOf(text.dark, ground)).toBeGreaterThanOrEqual(4.45);
    }),
  );
});
