import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import ipaddr from 'ipaddr.js';
import { BoundedMap } from '../bounded-map.ts';
import { type Address, type Resolve, resolveBySystem } from './address-guard.ts';

type Kept = { addresses: Address[]; freshUntil: number };

type Options = {
  /** Name servers as `host` or `host:port`; absent: the system's. */
  servers?: readonly string[];
  now?: () => number;
  /** What is asked where the name servers know nothing: it reads search domains and whatever else the system is set to. */
  system?: Resolve;
  hostsFile?: string;
};

/** A record that says it holds for a day is asked for again after a minute: receivers move, and few wait for that. */
const ttlMsMax = 60_000;
/** A record that says it holds for no time is kept this long, so that a burst to one host asks once. */
const ttlMsMin = 1_000;
/** A name server that fails is helped out with what it last said. */
const staleMsMax = 10 * 60_000;
const namesMax = 20_000;
const hostsMs = 10_000;
const questionMs = 2_000;

/** The names of a hosts file with their addresses. */
const readHosts = async (path: string): Promise<Map<string, Address[]>> => {
  const hosts = new Map<string, Address[]>();
  const text = await readFile(path, 'utf8').catch(() => '');
  for (const line of text.split('\n')) {
    const [address = '', ...names] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    if (!ipaddr.isValid(address)) continue;
    const family = ipaddr.parse(address).kind() === 'ipv6' ? 6 : 4;
    for (const name of names) {
      const list = hosts.get(name.toLowerCase()) ?? [];
      list.push({ address, family });
      hosts.set(name.toLowerCase(), list);
    }
  }
  return hosts;
};

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');

const isMissing = (cause: unknown): boolean => ['ENOTFOUND', 'ENODATA'].includes(codeOf(cause));

/**
 * Looks names up with their time to live, each once at a time, and remembers them for as long, a minute at most. The system's own
 * look-up has four threads for the whole process and tells no time to live: one silent name server would hold up every host.
 * What is returned is vetted at every connection, remembered or not.
 */
export const createDnsCache = (options: Options = {}): Resolve => {
  const { now = Date.now, system = resolveBySystem, hostsFile = '/etc/hosts' } = options;
  const resolver = new Resolver({ timeout: questionMs, tries: 2 });
  if (options.servers) resolver.setServers(options.servers);
  const kept = new BoundedMap<string, Kept>(namesMax);
  const asking = new Map<string, Promise<Address[]>>();
  let hosts: Promise<Map<string, Address[]>> | null = null;
  let hostsAt = Number.NEGATIVE_INFINITY;

  const ask = async (host: string): Promise<{ addresses: Address[]; ttlMs: number }> => {
    const [v4, v6] = await Promise.allSettled([
      resolver.resolve4(host, { ttl: true }),
      resolver.resolve6(host, { ttl: true }),
    ]);
    const records = [
      ...(v6.status === 'fulfilled' ? v6.value.map(({ address, ttl }) => ({ address, ttl, family: 6 as const })) : []),
      ...(v4.status === 'fulfilled' ? v4.value.map(({ address, ttl }) => ({ address, ttl, family: 4 as const })) : []),
    ];
    if (records.length > 0) {
      const seconds = Math.min(...records.map(({ ttl }) => ttl));
      const ttlMs = Math.min(ttlMsMax, Math.max(ttlMsMin, seconds * 1000));
      return { addresses: records.map(({ address, family }) => ({ address, family })), ttlMs };
    }
    try {
      return { addresses: await system(host), ttlMs: ttlMsMin };
    } catch (cause) {
      // One family that is missing and one that was not answered: the name is not known to be missing.
      const failed = [v4, v6].find((one) => one.status === 'rejected' && !isMissing(one.reason));
      throw failed?.status === 'rejected' ? failed.reason : cause;
    }
  };

  const lookUp = async (host: string): Promise<Address[]> => {
    if (now() - hostsAt > hostsMs) {
      hostsAt = now();
      hosts = readHosts(hostsFile);
    }
    const fixed = (await hosts)?.get(host);
    if (fixed) return fixed;
    const before = kept.get(host);
    try {
      const { addresses, ttlMs } = await ask(host);
      kept.set(host, { addresses, freshUntil: now() + ttlMs });
      return addresses;
    } catch (cause) {
      if (before && !isMissing(cause) && now() - before.freshUntil < staleMsMax) return before.addresses;
      throw cause;
    }
  };

  return (name) => {
    const host = name.toLowerCase();
    const found = kept.get(host);
    if (found && found.freshUntil > now()) return Promise.resolve(found.addresses);
    let answer = asking.get(host);
    if (!answer) {
      answer = lookUp(host).finally(() => asking.delete(host));
      asking.set(host, answer);
    }
    return answer;
  };
};
