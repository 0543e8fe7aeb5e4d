import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DnsAnswer, type DnsServer, startDns } from '@posthorn/testkit/dns';
import { afterEach, expect, it } from 'vitest';
import { createDnsCache } from './dns-cache.ts';

const open: DnsServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const missing = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });

const setUp = async (script: (name: string, turn: number) => DnsAnswer, hostsFile = '/nonexistent') => {
  const clock = { now: 1_000_000 };
  const server = await startDns((name, family, turn) => (family === 4 ? script(name, turn) : { kind: 'missing' }));
  open.push(server);
  const resolve = createDnsCache({
    servers: [`127.0.0.1:${server.port}`],
    now: () => clock.now,
    system: () => Promise.reject(missing),
    hostsFile,
  });
  return { server, resolve, clock };
};

it('asks once for many at the same time, and again when the time to live is over', async () => {
  const { server, resolve, clock } = await setUp(() => ({ kind: 'records', addresses: ['93.184.216.34'] }));
  const answers = await Promise.all(Array.from({ length: 50 }, () => resolve('receiver.example')));
  expect(new Set(answers.map((list) => JSON.stringify(list)))).toEqual(
    new Set([JSON.stringify([{ address: '93.184.216.34', family: 4 }])]),
  );
  const asked = server.asked('receiver.example');
  await resolve('RECEIVER.example');
  expect(server.asked('receiver.example')).toBe(asked);
  // The records hold for no time at all: a second is the least.
  clock.now += 1_001;
  await resolve('receiver.example');
  expect(server.asked('receiver.example')).toBeGreaterThan(asked);
});

it('follows a host that moves', async () => {
  const { resolve, clock } = await setUp((_, turn) => ({
    kind: 'records',
    addresses: [turn === 1 ? '93.184.216.34' : '93.184.216.35'],
  }));
  expect(await resolve('moving.example')).toEqual([{ address: '93.184.216.34', family: 4 }]);
  clock.now += 60_001;
  expect(await resolve('moving.example')).toEqual([{ address: '93.184.216.35', family: 4 }]);
});

it('goes on with what it knew while the name servers fail, for minutes and not for ever', async () => {
  const { resolve, clock } = await setUp((_, turn) =>
    turn === 1 ? { kind: 'records', addresses: ['93.184.216.34'] } : { kind: 'broken server' },
  );
  await resolve('failing.example');
  clock.now += 5 * 60_000;
  expect(await resolve('failing.example')).toEqual([{ address: '93.184.216.34', family: 4 }]);
  clock.now += 6 * 60_000;
  await expect(resolve('failing.example')).rejects.toMatchObject({ code: expect.not.stringMatching('ENOTFOUND') });
});

it('forgets a host that is gone', async () => {
  const { resolve, clock } = await setUp((_, turn) =>
    turn === 1 ? { kind: 'records', addresses: ['93.184.216.34'] } : { kind: 'missing' },
  );
  await resolve('gone.example');
  clock.now += 60_001;
  await expect(resolve('gone.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
});

it('reads the hosts file first', async () => {
  const hostsFile = path.join(tmpdir(), `posthorn-hosts-${process.pid}`);
  await writeFile(hostsFile, '# ours\n10.1.2.3  inside.example inside # the one\nfd00::1 inside.example\n');
  const { resolve, server } = await setUp(() => ({ kind: 'records', addresses: ['93.184.216.34'] }), hostsFile);
  expect(await resolve('Inside.example')).toEqual([
    { address: '10.1.2.3', family: 4 },
    { address: 'fd00::1', family: 6 },
  ]);
  expect(server.asked('inside.example')).toBe(0);
});
