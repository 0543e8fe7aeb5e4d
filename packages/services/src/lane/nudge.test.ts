import { expect, it } from 'vitest';
import { readNudges, writeNudge } from './nudge.ts';

const application = '01a20380-831c-7777-9013-aa75c20ce882';

it.each([
  ['3', [{ lane: 3, applicationId: null }]],
  [`0:${application}`, [{ lane: 0, applicationId: application }]],
  [
    `0:${application},7`,
    [
      { lane: 0, applicationId: application },
      { lane: 7, applicationId: null },
    ],
  ],
  ['', []],
  ['x,', []],
])('%j', (payload, nudges) => {
  expect(readNudges(payload)).toEqual(nudges);
  if (nudges.length > 0) expect(nudges.map(writeNudge).join(',')).toBe(payload);
});
