import { isUtf8 } from 'node:buffer';
import { DomainError, invalidField } from '@posthorn/shared/error';
import { spanOfKey } from '@posthorn/shared/json-span';
import type { z } from 'zod';
import { invalidInput } from '../invalid-input.ts';
import { MessageFacts, payloadBytesMax } from './schema.ts';

export type MessageBody = z.output<typeof MessageFacts> & {
  /** The text of the payload, as it stood in the body. */
  payloadText: string;
};

const namePattern = /^[a-zA-Z0-9\-_.]{1,256}$/;

const parse = (text: string): Record<string, unknown> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new DomainError('invalid_json', 'The body is not valid JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalidField(['body'], 'The body must be a JSON object.');
  }
  return { ...parsed };
};

const isName = (value: unknown): value is string => typeof value === 'string' && namePattern.test(value);

/** What nearly all bodies are is checked by hand, to the same end: zod would cost the hot path more than all the rest of this. */
const readFacts = (body: Record<string, unknown>): z.output<typeof MessageFacts> => {
  const { eventType, eventId, channels, tags, application } = body;
  const isPlain = channels === undefined && tags === undefined && application === undefined;
  if (isPlain && isName(eventType) && (eventId === undefined || isName(eventId))) return { eventType, eventId };
  const read = MessageFacts.safeParse(body);
  if (!read.success) throw invalidInput(read.error.issues, () => 'body');
  return read.data;
};

/** A message from the text of its request, the payload cut out and not written anew. */
export const readMessageText = (text: string): MessageBody => {
  const body = parse(text);
  const { payload } = body;
  if (payload === undefined) throw invalidField(['body', 'payload'], 'The payload is missing.', 'missing');
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw invalidField(['body', 'payload'], 'The payload must be a JSON object.');
  }
  const facts = readFacts(body);
  const span = spanOfKey(text, 'payload');
  if (span.kind !== 'found') {
    const key = span.kind === 'duplicate' ? span.key : 'payload';
    throw invalidField(['body', key], `${JSON.stringify(key)} stands more than once in the body.`);
  }
  const payloadText = text.slice(span.start, span.end);
  // A character is at least a byte and at most three.
  if (payloadText.length * 3 > payloadBytesMax && Buffer.byteLength(payloadText) > payloadBytesMax) {
    throw new DomainError('payload_too_large', `A payload has at most ${payloadBytesMax} bytes (1 MiB).`);
  }
  return { ...facts, payloadText };
};

export const readMessageBody = (raw: Buffer): MessageBody => {
  if (!isUtf8(raw)) throw new DomainError('invalid_json', 'The body is not valid UTF-8.');
  return readMessageText(raw.toString('utf8'));
};
