import { createServer } from 'node:http';
import { eventually } from '@posthorn/testkit/eventually';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestStack, type TestStack } from './stack.ts';

let test: TestStack;

beforeAll(async () => {
  test = await createTestStack({ workerCount: 2, retrySchedule: '0,1,1,2,2,5,5,5,5,5,5,5,5,5,5' });
});
afterAll(() => test?.close());

const call = async (path: string, body: unknown): Promise<void> => {
  const { apiUrl, apiKey } = test.stack.describe();
  const answer = await fetch(`${apiUrl}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
};

it('an ordered endpoint that fails its third message gets 1, 2, 3, 4 in order after it heals, also over the death of all workers', async () => {
  const taken: number[] = [];
  const arrived: number[] = [];
  let healed = false;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { n } = JSON.parse(Buffer.concat(chunks).toString()) as { n: number };
      arrived.push(n);
      const fails = n === 3 && !healed;
      if (!fails) taken.push(n);
      response.writeHead(fails ? 500 : 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await call('app', { name: 'ordered', uid: 'ordered' });
  await call('app/ordered/endpoint', { url: `http://127.0.0.1:${port}/`, ordering: 'endpoint' });
  for (const n of [1, 2, 3, 4]) await call('app/ordered/msg', { eventType: 'test.ordered', payload: { n } });
  // The third was tried again by the recovery, and nothing has overtaken it.
  await eventually(() => expect(arrived.filter((n) => n === 3).length).toBeGreaterThanOrEqual(2), {
    timeoutMs: 30_000,
  });
  expect(taken).toEqual([1, 2]);
  for (const { pid } of test.stack.workers) if (pid) process.kill(pid, 'SIGKILL');
  for (const n of [5, 6, 7, 8]) await call('app/ordered/msg', { eventType: 'test.ordered', payload: { n } });
  await test.stack.addWorker();
  const before = arrived.length;
  await eventually(() => expect(arrived.length).toBeGreaterThan(before), { timeoutMs: 60_000 });
  expect(taken).toEqual([1, 2]);
  healed = true;
  await eventually(() => expect(taken).toContain(8), { timeoutMs: 60_000 });
  // A death may have a message sent twice; its first arrivals are in order.
  expect(taken.filter((n, i) => taken.indexOf(n) === i)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  server.close();
  server.closeAllConnections();
});
