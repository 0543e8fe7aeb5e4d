import { expect, it } from 'vitest';
import { askForSlot } from './slot.ts';

const quiet = { hostInFlight: 0, hostSlow: 0, slow: 0 };
const unproven = { inFlight: 1, slow: 0, provenFast: false };

it.each([
  ['an idle endpoint may start', { inFlight: 0, slow: 0, provenFast: false }, quiet, 'start'],
  ['an unproven one gets four slots', { inFlight: 4, slow: 0, provenFast: false }, quiet, 'wait'],
  ['a fast one gets more', { inFlight: 4, slow: 0, provenFast: true }, quiet, 'start'],
  ['but not all', { inFlight: 64, slow: 0, provenFast: true }, quiet, 'wait'],
  ['some slow requests are borne', { inFlight: 5, slow: 3, provenFast: true }, quiet, 'start'],
  ['too many slow ones and it leaves the lane', { inFlight: 5, slow: 4, provenFast: true }, quiet, 'hand_over'],
  [
    'a host gets no more than 256',
    { inFlight: 1, slow: 0, provenFast: true },
    { ...quiet, hostInFlight: 256 },
    'wait_for_host',
  ],
  [
    'slow ones not counted, which hold no slot',
    { inFlight: 1, slow: 0, provenFast: true },
    { hostInFlight: 256, hostSlow: 1, slow: 1 },
    'start',
  ],
  ['on a slow host one slot', unproven, { hostInFlight: 32, hostSlow: 32, slow: 32 }, 'wait'],
  ['and it is had', { ...unproven, inFlight: 0 }, { hostInFlight: 32, hostSlow: 32, slow: 32 }, 'start'],
  ['and given up when it hangs', { ...unproven, slow: 1 }, { hostInFlight: 32, hostSlow: 32, slow: 32 }, 'hand_over'],
  [
    'a fast endpoint of such a host goes on',
    { ...unproven, provenFast: true },
    { hostInFlight: 64, hostSlow: 64, slow: 64 },
    'start',
  ],
  ['when all hang, new ones are apart', { ...unproven, inFlight: 0 }, { ...quiet, slow: 2_048 }, 'hand_over'],
] as const)('%s', (_, load, around, answer) => {
  expect(askForSlot(load, around)).toBe(answer);
});
