import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestStack, type TestStack } from '../e2e/stack.ts';
import { nodeSteps } from './node.ts';
import { type Outcome, outcomesOf, prepareGo, preparePython } from './run.ts';
import { steps } from './scenario.ts';

// The official clients of Svix and the libraries of Standard Webhooks, in three languages, with nothing changed but URL and token.

let test: TestStack;
beforeAll(async () => {
  test = await createTestStack({ workerCount: 1 });
});
afterAll(async () => test?.close());

describe('Node', () => {
  let run: (() => Promise<void>)[] = [];
  beforeAll(() => {
    run = nodeSteps(test, 'interop-node');
    expect(run).toHaveLength(steps.length);
  });
  it.each(steps.map((name, index) => [name, index] as const))('%s', async (_, index) => {
    await expect(run[index]?.()).resolves.toBeUndefined();
  });
});

describe.each([
  ['Python', await preparePython()],
  ['Go', await prepareGo()],
])('%s', (language, prepared) => {
  if ('why' in prepared)
    process.stderr.write(`SKIPPED: the client for ${language} cannot be tried here: ${prepared.why}\n`);
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    if ('why' in prepared) return;
    const { apiUrl, apiKey, receiverUrl } = test.stack.describe();
    outcomes = await outcomesOf(prepared, {
      POSTHORN_URL: apiUrl,
      POSTHORN_TOKEN: apiKey,
      RECEIVER_URL: receiverUrl,
      RUN: `interop-${language.toLowerCase()}`,
    });
  });
  it.runIf(!('why' in prepared)).each(steps.map((name, index) => [name, index] as const))('%s', (_, index) => {
    expect(outcomes[index]).toMatchObject({ ok: true });
  });
});
