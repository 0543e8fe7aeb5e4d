import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorStatus } from './error.ts';

it('every code stands in the documents with its status, and no other does', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(Object.fromEntries(told)).toEqual({ ...errorStatus, internal: 500 });
});
