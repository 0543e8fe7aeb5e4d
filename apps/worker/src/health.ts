import { createServer, type Server } from 'node:http';

/** GET /health: 200 with the worker's state when it can do its work, 503 when not. */
export const startHealth = (
  host: string,
  port: number,
  read: () => Promise<{ ok: boolean } & Record<string, unknown>>,
): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (request.url !== '/health') {
        response.writeHead(404).end();
        return;
      }
      read().then(
        (state) =>
          response.writeHead(state.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(state)),
        () => response.writeHead(503).end(),
      );
    });
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
