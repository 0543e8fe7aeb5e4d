import { expect, it } from 'vitest';
import { timingPhases } from './timing-phases.ts';

it.each([
  [
    'a new connection',
    { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 10, totalMs: 12 },
    ['dns 0 1', 'connect 1 2', 'tls 3 3', 'firstByte 6 4', 'done 10 2'],
  ],
  [
    'a kept connection',
    { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: 5, totalMs: 6 },
    ['firstByte 0 5', 'done 5 1'],
  ],
  [
    'no answer',
    { dnsMs: 1, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 30 },
    ['dns 0 1', 'noAnswer 1 29'],
  ],
  [
    'parts that exceed the whole',
    { dnsMs: 5, connectMs: 9, tlsMs: null, firstByteMs: null, totalMs: 10 },
    ['dns 0 5', 'connect 5 5', 'noAnswer 10 0'],
  ],
])('%s', (_, timings, expected) => {
  expect(timingPhases(timings).map((phase) => `${phase.name} ${phase.startMs} ${phase.lengthMs}`)).toEqual(expected);
});
