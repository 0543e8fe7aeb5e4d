import { createServer, type Server } from 'node:net';
import { Problem } from './problem.ts';

export type PortName = 'api' | 'receiver' | 'temporal' | 'temporalUi' | 'postgres' | `worker${number}`;
export type Ports = Partial<Record<PortName, number>>;

const loopback = '127.0.0.1';
/** How far above its place a port is looked for before the system's choice is taken. */
const searchSpan = 100;
/** Above the well-known ones and below those of outgoing connections (32,768 on Linux, 49,152 elsewhere). */
const quietPorts = { from: 12_000, count: 20_000 };
const quietTries = 50;

const hold = (port: number, host = loopback): Promise<Server | null> =>
  new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(null));
    server.listen({ port, host, exclusive: true }, () => settle(server));
  });

const release = (server: Server): Promise<void> => new Promise((settle) => server.close(() => settle()));

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
};

export const isPortFree = async (port: number, host = loopback): Promise<boolean> => {
  const server = await hold(port, host);
  if (server) await release(server);
  return server !== null;
};

/**
 * Every port is held until all are chosen, so that no two names get the same one.
 * `kept` are those of the last start (an open browser tab stays right); `base` is where a first start looks, null for any free port.
 */
export const choosePorts = async (
  names: PortName[],
  { base, kept = {} }: { base: number | null; kept?: Ports },
): Promise<Map<PortName, number>> => {
  const held = new Map<PortName, Server>();
  try {
    for (const name of names) {
      const wanted = kept[name];
      const server = wanted === undefined ? null : await hold(wanted);
      if (server) held.set(name, server);
    }
    for (const [index, name] of names.entries()) {
      if (!held.has(name)) held.set(name, await holdNear(base === null ? null : base + index));
    }
    return new Map([...held].map(([name, server]) => [name, portOf(server)]));
  } finally {
    await Promise.all([...held.values()].map(release));
  }
};

const holdNear = async (base: number | null): Promise<Server> => {
  if (base !== null) {
    for (let port = base; port < base + searchSpan && port < 65_536; port += 1) {
      const server = await hold(port);
      if (server) return server;
    }
  }
  // What the system itself hands out, connections take as well: a port of theirs may be gone before the program has it.
  for (let tries = 0; tries < quietTries; tries += 1) {
    const server = await hold(quietPorts.from + Math.floor(Math.random() * quietPorts.count));
    if (server) return server;
  }
  const server = await hold(0);
  if (!server)
    throw new Problem('No free port was found on 127.0.0.1.', 'Stop something that listens, and start again.');
  return server;
};

export const requireFreePort = async (port: number, host: string): Promise<void> => {
  if (await isPortFree(port, host)) return;
  throw new Problem(
    `Port ${port} on ${host} is in use by another program (or may not be opened by this user).`,
    'Stop that program, or choose another port with POSTHORN_PORT.',
  );
};
