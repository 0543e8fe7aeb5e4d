import diagnostics from 'node:diagnostics_channel';
import { createServer, type Server, type Socket } from 'node:net';
import { judgeEndpointUrl } from '@posthorn/shared/endpoint-url';
import { type DnsAnswer, type DnsServer, resolveAt, startDns } from '@posthorn/testkit/dns';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vetUrl } from './address-guard.ts';
import { createSender, type Sender } from './sender.ts';
import { publicUrls, ssrfCorpus } from './ssrf-corpus.ts';

/** Every connection that anybody on this machine was able to make here, by whichever of its addresses. */
let reached = 0;
/** The addresses that they were made to. */
const reachedAt = new Set<string>();
/** Every TCP connection that this process began, arrived or not. */
let begun = 0;
let port = 0;
let server: Server;
let dns: DnsServer;
const senders: Sender[] = [];

const records = (addresses: readonly string[], alias?: string): DnsAnswer => ({
  kind: 'records',
  addresses,
  ...(alias === undefined ? {} : { alias }),
});

type Named = (family: 4 | 6, turn: number) => DnsAnswer;
const onlyV4 =
  (...addresses: string[]): Named =>
  (family) =>
    records(family === 4 ? addresses : []);
const both =
  (four: readonly string[], six: readonly string[]): Named =>
  (family) =>
    records(family === 4 ? four : six);

/** Names whose answers lead to where nothing may be sent. */
const privateNames: Record<string, Named> = {
  'loopback.example': onlyV4('127.0.0.1'),
  'loopback-six.example': both([], ['::1']),
  'alias.example': (family) => records(family === 4 ? ['10.0.0.1'] : [], 'intranet.example'),
  'alias-six.example': (family) => records(family === 6 ? ['fd00::1'] : [], 'intranet.example'),
  'metadata.google.internal': onlyV4('169.254.169.254'),
  'kubernetes.default.svc': onlyV4('10.96.0.1'),
  'public-then-private.example': onlyV4('93.184.216.34', '127.0.0.1'),
  'private-then-public.example': onlyV4('127.0.0.1', '93.184.216.34'),
  'public-four-private-six.example': both(['93.184.216.34'], ['::1']),
  'private-four-public-six.example': both(['127.0.0.1'], ['2606:4700::1111']),
  'mapped.example': both([], ['::ffff:127.0.0.1']),
  'nat64.example': both([], ['64:ff9b::7f00:1']),
  'six-to-four.example': both([], ['2002:7f00:1::1']),
  'teredo.example': both([], ['2001:0:7f00:1::1']),
  'link-local.example': both([], ['fe80::1']),
  'unspecified.example': both(['0.0.0.0'], ['::']),
  'one-of-fifty.example': onlyV4(...Array.from({ length: 49 }, (_, index) => `93.184.216.${index + 1}`), '127.0.0.1'),
};

/** Names that have no address to send to, and what is said of them. */
const deadNames: Record<string, [answers: Named, code: 'dns_not_found' | 'dns_failed']> = {
  'missing.example': [() => ({ kind: 'missing' }), 'dns_not_found'],
  'empty.example': [() => records([]), 'dns_not_found'],
  'dangling-alias.example': [() => records([], 'nowhere.example'), 'dns_not_found'],
  'broken-server.example': [() => ({ kind: 'broken server' }), 'dns_failed'],
  'silent.example': [() => ({ kind: 'silence' }), 'dns_failed'],
  'garbage.example': [() => ({ kind: 'garbage' }), 'dns_failed'],
};

const scripted: Record<string, Named> = {
  ...privateNames,
  ...Object.fromEntries(Object.entries(deadNames).map(([name, [answers]]) => [name, answers])),
  'allowed.example': onlyV4('127.0.0.1'),
  'allowed-many.example': onlyV4(...Array.from({ length: 50 }, () => '127.0.0.1')),
  // The first answer is a place that may be sent to, every later one is not.
  'rebinding.example': (family, turn) => records(family === 6 ? [] : [turn === 1 ? '127.0.0.1' : '127.0.0.2']),
  'rebinding-to-six.example': (family, turn) => records(family === 6 ? (turn === 1 ? [] : ['::1']) : ['127.0.0.1']),
  'half-silent.example': (family) => (family === 6 ? { kind: 'silence' } : records(['127.0.0.1'])),
};

