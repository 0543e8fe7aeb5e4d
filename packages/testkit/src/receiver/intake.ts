import type { IncomingMessage, ServerResponse } from 'node:http';
import { planAnswer } from './behaviour/plan.ts';
import { behaviourNames, behaviourOf } from './behaviour/registry.ts';
import { readSettings, type Settings } from './behaviour/settings.ts';
import type { Inbox } from './inbox.ts';
import type { Inboxes } from './inboxes.ts';

const inboxName = /^[a-zA-Z0-9_.-]{1,128}$/;
/** Eight times the largest payload that the product sends. */
const bodyBytesMax = 8 * 1024 * 1024;
/** Endpoint URLs repeat for ever, so each is parsed once; a flood of new ones starts the map anew. */
const routesMax = 20_000;
const empty = Buffer.alloc(0);

interface Route {
  inbox: string;
  settings: Settings;
}

/** `/in/<inbox>?…`, or null when the path is another. @throws SettingsError for a query that says nothing sensible. */
const parseRoute = (url: string): Route | null => {
  const { pathname, searchParams } = new URL(url, 'http://receiver');
  const inbox = pathname.slice('/in/'.length);
  if (!pathname.startsWith('/in/') || !inboxName.test(inbox)) return null;
  return { inbox, settings: readSettings(searchParams, behaviourNames) };
};

/** Scans the raw pairs: building node:http's header object for one name costs more than the rest of the request. */
const messageIdOf = (rawHeaders: readonly string[]): string | null => {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length !== 10 && name.length !== 7) continue;
    const lower = name.toLowerCase();
    if (lower === 'webhook-id' || lower === 'svix-id') return rawHeaders[at + 1] ?? null;
  }
  return null;
};

/** The door of the deliveries: reads the body, records the request, has it answered. */
export const createIntake = (inboxes: Inboxes) => {
  const routes = new Map<string, Route>();

  const routeOf = (url: string): Route | null => {
    const known = routes.get(url);
    if (known !== undefined) return known;
    const route = parseRoute(url);
    if (route === null) return null;
    if (routes.size >= routesMax) routes.clear();
    routes.set(url, route);
    return route;
  };

  const answer = (
    route: Route,
    inbox: Inbox,
    body: Buffer,
    request: IncomingMessage,
    response: ServerResponse,
  ): void => {
    const control = inbox.controlled;
    const settings = control === null ? route.settings : { ...route.settings, ...control };
    const delivery = inbox.arrive({
      id: messageIdOf(request.rawHeaders),
      rawHeaders: request.rawHeaders,
      body,
      keepDelivery: settings.keep !== 'receipts',
    });
    const plan = planAnswer(settings, delivery.tries);
    const settle = (status: number): void => inbox.settle(delivery, status);
    const respond = (): void => {
      // The sender may have left during the delay: then nothing was answered.
      if (response.destroyed || request.socket.destroyed) settle(0);
      else behaviourOf(plan.behaviour)({ request, response, plan, settle });
    };
    if (plan.delayMs === 0) respond();
    else setTimeout(respond, plan.delayMs);
  };

  /** False when the request is none of a delivery. @throws SettingsError, or Error when there are too many inboxes. */
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const route = routeOf(request.url ?? '/');
    if (route === null) return false;
    const inbox = inboxes.get(route.inbox);
    let body = empty;
    let chunks: Buffer[] | null = null;
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bodyBytesMax) {
        request.socket.destroy();
        return;
      }
      // A copy: the chunk is a view into the socket's 64 kB buffer and would keep all of it alive.
      if (bytes === chunk.length) body = Buffer.from(chunk);
      else {
        chunks ??= [body];
        chunks.push(Buffer.from(chunk));
      }
    });
    request.on('end', () => answer(route, inbox, chunks === null ? body : Buffer.concat(chunks), request, response));
    return true;
  };
};
