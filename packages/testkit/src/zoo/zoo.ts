import type { Animal } from './animal.ts';
import { bodies } from './bodies.ts';
import { breaks } from './breaks.ts';
import { chunks, lengths } from './framing.ts';
import { garbage } from './garbage.ts';
import { brokenHeaders, headerFloods } from './headers.ts';
import { retryAfter } from './retry-after.ts';
import { secure } from './secure.ts';
import { slow } from './slow.ts';
import { informational, statuses } from './statuses.ts';

/** Every receiver that misbehaves, with what the sender has to make of it. */
export const zoo: readonly Animal[] = [
  ...slow,
  ...secure,
  ...breaks,
  ...bodies,
  ...lengths,
  ...chunks,
  ...headerFloods,
  ...brokenHeaders,
  ...garbage,
  ...informational,
  ...retryAfter,
  ...statuses,
];
