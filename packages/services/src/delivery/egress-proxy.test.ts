import { startHttpProxy, startSocksProxy, type TestProxy } from '@posthorn/testkit/proxies';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEgressProxy } from './egress-proxy.ts';
import { createSender } from './sender.ts';

let receiver: Receiver;
const proxies: TestProxy[] = [];

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(async () => {
  for (const proxy of proxies) await proxy.stop();
  await receiver.stop();
});

const started = async (proxy: Promise<TestProxy>): Promise<TestProxy> => {
  const made = await proxy;
  proxies.push(made);
  return made;
};

/** The receiver under a name that only this test's look-up knows. */
const urlOf = (inbox: string): string => receiver.endpointUrl(inbox).replace('127.0.0.1', 'receiver.example');

const send = async (proxyUrl: string, url: string, allowSubnets = ['127.0.0.1/32'], address = '127.0.0.1') => {
  const sender = createSender({
    allowSubnets,
    resolve: () => Promise.resolve([{ address, family: 4 }]),
    proxy: readEgressProxy(proxyUrl),
  });
  const result = await sender.send({ url, headers: [], body: '{}', timeoutMs: 3_000 });
  await sender.close();
  return result;
};

describe('a proxy', () => {
  it.each([
    ['http', startHttpProxy],
    ['socks5', startSocksProxy],
  ] as const)('%s is told the address that was vetted, and never the name', async (kind, start) => {
    const proxy = await started(start());
    const result = await send(`${kind}://127.0.0.1:${proxy.port}`, urlOf(`through-${kind}`));
    expect(result.outcome).toMatchObject({ kind: 'response', status: 200 });
    expect(proxy.asked).toEqual([`127.0.0.1:${new URL(receiver.url).port}`]);
    expect(receiver.inbox(`through-${kind}`).counts().requests).toBe(1);
  });

  it.each([
    ['http', startHttpProxy, `Basic ${Buffer.from('ada:p@ss').toString('base64')}`],
    ['socks5', startSocksProxy, 'ada:p@ss'],
  ] as const)('%s is given user and password', async (kind, start, expected) => {
    const proxy = await started(start());
    await send(`${kind}://ada:p%40ss@127.0.0.1:${proxy.port}`, urlOf('password'));
    expect(proxy.credentials()).toBe(expected);
  });

  it.each([
    ['http', startHttpProxy],
    ['socks5', startSocksProxy],
  ] as const)('%s is never asked for an address that the guard forbids', async (kind, start) => {
    const proxy = await started(start());
    const result = await send(`${kind}://127.0.0.1:${proxy.port}`, urlOf('forbidden'), [], '10.0.0.1');
    expect(result.outcome).toEqual({ kind: 'failure', code: 'address_forbidden' });
    expect(proxy.asked).toEqual([]);
  });

  it('that refuses, or is not there, is a failure of the try', async () => {
    const proxy = await started(startHttpProxy({ refuses: true }));
    expect((await send(`http://127.0.0.1:${proxy.port}`, urlOf('refused'))).outcome.kind).toBe('failure');
    expect((await send('http://127.0.0.1:1', urlOf('refused'))).outcome.kind).toBe('failure');
  });

  it.each(['', 'proxy:3128', 'https://proxy', 'ftp://proxy', 'socks5://'])('%j is refused with the reason', (text) => {
    expect(() => readEgressProxy(text)).toThrow(RangeError);
  });
});
