import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** How the server treats one request. */
export type Treatment = (request: Received, response: ServerResponse) => void;

export interface ScriptedServer {
  url: string;
  received: Received[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A real server on a free port that treats its n-th request by the n-th treatment, and the rest by the last. */
export async function scriptedServer(...treatments: Treatment[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const facts = { method, url, headers, body: Buffer.concat(chunks).toString() };
      received.push(facts);
      treatments[Math.min(received.length, treatments.length) - 1]?.(facts, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Treatment {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
}

export function html(status: number, page: string): Treatment {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(page);
  };
}

export function empty(status: number, headers: Record<string, string> = {}): Treatment {
  return (_request, response) => {
    response.writeHead(status, headers).end();
  };
}

/** Never answers. */
export const hang: Treatment = () => {};

/** Closes the connection without a word. */
export const reset: Treatment = (_request, response) => {
  response.socket?.resetAndDestroy();
};

/** Promises 1,000 bytes, sends some and closes the connection. */
export const cutShort: Treatment = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":"app_1"', () => response.socket?.destroy());
};

/** Sends the head at once and then a byte now and then, for ever. */
export const drip: Treatment = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};
