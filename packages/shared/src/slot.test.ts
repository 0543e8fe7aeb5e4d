import { expect, it } from 'vitest';
import { askForSlot } from './slot.ts';

it.each([
  ['an idle endpoint may start', { inFlight: 0, slow: 0, provenFast: false }, 'start'],
  ['an unproven one gets four slots', { inFlight: 4, slow: 0, provenFast: false }, 'wait'],
  ['a fast one gets more', { inFlight: 4, slow: 0, provenFast: true }, 'start'],
  ['but not all', { inFlight: 64, slow: 0, provenFast: true }, 'wait'],
  ['some slow requests are borne', { inFlight: 5, slow: 3, provenFast: true }, 'start'],
  ['too many slow ones and it leaves the lane', { inFlight: 5, slow: 4, provenFast: true }, 'hand_over'],
] as const)('%s', (_, load, answer) => {
  expect(askForSlot(load)).toBe(answer);
});
