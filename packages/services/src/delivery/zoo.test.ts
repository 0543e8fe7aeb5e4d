import tls from 'node:tls';
import type { Outcome } from '@posthorn/shared/outcome';
import { type Animal, type Expected, heldMsMax, zooDeadlineMs } from '@posthorn/testkit/zoo/animal';
import { keptOpen } from '@posthorn/testkit/zoo/kept-open';
import { openZoo, type Zoo } from '@posthorn/testkit/zoo/open';
import { zoo } from '@posthorn/testkit/zoo/zoo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSender, responseBytesKept, type Sender, type SendResult } from './sender.ts';

const atOnce = 8;
// Whoever collected the endless and the huge answers would grow by several hundred; collecting garbage late on a busy machine has cost 120.
const rssGrowthBytesMax = 200 * 1024 * 1024;

type Visit = { animal: Animal; result: SendResult; heldMs: number };

const visits = new Map<string, Visit>();
let gates: Zoo;
let sender: Sender;
let rssGrowthBytes = 0;

const visit = async (animal: Animal): Promise<void> => {
  const cage = await gates.open(animal.name);
  const start = performance.now();
  const result = await sender.send({
    url: cage.url,
    headers: ['Content-Type', 'application/json'],
    body: 'x'.repeat(animal.payloadBytes ?? 64),
    timeoutMs: zooDeadlineMs,
  });
  visits.set(animal.name, { animal, result, heldMs: performance.now() - start });
  cage.close();
};

beforeAll(async () => {
  gates = await openZoo();
  const trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...trusted, gates.authority]);
  sender = createSender({
    allowSubnets: ['127.0.0.1/32'],
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  // What the first requests of a process load is no growth.
  for (const animal of zoo.slice(-atOnce)) await visit(animal);
  const rssBefore = process.memoryUsage.rss();
  let rssMost = rssBefore;
  const watch = setInterval(() => {
    rssMost = Math.max(rssMost, process.memoryUsage.rss());
  }, 20);
  const left = [...zoo];
  const keeper = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await visit(next);
  };
  await Promise.all(Array.from({ length: atOnce }, keeper));
  clearInterval(watch);
  rssGrowthBytes = rssMost - rssBefore;
  tls.setDefaultCACertificates(trusted);
});
afterAll(async () => {
  await sender.close();
  await gates.close();
});

const matches = (outcome: Outcome, expected: Expected): boolean => {
  if ('failure' in expected) return outcome.kind === 'failure' && outcome.code === expected.failure;
  if (outcome.kind !== 'response' || outcome.status !== expected.status) return false;
  const { retryAfterMs = null } = expected;
  if (typeof retryAfterMs !== 'object' || retryAfterMs === null) return outcome.retryAfterMs === retryAfterMs;
  return (outcome.retryAfterMs ?? -1) >= retryAfterMs.from && (outcome.retryAfterMs ?? -1) <= retryAfterMs.to;
};

const visitOf = (name: string): Visit => {
  const found = visits.get(name);
  if (!found) throw new Error(`${name} was not visited`);
  return found;
};

describe('a receiver that misbehaves is told for what it is', () => {
  it.each(zoo.map((animal) => [animal.name, animal.expected] as const))('%s', (name, expected) => {
    const { outcome } = visitOf(name).result;
    expect(matches(outcome, expected), `${JSON.stringify(outcome)} instead of ${JSON.stringify(expected)}`).toBe(true);
  });
});

const sendTo = (url: string): Promise<SendResult> =>
  sender.send({ url, headers: [], body: '{}', timeoutMs: zooDeadlineMs });

/** How many of the sends, `atOnce` of them at a time, ended well. */
const successes = async (url: string, rounds: number): Promise<number> => {
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const results = await Promise.all(Array.from({ length: atOnce }, () => sendTo(url)));
    count += results.filter(({ outcome }) => outcome.kind === 'response' && outcome.status === 200).length;
  }
  return count;
};

describe('a connection that is kept open', () => {
  it.each(keptOpen.map(({ name }) => name))('%s: fails no request', async (name) => {
    const cage = await gates.open(name);
    // An answer that comes as the next request leaves cannot be told from that request's own.
    const least = name.includes('a moment too early') ? 0.8 : 1;
    expect(await successes(cage.url, 10)).toBeGreaterThanOrEqual(least * 10 * atOnce);
    cage.close();
  });
});

describe('the whole zoo', () => {
  it('has at least 40 different animals', () => {
    expect(new Set(zoo.map(({ name }) => name)).size).toBe(zoo.length);
    expect(zoo.length).toBeGreaterThanOrEqual(40);
  });

  it(`gives every slot back within ${heldMsMax} ms`, () => {
    const late = [...visits.values()].filter(({ heldMs }) => heldMs > heldMsMax);
    expect(late.map(({ animal, heldMs }) => `${animal.name}: ${Math.round(heldMs)} ms`)).toEqual([]);
  });

  it('makes the process grow by less than 200 MB', () => {
    expect(rssGrowthBytes).toBeLessThan(rssGrowthBytesMax);
  });

  it('leaves no more of an answer than is kept, as text that a database takes', () => {
    const large = [...visits.values()].filter(({ result: { responseBody } }) => {
      const text = responseBody ?? '';
      return Buffer.byteLength(text) > responseBytesKept || text.includes('\0') || !text.isWellFormed();
    });
    expect(large.map(({ animal }) => animal.name)).toEqual([]);
  });
});