const senderWith = (allowSubnets: readonly string[]): Sender => {
  const sender = createSender({ allowSubnets, resolve: resolveAt(dns.port) });
  senders.push(sender);
  return sender;
};
const sendWith = (sender: Sender, url: string) => sender.send({ url, headers: [], body: '{}', timeoutMs: 2_000 });
const urlOf = (name: string): string => `http://${name}:${port}/`;

const countBegun = (): void => {
  begun += 1;
};

beforeAll(async () => {
  diagnostics.subscribe('net.client.socket', countBegun);
  dns = await startDns((name, family, turn) => scripted[name]?.(family, turn) ?? { kind: 'missing' });
  server = createServer((socket: Socket) => {
    reached += 1;
    reachedAt.add(socket.localAddress ?? '');
    socket.on('error', () => undefined);
    // Redirects to itself by another address: whoever follows is counted.
    socket.on('data', () =>
      socket.write(
        `HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:${port}/\r\nRefresh: 0; url=http://[::1]:${port}/\r\n` +
          `Alt-Svc: http/1.1="127.0.0.2:${port}"\r\nContent-Length: 0\r\n\r\n`,
      ),
    );
  });
  // On every address of this machine: what gets here by any of them was let through.
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
beforeEach(() => {
  reached = 0;
  reachedAt.clear();
  begun = 0;
});
afterAll(async () => {
  diagnostics.unsubscribe('net.client.socket', countBegun);
  for (const sender of senders) await sender.close();
  server.close();
  await dns.close();
});

describe('a URL that leads to where nothing may be sent', () => {
  it('comes in at least 300 spellings', () => expect(ssrfCorpus(port).length).toBeGreaterThanOrEqual(300));

  it('is refused when an endpoint is created', async () => {
    const taken: string[] = [];
    for (const { url, trick } of ssrfCorpus(port)) {
      const refused =
        !judgeEndpointUrl(url, { http: true }).ok ||
        !(await vetUrl(url, { allowSubnets: [], resolve: resolveAt(dns.port) })).ok;
      if (!refused) taken.push(`${trick}: ${url}`);
    }
    expect(taken).toEqual([]);
  });

  it('is refused by the vetting of its address alone, wherever it is a URL', async () => {
    const taken: string[] = [];
    for (const { url, trick } of ssrfCorpus(port)) {
      if (!URL.canParse(url) || !/^https?:/.test(new URL(url).protocol)) continue;
      if ((await vetUrl(url, { allowSubnets: [], resolve: resolveAt(dns.port) })).ok) taken.push(`${trick}: ${url}`);
    }
    expect(taken).toEqual([]);
  });

  it('is not connected to by the sender, however it came to it', async () => {
    const sender = senderWith([]);
    const wrong: string[] = [];
    for (const { url, trick } of ssrfCorpus(port)) {
      const { outcome } = await sendWith(sender, url);
      const code = outcome.kind === 'failure' ? outcome.code : `status ${outcome.status}`;
      if (!['address_forbidden', 'request_invalid', 'dns_not_found'].includes(code))
        wrong.push(`${trick}: ${url}: ${code}`);
    }
    expect(wrong).toEqual([]);
    expect({ reached, begun }).toEqual({ reached: 0, begun: 0 });
  });

  it('would be connected to without the guard, so that the count of none says something', async () => {
    const sender = senderWith(['127.0.0.1/32']);
    const local = ssrfCorpus(port).filter(
      ({ url }) => URL.canParse(url) && new URL(url).host === `127.0.0.1:${port}` && new URL(url).protocol === 'http:',
    );
    expect(local.length).toBeGreaterThan(30);
    for (const { url } of local) expect((await sendWith(sender, url)).outcome).toMatchObject({ status: 302 });
    expect(reached).toBeGreaterThan(0);
    expect(begun).toBe(reached);
  });

  it('is refused when the system looks its name up', async () => {
    const sender = createSender({ allowSubnets: [] });
    senders.push(sender);
    expect((await sendWith(sender, urlOf('localhost'))).outcome).toEqual({
      kind: 'failure',
      code: 'address_forbidden',
    });
    expect(reached).toBe(0);
  });
});

describe('a public URL', () => {
  it('comes at least 40 times', () => expect(new Set(publicUrls).size).toBeGreaterThanOrEqual(40));
  it.each(publicUrls)('%s is taken', async (url) => {
    expect(judgeEndpointUrl(url, { http: false }).ok).toBe(true);
    expect((await vetUrl(url, { allowSubnets: [] })).ok).toBe(true);
  });
});

describe('a name', () => {
  it.each(Object.keys(privateNames))('%s leads to where nothing may be sent', async (name) => {
    const resolve = resolveAt(dns.port);
    expect(await vetUrl(urlOf(name), { allowSubnets: [], resolve })).toMatchObject({ code: 'address_forbidden' });
    const { outcome } = await sendWith(senderWith([]), urlOf(name));
    expect(outcome).toEqual({ kind: 'failure', code: 'address_forbidden' });
    expect({ reached, begun }).toEqual({ reached: 0, begun: 0 });
  });

  it.each(Object.entries(deadNames).map(([name, [, code]]) => [name, code]))('%s: %s', async (name, code) => {
    const { outcome } = await sendWith(senderWith([]), urlOf(name));
    expect(outcome).toEqual({ kind: 'failure', code });
    expect(begun).toBe(0);
  });

  it.each(['allowed.example', 'allowed-many.example', 'half-silent.example'])('%s is sent to', async (name) => {
    expect((await sendWith(senderWith(['127.0.0.1/32']), urlOf(name))).outcome).toMatchObject({ status: 302 });
    expect(reached).toBe(1);
  });
});

describe('a name that answers otherwise from question to question', () => {
  it.each(['rebinding.example', 'rebinding-to-six.example'])(
    '%s: what was judged is what is connected to',
    async (name) => {
      const sender = senderWith(['127.0.0.1/32']);
      expect((await sendWith(sender, urlOf(name))).outcome).toMatchObject({ kind: 'response', status: 302 });
      expect(reached).toBe(1);
      // One question for each family and no more.
      expect(dns.asked(name)).toBe(2);

      const later = senderWith(['127.0.0.1/32']);
      expect((await sendWith(later, urlOf(name))).outcome).toEqual({ kind: 'failure', code: 'address_forbidden' });
      expect({ reached, begun }).toEqual({ reached: 1, begun: 1 });
    },
  );

  it('is judged again when it was taken at creation and rebinds afterwards', async () => {
    scripted['late.example'] = (family, turn) =>
      records(family === 6 ? [] : [turn === 1 ? '93.184.216.34' : '127.0.0.1']);
    const resolve = resolveAt(dns.port);
    expect((await vetUrl(urlOf('late.example'), { allowSubnets: [], resolve })).ok).toBe(true);
    const { outcome } = await sendWith(senderWith([]), urlOf('late.example'));
    expect(outcome).toEqual({ kind: 'failure', code: 'address_forbidden' });
    expect({ reached, begun }).toEqual({ reached: 0, begun: 0 });
  });
});

describe('a receiver that points elsewhere', () => {
  it('is not followed by redirect, refresh or alternative service', async () => {
    const sender = senderWith(['127.0.0.1/32', '127.0.0.2/32', '::1/128']);
    for (let turn = 0; turn < 3; turn++)
      expect((await sendWith(sender, urlOf('127.0.0.1'))).outcome).toMatchObject({ status: 302 });
    expect([...reachedAt].map((address) => address.replace('::ffff:', ''))).toEqual(['127.0.0.1']);
  });
});

describe('proxies named in the environment', () => {
  it('are not used: the guard judges the receiver, and a proxy would connect for us', async () => {
    const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : urlOf('127.0.0.1');
    const { outcome } = await sendWith(senderWith([]), 'http://10.0.0.1/');
    for (const [index, name] of names.entries()) {
      const value = before[index];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    expect(outcome).toEqual({ kind: 'failure', code: 'address_forbidden' });
    expect({ reached, begun }).toEqual({ reached: 0, begun: 0 });
  });
});
