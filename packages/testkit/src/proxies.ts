import { connect, createServer, type Server, type Socket } from 'node:net';

export type TestProxy = {
  port: number;
  /** What it was asked to connect to, `address:port`. */
  asked: string[];
  /** The Proxy-Authorization of the last CONNECT, or `user:password` of the last SOCKS greeting. */
  credentials: () => string | null;
  stop: () => Promise<void>;
};

const listen = async (handle: (socket: Socket) => void): Promise<{ port: number; stop: () => Promise<void> }> => {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
};

const tunnel = (near: Socket, host: string, port: number, ready: () => void): void => {
  const far = connect(port, host, () => {
    ready();
    near.pipe(far);
    far.pipe(near);
  });
  far.on('error', () => near.destroy());
  near.on('close', () => far.destroy());
};

/** An HTTP proxy that knows CONNECT and nothing else. */
export const startHttpProxy = async (options: { refuses?: boolean } = {}): Promise<TestProxy> => {
  const asked: string[] = [];
  let credentials: string | null = null;
  const { port, stop } = await listen((socket) => {
    socket.once('data', (chunk) => {
      const text = chunk.toString('latin1');
      const [, target = ''] = /^CONNECT (\S+) /.exec(text) ?? [];
      asked.push(target);
      credentials = /^proxy-authorization: (.+)\r$/im.exec(text)?.[1] ?? null;
      if (options.refuses) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        return;
      }
      const at = target.lastIndexOf(':');
      tunnel(socket, target.slice(0, at).replace(/^\[|\]$/g, ''), Number(target.slice(at + 1)), () =>
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n'),
      );
    });
  });
  return { port, asked, credentials: () => credentials, stop };
};

/** A SOCKS5 proxy for IPv4 addresses, with or without a password. */
export const startSocksProxy = async (): Promise<TestProxy> => {
  const asked: string[] = [];
  let credentials: string | null = null;
  const { port, stop } = await listen((socket) => {
    const connectTo = (chunk: Buffer): void => {
      const host = [...chunk.subarray(4, 8)].join('.');
      const targetPort = chunk.readUInt16BE(8);
      asked.push(`${host}:${targetPort}`);
      tunnel(socket, host, targetPort, () => socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0])));
    };
    socket.once('data', (greeting) => {
      const wantsPassword = greeting[2] === 2;
      socket.write(Buffer.from([5, wantsPassword ? 2 : 0]));
      if (!wantsPassword) {
        socket.once('data', connectTo);
        return;
      }
      socket.once('data', (chunk) => {
        const userEnd = 2 + (chunk[1] ?? 0);
        credentials = `${chunk.toString('utf8', 2, userEnd)}:${chunk.toString('utf8', userEnd + 1)}`;
        socket.write(Buffer.from([1, 0]));
        socket.once('data', connectTo);
      });
    });
  });
  return { port, asked, credentials: () => credentials, stop };
};
