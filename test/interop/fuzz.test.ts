import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestStack, type TestStack } from '../e2e/stack.ts';
import { fuzz } from './fuzz.ts';

const minutes = Number(process.env.FUZZ_MINUTES ?? '0');
/** In the tests always the same run, so that a failure is the change's; the long one tries something new each time. */
const seconds = minutes > 0 ? minutes * 60 : 60;
const seed = minutes > 0 ? Math.floor(Math.random() * 2 ** 31) : 20261124;

let test: TestStack;
beforeAll(async () => {
  process.env.POSTHORN_REQUEST_RATE = 'off';
  test = await createTestStack({ workerCount: 1 });
});
afterAll(async () => test?.close());

it(
  `${seconds} s of schemathesis: no 5xx, and no answer that the document does not tell of`,
  async () => {
    const fuzzed = await fuzz(test, seconds, seed);
    if ('why' in fuzzed) {
      process.stderr.write(`SKIPPED: schemathesis cannot be run here: ${fuzzed.why}\n`);
      return;
    }
    const summary = fuzzed.report.slice(fuzzed.report.lastIndexOf('= SUMMARY ='));
    process.stdout.write(`${summary}\n`);
    expect(fuzzed.ok, fuzzed.report.replaceAll(/^ {4,}.*$\n/gm, '').slice(0, 6_000)).toBe(true);
  },
  (seconds + 150) * 1000,
);
