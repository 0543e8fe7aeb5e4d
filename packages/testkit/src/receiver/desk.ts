import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { behaviourNames } from './behaviour/registry.ts';
import { readSettings, SettingsError } from './behaviour/settings.ts';
import { Inbox } from './inbox.ts';
import type { Inboxes } from './inboxes.ts';
import { pageOf } from './page.ts';
import { deliveryView, idCounts, receiptLines } from './record-views.ts';

const limitByDefault = 100;
const limitMax = 1000;

const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  const body = `${JSON.stringify(value)}\n`;
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
};

const sendChunks = (response: ServerResponse, contentType: string, chunks: Iterable<string>): Promise<void> => {
  response.writeHead(200, { 'content-type': contentType });
  return pipeline(Readable.from(chunks), response);
};

const wholeNumber = (value: string | null, name: string, otherwise: number, most: number): number => {
  if (value === null) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new SettingsError(`${name} has to be a whole number`);
  return Math.min(number, most);
};

const readControl = async (request: IncomingMessage): Promise<{ settings: [string, unknown][]; forMs: number }> => {
  let body: unknown;
  try {
    body = JSON.parse(await text(request));
  } catch {
    throw new SettingsError('the body has to be JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new SettingsError('the body has to be an object');
  const { forMs = Number.POSITIVE_INFINITY, ...settings } = body as Record<string, unknown>;
  if (typeof forMs !== 'number' || !(forMs > 0)) throw new SettingsError('forMs has to be a number of milliseconds');
  return { settings: Object.entries(settings), forMs };
};

/** Everything that is no delivery: reading what arrived, changing how an inbox behaves. */
export const createDesk = (inboxes: Inboxes) => {
  const read = async (name: string, view: string, query: URLSearchParams, response: ServerResponse): Promise<void> => {
    // A fresh one for a name not yet seen: who polls before the first delivery reads zeros.
    const inbox = inboxes.find(name) ?? new Inbox(name);
    if (view === '') sendJson(response, 200, inbox.counts());
    else if (view === 'deliveries') {
      const after = wholeNumber(query.get('after'), 'after', 0, Number.MAX_SAFE_INTEGER);
      const limit = wholeNumber(query.get('limit'), 'limit', limitByDefault, limitMax);
      const deliveries = inbox.deliveries(after, limit);
      sendJson(response, 200, { data: deliveries.map(deliveryView), after: deliveries.at(-1)?.seq ?? after });
    } else if (view === 'ids') await sendChunks(response, 'application/json', idCounts(inbox));
    else if (view === 'receipts') await sendChunks(response, 'text/tab-separated-values', receiptLines(inbox));
    else sendJson(response, 404, { error: 'an inbox has deliveries, ids and receipts' });
  };

  const control = async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'PUT') {
      const { settings, forMs } = await readControl(request);
      inboxes.get(name).control(readSettings(settings, behaviourNames), forMs);
    } else if (request.method === 'DELETE') inboxes.find(name)?.clearControl();
    sendJson(response, 200, { control: inboxes.find(name)?.controlled ?? null });
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://receiver');
    const [, room, name = '', view = '', more] = pathname.split('/');
    const named = /^[a-zA-Z0-9_.-]{1,128}$/.test(name) && more === undefined;
    if (pathname === '/health') sendJson(response, 200, { ok: true });
    else if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(inboxes.list()));
    } else if (pathname === '/inbox') sendJson(response, 200, { data: inboxes.list().map((inbox) => inbox.name) });
    else if (room === 'control' && named && view === '') await control(name, request, response);
    else if (room === 'inbox' && named && request.method === 'DELETE') {
      inboxes.remove(name);
      sendJson(response, 200, { ok: true });
    } else if (room === 'inbox' && named) await read(name, view, searchParams, response);
    else sendJson(response, 404, { error: 'no such page' });
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await route(request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else if (error instanceof SettingsError) sendJson(response, 400, { error: error.message });
      else sendJson(response, 500, { error: String(error) });
    }
  };
};
