import { isIPv6, connect as netConnect, type Socket } from 'node:net';
import type { Address } from './address-guard.ts';

/** Through what requests leave: `http://user:password@host:port` by CONNECT, or `socks5://…`. */
export type EgressProxy = { kind: 'http' | 'socks5'; host: string; port: number; user: string; password: string };

/** A proxy that refuses or does not understand: trouble of the installation, not of the receiver. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

const ports = { http: 3128, socks5: 1080 };

/** Throws RangeError with what is wrong with the text. */
export const readEgressProxy = (text: string): EgressProxy => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const kind = url?.protocol === 'http:' ? 'http' : url?.protocol === 'socks5:' ? 'socks5' : null;
  if (!url || !kind || url.hostname === '')
    throw new RangeError(
      `${JSON.stringify(text)} is no proxy such as http://proxy:3128 or socks5://user:password@proxy:1080`,
    );
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : ports[kind],
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
};

/** Reads from the socket until `enough` says how many bytes the answer has; what comes after is put back. */
const readUntil = (socket: Socket, enough: (read: Buffer) => number | null): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    let read: Buffer = Buffer.alloc(0);
    const stop = (): void => {
      socket.off('data', onData);
      socket.off('close', onClose);
    };
    const onClose = (): void => {
      stop();
      reject(new ProxyError('The proxy closed the connection.'));
    };
    const onData = (chunk: Buffer): void => {
      read = Buffer.concat([read, chunk]);
      const size = enough(read);
      if (size === null && read.length <= 16_384) return;
      stop();
      socket.pause();
      if (size === null) {
        reject(new ProxyError('The proxy answered with more than can be an answer.'));
        return;
      }
      if (read.length > size) socket.unshift(read.subarray(size));
      resolve(read.subarray(0, size));
    };
    socket.on('data', onData);
    socket.on('close', onClose);
    socket.resume();
  });

const connectByHttp = async (socket: Socket, proxy: EgressProxy, { address }: Address, port: number): Promise<void> => {
  const target = `${isIPv6(address) ? `[${address}]` : address}:${port}`;
  const pair = Buffer.from(`${proxy.user}:${proxy.password}`).toString('base64');
  const authorization = proxy.user === '' ? '' : `Proxy-Authorization: Basic ${pair}\r\n`;
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorization}\r\n`);
  const answer = await readUntil(socket, (read) => {
    const end = read.indexOf('\r\n\r\n');
    return end === -1 ? null : end + 4;
  });
  const [line = ''] = answer.toString('latin1').split('\r\n');
  if (!/^HTTP\/1\.[01] 2\d\d/.test(line))
    throw new ProxyError(`The proxy answered ${JSON.stringify(line.slice(0, 80))}.`);
};

const fixed = (size: number) => (read: Buffer) => (read.length >= size ? size : null);

/** RFC 1928, and RFC 1929 for the password. */
const connectBySocks = async (
  socket: Socket,
  proxy: EgressProxy,
  { address, family }: Address,
  port: number,
): Promise<void> => {
  const wantsPassword = proxy.user !== '';
  socket.write(Buffer.from([5, 1, wantsPassword ? 2 : 0]));
  const [, method] = await readUntil(socket, fixed(2));
  if (method === 2 && wantsPassword) {
    const user = Buffer.from(proxy.user);
    const password = Buffer.from(proxy.password);
    socket.write(Buffer.concat([Buffer.from([1, user.length]), user, Buffer.from([password.length]), password]));
    const [, refused] = await readUntil(socket, fixed(2));
    if (refused !== 0) throw new ProxyError('The proxy refused the user or the password.');
  } else if (method !== 0) throw new ProxyError('The proxy wants a way of signing in that is not known here.');
  const bytes =
    family === 4
      ? Buffer.from(address.split('.').map(Number))
      : Buffer.from(groupsOf(address).flatMap((group) => [group >> 8, group & 255]));
  socket.write(
    Buffer.concat([Buffer.from([5, 1, 0, family === 4 ? 1 : 4]), bytes, Buffer.from([port >> 8, port & 255])]),
  );
  const head = await readUntil(socket, (read) => {
    const size = read[3] === 1 ? 10 : read[3] === 4 ? 22 : read[3] === 3 ? 7 + (read[4] ?? 0) : 10;
    return read.length >= size ? size : null;
  });
  if (head[1] !== 0) throw new ProxyError(`The proxy could not connect (reply ${head[1]}).`);
};

const groupsOf = (address: string): number[] => {
  // The URL parser writes every IPv6 address in hexadecimal groups.
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const gap = right === undefined ? 0 : 8 - groups(left).length - groups(right).length;
  return [...groups(left), ...Array<number>(gap).fill(0), ...groups(right ?? '')];
};

/**
 * A connection to a vetted address through the proxy. The proxy is told the address and never the name: it cannot look it up to
 * something that was not vetted. Its own address is the operator's word and is not vetted.
 */
export const connectThrough = (proxy: EgressProxy, address: Address, port: number): Socket => {
  const socket = netConnect({
    host: proxy.host,
    port: proxy.port,
    noDelay: true,
    keepAlive: true,
    keepAliveInitialDelay: 60_000,
  });
  socket.once('connect', () => {
    const connected =
      proxy.kind === 'http'
        ? connectByHttp(socket, proxy, address, port)
        : connectBySocks(socket, proxy, address, port);
    connected.then(
      () => socket.emit('through'),
      (cause: Error) => socket.destroy(cause),
    );
  });
  return socket;
};
