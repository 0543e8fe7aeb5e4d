import { createServer, type Server, type Socket } from 'node:net';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address } from './address-guard.ts';
import { createSender, type Sender } from './sender.ts';

let receiver: Receiver;
let sender: Sender;
const servers: Server[] = [];

beforeAll(async () => {
  receiver = await startReceiver();
  sender = createSender({ allowSubnets: ['127.0.0.1/32'] });
});
afterAll(async () => {
  await sender.close();
  await receiver.stop();
  for (const server of servers) server.close();
});

const send = (url: string, timeoutMs = 2_000) =>
  sender.send({ url, headers: ['Content-Type', 'application/json', 'X-KeepsCase', 'yes'], body: '{"a":1}', timeoutMs });

/** A receiver that speaks in raw bytes; its URL. */
const raw = (speak: (socket: Socket) => void): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => speak(socket));
    });
    servers.push(server);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    });
  });

describe('a request', () => {
  it('carries the bytes and the headers as they were given, and its times', async () => {
    const result = await send(receiver.endpointUrl('plain'));
    expect(result.outcome).toMatchObject({ kind: 'response', status: 200 });
    const [arrived] = receiver.inbox('plain').deliveries();
    expect(arrived?.body.toString()).toBe('{"a":1}');
    expect(arrived?.rawHeaders).toContain('X-KeepsCase');
    expect(result.connectMs).toBeGreaterThan(0);
    expect(result.totalMs).toBeGreaterThan(0);
    const more = [await send(receiver.endpointUrl('plain')), await send(receiver.endpointUrl('plain'))];
    expect(more.some(({ connectMs }) => connectMs === null)).toBe(true);
  });

  it('ends at its deadline when nothing is answered, or the answer drips', async () => {
    expect((await send(receiver.endpointUrl('h', { hang: true }), 200)).outcome).toEqual({
      kind: 'failure',
      code: 'timeout',
    });
    expect((await send(receiver.endpointUrl('d', { dripMs: 20, bodyBytes: 10_000 }), 300)).outcome).toEqual({
      kind: 'failure',
      code: 'timeout',
    });
  });

  it('keeps 20,000 bytes of an answer and reads little more', async () => {
    const result = await send(receiver.endpointUrl('big', { bodyBytes: 100 * 1024 * 1024 }), 5_000);
    expect(result.outcome).toMatchObject({ kind: 'response', status: 200 });
    expect(result.responseBody).toHaveLength(20_000);
    expect(result.totalMs).toBeLessThan(2_000);
  });

  it('does not follow a redirect', async () => {
    const url = await raw((socket) =>
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${receiver.endpointUrl('redirected')}\r\nContent-Length: 0\r\n\r\n`),
    );
    expect((await send(url)).outcome).toMatchObject({ kind: 'response', status: 302 });
    expect(receiver.inbox('redirected').counts().requests).toBe(0);
  });

  it('is made again at once when a kept-open connection had been closed', async () => {
    let served = 0;
    const url = await new Promise<string>((resolve) => {
      const server = createServer((socket) => {
        let requests = 0;
        socket.on('error', () => undefined);
        socket.on('data', () => {
          requests += 1;
          // The second request on a connection finds it closed, without a word.
          if (requests > 1) return socket.resetAndDestroy();
          served += 1;
          return socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok');
        });
      });
      servers.push(server);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
      });
    });
    for (let i = 0; i < 3; i++) expect((await send(url)).outcome).toMatchObject({ kind: 'response', status: 200 });
    expect(served).toBe(3);
  });

  it('stores what the receiver says as text, without what a database refuses', async () => {
    const url = await raw((socket) =>
      socket.end(
        Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\na\0b'), Buffer.from([0xff, 0xfe])]),
      ),
    );
    const { responseBody } = await send(url);
    expect(responseBody).toBe('a\ufffdb\ufffd\ufffd');
  });
});

describe('an answer that breaks off', () => {
  it('is judged by its status when that is no success: gone is gone, and Retry-After counts', async () => {
    const url = await raw((socket) =>
      socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 10\r\n\r\nabc'),
    );
    const result = await send(url);
    expect(result.outcome).toEqual({ kind: 'response', status: 429, retryAfterMs: 7_000, asked: null });
    expect(result.responseBody).toBe('abc');
  });

  it('is a failure when it said success, and the log keeps the status', async () => {
    const result = await send(await raw((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc')));
    expect(result.outcome).toEqual({ kind: 'failure', code: 'body_truncated' });
    expect(result.status).toBe(200);
  });
});

describe('failures are told apart', () => {
  it.each([
    ['a reset before the answer', 'connection_reset', (socket: Socket) => socket.resetAndDestroy()],
    ['an end without an answer', 'connection_reset', (socket: Socket) => socket.end()],
    [
      'a body that breaks off',
      'body_truncated',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'),
    ],
    [
      'chunks that break off',
      'body_truncated',
      (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'),
    ],
    [
      'broken chunks',
      'protocol',
      (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab'),
    ],
    ['no HTTP at all', 'protocol', (socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    [
      'a flood of headers',
      'headers_too_large',
      (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(70_000)}\r\n\r\n`),
    ],
  ] as const)('%s: %s', async (_, code, speak) => {
    expect((await send(await raw(speak))).outcome).toEqual({ kind: 'failure', code });
  });

  it.each([
    ['http://127.0.0.1:1/', 'connection_refused'],
    ['http://does-not-exist.invalid/', 'dns_not_found'],
    ['http://127.0.0.2/', 'address_forbidden'],
    ['http://[::1]/', 'address_forbidden'],
    ['http://169.254.169.254/', 'address_forbidden'],
  ])('%s: %s', async (url, code) => {
    expect((await send(url)).outcome).toEqual({ kind: 'failure', code });
  });

  it('plain HTTP where TLS was expected', async () => {
    expect((await send(receiver.url.replace('http:', 'https:'))).outcome).toEqual({
      kind: 'failure',
      code: 'tls_failed',
    });
  });
});

describe('rebinding', () => {
  it('connects to the address that was judged, however often the name answers otherwise', async () => {
    let asked = 0;
    const rebinding = async (): Promise<Address[]> => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const bound = createSender({ allowSubnets: ['127.0.0.1/32'], resolve: rebinding });
    const url = receiver.endpointUrl('rebound').replace('127.0.0.1', 'rebind.example');
    const first = await bound.send({ url, headers: [], body: '{}', timeoutMs: 2_000 });
    expect(first.outcome).toMatchObject({ kind: 'response', status: 200 });
    expect(asked).toBe(1);
    await bound.close();

    const later = createSender({ allowSubnets: ['127.0.0.1/32'], resolve: rebinding });
    expect((await later.send({ url, headers: [], body: '{}', timeoutMs: 2_000 })).outcome).toEqual({
      kind: 'failure',
      code: 'address_forbidden',
    });
    await later.close();
  });
});
