import { isoOf } from './clock.ts';
import type { Delivery } from './delivery-ring.ts';
import type { Inbox } from './inbox.ts';

/** A delivery as the HTTP door shows it. */
export interface DeliveryView {
  seq: number;
  id: string | null;
  receivedAt: string;
  tries: number;
  status: number | null;
  /** Lower-case names; of a name that came twice, the values joined by `, `. */
  headers: Record<string, string>;
  /** As text; bytes that are no UTF-8 are replaced. */
  body: string;
  /** The very bytes, for verifying signatures. */
  bodyBase64: string;
}

export const headersOf = (rawHeaders: readonly string[]): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
};

export const deliveryView = (delivery: Delivery): DeliveryView => ({
  seq: delivery.seq,
  id: delivery.id,
  receivedAt: isoOf(delivery.receivedAtUs),
  tries: delivery.tries,
  status: delivery.status,
  headers: headersOf(delivery.rawHeaders),
  body: delivery.body.toString('utf8'),
  bodyBase64: delivery.body.toString('base64'),
});

const linesPerChunk = 2000;

/** `id \t tries \t accepted \t first receipt in µs`, a line an id, in chunks: millions of them fit no single string. */
export function* receiptLines(inbox: Inbox): Generator<string> {
  let lines: string[] = [];
  for (const entry of inbox.entries()) {
    lines.push(`${entry.id}\t${entry.tries}\t${entry.accepted}\t${entry.firstAtUs}\n`);
    if (lines.length === linesPerChunk) {
      yield lines.join('');
      lines = [];
    }
  }
  yield lines.join('');
}

/** `{id: requests}`, one object, written in chunks with a line an id. */
export function* idCounts(inbox: Inbox): Generator<string> {
  let separator = '{\n';
  let text = '';
  for (const entry of inbox.entries()) {
    text += `${separator}${JSON.stringify(entry.id)}:${entry.tries}`;
    separator = ',\n';
    if (text.length > 65_536) {
      yield text;
      text = '';
    }
  }
  yield `${text}${separator === '{\n' ? '{' : ''}\n}\n`;
}
