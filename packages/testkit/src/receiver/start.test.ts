import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { type Receiver, startReceiver } from './start.ts';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());

const send = (url: string, id = 'msg_1', body: string | Uint8Array<ArrayBuffer> = '{"a": 1.0}') =>
  fetch(url, { method: 'POST', body, headers: { 'webhook-id': id, 'X-Two': 'b' } });

it('answers 200 and keeps the very bytes', async () => {
  const bytes = Uint8Array.from([0, 255, 123, 10]);
  const answer = await send(receiver.endpointUrl('bytes'), 'msg_b', bytes);
  expect([answer.status, await answer.text()]).toEqual([200, '{"ok":true}']);
  const listed = await (await fetch(`${receiver.url}/inbox/bytes/deliveries`)).json();
  expect(listed).toMatchObject({ after: 1, data: [{ id: 'msg_b', tries: 1, status: 200, headers: { 'x-two': 'b' } }] });
  expect(receiver.inbox('bytes').deliveries()[0]?.body).toEqual(Buffer.from(bytes));
});

it('puts a body of many chunks together', async () => {
  const body = Buffer.alloc(1_000_000, 'abcdefghij');
  await send(receiver.endpointUrl('large'), 'msg_l', Uint8Array.from(body));
  expect(receiver.inbox('large').deliveries()[0]?.body.equals(body)).toBe(true);
});

it('fails the first tries of each id', async () => {
  const url = receiver.endpointUrl('flaky', { failFirst: 1, failStatus: 500, retryAfter: '3' });
  const first = await send(url, 'm1');
  expect([first.status, first.headers.get('retry-after')]).toEqual([500, '3']);
  expect((await send(url, 'm1')).status).toBe(200);
  expect((await send(url, 'm2')).status).toBe(500);
  expect(receiver.inbox('flaky').counts()).toMatchObject({ requests: 3, unique: 1, duplicates: 0, ids: 2 });
  expect(await (await fetch(`${receiver.url}/inbox/flaky/ids`)).json()).toEqual({ m1: 2, m2: 1 });
  const receipts = await (await fetch(`${receiver.url}/inbox/flaky/receipts`)).text();
  expect(receipts).toMatch(/^m1\t2\t1\t[\d.]+\nm2\t1\t0\t[\d.]+\n$/);
});

it('is down while the control says so', async () => {
  const url = receiver.endpointUrl('down');
  const put = await fetch(`${receiver.url}/control/down`, { method: 'PUT', body: '{"down":true}' });
  expect(await put.json()).toEqual({ control: { down: true } });
  await expect(send(url)).rejects.toThrow();
  await fetch(`${receiver.url}/control/down`, { method: 'DELETE' });
  expect((await send(url)).status).toBe(200);
  expect(receiver.inbox('down').counts()).toMatchObject({ requests: 2, byStatus: { 0: 1, 200: 1 } });
});

it('hangs, and drips, and delays', async () => {
  await expect(
    fetch(receiver.endpointUrl('hang', { hang: true }), { method: 'POST', signal: AbortSignal.timeout(100) }),
  ).rejects.toThrow();
  await eventually(() => expect(receiver.inbox('hang').counts()).toMatchObject({ open: 0, byStatus: { 0: 1 } }));
  const dripped = await send(receiver.endpointUrl('drip', { dripMs: 5, bodyBytes: 10 }));
  expect(receiver.inbox('drip').counts().open).toBe(1);
  expect(await dripped.text()).toBe('x'.repeat(10));
  const startedAtMs = performance.now();
  await send(receiver.endpointUrl('delay', { delayMs: 60 }));
  expect(performance.now() - startedAtMs).toBeGreaterThan(55);
});

it('records without deliveries for benchmarks', async () => {
  await send(receiver.endpointUrl('receipts', { keep: 'receipts' }), 'm1');
  expect(receiver.inbox('receipts').counts().unique).toBe(1);
  expect(receiver.inbox('receipts').deliveries()).toEqual([]);
});

it('refuses settings that say nothing sensible, and records nothing', async () => {
  for (const query of ['status=abc', 'status=99', 'nonsense=1', 'behaviour=none', 'hang=perhaps']) {
    const answer = await send(`${receiver.url}/in/bad?${query}`);
    expect([query, answer.status]).toEqual([query, 400]);
  }
  expect((await fetch(`${receiver.url}/control/bad`, { method: 'PUT', body: '[1' })).status).toBe(400);
  expect((await fetch(`${receiver.url}/inbox/bad/deliveries?after=x`)).status).toBe(400);
  expect((await send(`${receiver.url}/in/no/such`)).status).toBe(404);
  expect((await fetch(`${receiver.url}/in/bad`)).status).toBe(404);
  expect(receiver.inbox('bad').counts().requests).toBe(0);
});

it('shows a page and its health', async () => {
  expect((await fetch(`${receiver.url}/health`)).status).toBe(200);
  expect(await (await fetch(receiver.url)).text()).toContain('/inbox/flaky/deliveries');
});

it('survives a sender that leaves in the middle of its body', async () => {
  const socket = connect(receiver.port, '127.0.0.1');
  socket.write('POST /in/cut HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc');
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(receiver.inbox('cut').counts().requests).toBe(0);
  expect((await send(receiver.endpointUrl('cut'))).status).toBe(200);
});
