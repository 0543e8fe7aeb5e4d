import { createServer, type Server, Socket } from 'node:net';

/**
 * What happens to the connections that run through. `stall`: nothing passes, and what was held back passes later, as after lost packets.
 * `half_open`: those that are open answer nothing ever again, and nobody tells the other side.
 */
export type Fault =
  | { kind: 'none' }
  | { kind: 'stall' }
  | { kind: 'delay'; ms: number }
  | { kind: 'drip'; bytesPerSecond: number };

export type FaultProxy = {
  port: number;
  set: (fault: Fault) => void;
  /** Ends all connections, with a farewell (`cut`) or without (`reset`). */
  break: (how: 'cut' | 'reset') => void;
  /** What is open now is dead and does not know it; new connections are well. */
  halfOpen: () => void;
  stop: () => Promise<void>;
};

type Pair = { near: Socket; far: Socket; isDead: boolean; held: (() => void)[] };

/** A TCP proxy that can be told to misbehave. */
export const startFaultProxy = async (target: { host: string; port: number }): Promise<FaultProxy> => {
  const pairs = new Set<Pair>();
  let fault: Fault = { kind: 'none' };

  const pass = (pair: Pair, from: Socket, to: Socket, chunk: Buffer): void => {
    if (pair.isDead) return;
    const write = (): void => {
      if (!pair.isDead && to.writable) to.write(chunk);
    };
    if (fault.kind === 'stall' || pair.held.length > 0) {
      pair.held.push(write);
      return;
    }
    if (fault.kind === 'delay') setTimeout(write, fault.ms);
    else if (fault.kind === 'drip') {
      from.pause();
      setTimeout(
        () => {
          write();
          from.resume();
        },
        (chunk.length / fault.bytesPerSecond) * 1000,
      );
    } else write();
  };

  const connect = (near: Socket): void => {
    const far = new Socket();
    const pair: Pair = { near, far, isDead: false, held: [] };
    pairs.add(pair);
    near.setNoDelay(true);
    far.setNoDelay(true);
    far.connect(target.port, target.host);
    near.on('data', (chunk) => pass(pair, near, far, chunk));
    far.on('data', (chunk) => pass(pair, far, near, chunk));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        pairs.delete(pair);
        // The other side of a dead connection hears nothing of it.
        if (!pair.isDead) other.destroy();
      });
    }
  };

  const server: Server = createServer(connect);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();

  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: (next) => {
      fault = next;
      if (next.kind === 'stall') return;
      for (const pair of pairs) for (const write of pair.held.splice(0)) write();
    },
    break: (how) => {
      for (const { near, far } of pairs) {
        if (how === 'reset') {
          near.resetAndDestroy();
          far.resetAndDestroy();
        } else {
          near.end();
          far.end();
        }
      }
    },
    halfOpen: () => {
      for (const pair of pairs) pair.isDead = true;
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      await closed;
    },
  };
};
