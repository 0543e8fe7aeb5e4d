import { createSocket } from 'node:dgram';
import { promises as dns } from 'node:dns';
import { isIPv6 } from 'node:net';

/** What is answered to one question for addresses. */
export type DnsAnswer =
  | { kind: 'records'; addresses: readonly string[]; alias?: string }
  /** A name that does not exist. */
  | { kind: 'missing' }
  | { kind: 'broken server' }
  | { kind: 'silence' }
  | { kind: 'garbage' };

/** Decides by the name, the family asked for, and the how-manieth question of that name and family it is, from 1. */
export type DnsScript = (name: string, family: 4 | 6, turn: number) => DnsAnswer;

export type DnsServer = { port: number; asked: (name: string) => number; close: () => Promise<void> };

const typeA = 1;
const typeAlias = 5;
const typeAaaa = 28;

/** Big-endian. */
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

const labelsOf = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').flatMap((label) => [Buffer.from([Buffer.byteLength(label)]), Buffer.from(label)]),
    Buffer.from([0]),
  ]);

const readName = (packet: Buffer): { name: string; end: number } => {
  const labels: string[] = [];
  let at = 12;
  for (let size = packet[at] ?? 0; size > 0; size = packet[at] ?? 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + size));
    at += 1 + size;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
};

const bytesOf = (address: string): Buffer => {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number));
  // The URL parser writes every IPv6 address in hexadecimal groups.
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const gap = right === undefined ? 0 : 8 - groups(left).length - groups(right).length;
  const all = [...groups(left), ...Array<string>(gap).fill('0'), ...groups(right ?? '')];
  return Buffer.concat(all.map((group) => u16(Number.parseInt(group, 16))));
};

/** Time to live 0: whoever asks again is answered anew. */
const record = (owner: Buffer, type: number, content: Buffer): Buffer =>
  Buffer.concat([owner, u16(type), u16(1), u16(0), u16(0), u16(content.length), content]);

const reply = (packet: Buffer, questionEnd: number, answer: DnsAnswer, type: number): Buffer => {
  const question = packet.subarray(12, questionEnd + 4);
  // A pointer to the name in the question.
  let owner: Buffer = Buffer.from([0xc0, 12]);
  const records: Buffer[] = [];
  if (answer.kind === 'records') {
    if (answer.alias !== undefined) {
      const alias = labelsOf(answer.alias);
      records.push(record(owner, typeAlias, alias));
      owner = alias;
    }
    for (const address of answer.addresses) records.push(record(owner, type, bytesOf(address)));
  }
  const code = answer.kind === 'missing' ? 3 : answer.kind === 'broken server' ? 2 : 0;
  const counts = [u16(1), u16(records.length), u16(0), u16(0)];
  return Buffer.concat([packet.subarray(0, 2), Buffer.from([0x81, 0x80 | code]), ...counts, question, ...records]);
};

/** A name server on 127.0.0.1 that answers what a test says, each time anew. */
export const startDns = async (script: DnsScript): Promise<DnsServer> => {
  const turns = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (packet, from) => {
    const { name, end } = readName(packet);
    const type = packet.readUInt16BE(end);
    const family = type === typeAaaa ? 6 : 4;
    const turn = (turns.get(`${name} ${family}`) ?? 0) + 1;
    turns.set(`${name} ${family}`, turn);
    const known = type === typeA || type === typeAaaa;
    const answer: DnsAnswer = known ? script(name, family, turn) : { kind: 'records', addresses: [] };
    if (answer.kind === 'silence') return;
    const bytes =
      answer.kind === 'garbage'
        ? Buffer.concat([packet.subarray(0, 2), Buffer.alloc(40, 0xff)])
        : reply(packet, end, answer, type);
    socket.send(bytes, from.port, from.address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  return {
    port: socket.address().port,
    asked: (name) => (turns.get(`${name} 4`) ?? 0) + (turns.get(`${name} 6`) ?? 0),
    close: () =>
      new Promise((resolve) => {
        socket.close(() => resolve());
      }),
  };
};

export type ResolvedAddress = { address: string; family: 4 | 6 };

/** Looks names up at that server and nowhere else, both families at once. No cache. */
export const resolveAt = (port: number): ((host: string) => Promise<ResolvedAddress[]>) => {
  const resolver = new dns.Resolver({ timeout: 200, tries: 2 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return async (host) => {
    const name = host.replace(/\.$/, '');
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found: ResolvedAddress[] = [];
    if (four.status === 'fulfilled') found.push(...four.value.map((address) => ({ address, family: 4 as const })));
    if (six.status === 'fulfilled') found.push(...six.value.map((address) => ({ address, family: 6 as const })));
    if (found.length === 0 && four.status === 'rejected') throw four.reason;
    return found;
  };
};
