import { createServer, type Server } from 'node:http';

/** What arrived: how often each message was taken by each endpoint, and when the last one was. */
export type Receiver = {
  url: (path: string) => string;
  /** `endpoint/message` to how often it was answered with 200. */
  taken: Map<string, number>;
  lastAt: () => number;
  total: () => number;
  stop: () => Promise<void>;
};

export type Behaviour = 'well' | 'flaky' | 'slow' | 'hanging';

/** A receiver of its own process's memory, which no fault reaches. `/flaky/x` fails every fifth, `/slow/x` takes 300 ms, `/hanging/x` never answers one in fifty. */
export const startReceiver = async (dice: () => number): Promise<Receiver> => {
  const taken = new Map<string, number>();
  let lastAt = performance.now();
  let total = 0;
  const server: Server = createServer((request, response) => {
    request.resume();
    request.on('error', () => undefined);
    request.on('end', () => {
      const [, behaviour = 'well', endpoint = ''] = (request.url ?? '').split('/');
      const roll = dice();
      if (behaviour === 'flaky' && roll < 0.2) {
        response.writeHead(503).end();
        return;
      }
      if (behaviour === 'hanging' && roll < 0.02) return;
      const answer = (): void => {
        const key = `${endpoint}/${String(request.headers['webhook-id'])}`;
        taken.set(key, (taken.get(key) ?? 0) + 1);
        total += 1;
        lastAt = performance.now();
        response.writeHead(200).end();
      };
      if (behaviour === 'slow') setTimeout(answer, 300);
      else answer();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    taken,
    lastAt: () => lastAt,
    total: () => total,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
