import { createServer } from 'node:http';
import { type Settings, SettingsError } from './behaviour/settings.ts';
import { createDesk } from './desk.ts';
import type { Inbox } from './inbox.ts';
import { Inboxes } from './inboxes.ts';
import { createIntake } from './intake.ts';

export interface ReceiverOptions {
  /** 0, the default: a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
}

export interface Receiver {
  /** `http://127.0.0.1:port`, no slash at the end. */
  url: string;
  port: number;
  /** Where an endpoint delivers to, with the settings in its query. */
  endpointUrl: (inbox: string, settings?: Settings) => string;
  inbox: (name: string) => Inbox;
  /** Forgets what an inbox received, and its control. */
  clear: (name: string) => void;
  /** Closes at once, hanging requests included. */
  stop: () => Promise<void>;
}

/** A receiver of webhooks that records what arrives and misbehaves as it is told. */
export const startReceiver = async (options: ReceiverOptions = {}): Promise<Receiver> => {
  const { port = 0, host = '127.0.0.1' } = options;
  const inboxes = new Inboxes();
  const take = createIntake(inboxes);
  const desk = createDesk(inboxes);
  const server = createServer({ noDelay: true, requestTimeout: 0, headersTimeout: 0 }, (request, response) => {
    if (request.url?.startsWith('/in/') === true) {
      try {
        if (request.method === 'POST' && take(request, response)) return;
      } catch (error) {
        request.resume();
        const status = error instanceof SettingsError ? 400 : 503;
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify({ error: String(error) }));
        return;
      }
    }
    void desk(request, response);
  });
  // Longer than any sender keeps an idle connection, so that the sender is the one who closes: node's 5 s race with it.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // A burst of new connections must not be refused for want of a queue: node's default is 511.
    server.listen({ port, host, backlog: 4096 }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the receiver has no TCP port');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  return {
    url,
    port: address.port,
    endpointUrl: (inbox, settings = {}) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(settings)) query.set(name, String(value));
      return query.size === 0 ? `${url}/in/${inbox}` : `${url}/in/${inbox}?${query}`;
    },
    inbox: (name) => inboxes.get(name),
    clear: (name) => inboxes.remove(name),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
