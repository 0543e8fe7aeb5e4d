import { expect, it } from 'vitest';
import { wantsMessage } from './matching.ts';

it.each([
  ['everything', null, null, 'a.b', null, true],
  ['its type', ['a.b', 'c'], null, 'a.b', null, true],
  ['not another type', ['c'], null, 'a.b', null, false],
  ['no prefix of a type', ['a'], null, 'a.b', null, false],
  ['an overlapping channel', null, ['x', 'y'], 'a.b', ['y', 'z'], true],
  ['no foreign channel', null, ['x'], 'a.b', ['z'], false],
  ['no message without channels when it names some', null, ['x'], 'a.b', null, false],
  ['a message with channels when it names none', null, null, 'a.b', ['z'], true],
  ['both at once', ['a.b'], ['x'], 'a.b', ['x'], true],
  ['not its channel with another type', ['c'], ['x'], 'a.b', ['x'], false],
])('an endpoint wants %s', (_, eventTypes, channels, eventType, offered, expected) => {
  expect(wantsMessage({ eventTypes, channels }, { eventType, channels: offered })).toBe(expected);
});
