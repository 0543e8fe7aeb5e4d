import { isUtf8 } from 'node:buffer';
import { DomainError, invalidField } from '@posthorn/shared/error';
import { spanOfKey, spansOfItems } from '@posthorn/shared/json-span';
import type { z } from 'zod';
import { invalidInput } from '../invalid-input.ts';
import { MessageFacts, payloadBytesMax } from './schema.ts';

export type MessageBody = Omit<z.output<typeof MessageFacts>, 'rawPayload' | 'transformationsParams'> & {
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

const plainKeys = new Set(['eventType', 'eventId', 'payload']);

const isPlain = (body: Record<string, unknown>): boolean => {
  for (const key in body) if (!plainKeys.has(key) && key in MessageFacts.shape && body[key] !== undefined) return false;
  return true;
};

/** What nearly all bodies are is checked by hand, to the same end: zod would cost the hot path more than all the rest of this. */
const readFacts = (body: Record<string, unknown>): z.output<typeof MessageFacts> => {
  const { eventType, eventId } = body;
  if (isName(eventType) && (eventId === undefined || isName(eventId)) && isPlain(body)) return { eventType, eventId };
  const read = MessageFacts.safeParse(body);
  if (!read.success) throw invalidInput(read.error.issues, () => 'body');
  return read.data;
};

/** The Svix clients put a raw payload and its headers, its content type among them, into `transformationsParams`. */
const fromParams = (facts: z.output<typeof MessageFacts>): z.output<typeof MessageFacts> => {
  const { transformationsParams: params, ...rest } = facts;
  if (!params) return rest;
  const headers = { ...params.headers, ...rest.headers };
  const typeName = Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
  const { [typeName ?? '']: type, ...others } = headers;
  const read = MessageFacts.safeParse({
    ...rest,
    rawPayload: rest.rawPayload ?? params.rawPayload,
    contentType: rest.contentType ?? type,
    headers: Object.keys(others).length > 0 ? others : null,
  });
  if (!read.success) throw invalidInput(read.error.issues, () => 'body');
  return read.data;
};

const checkWeight = (payloadText: string): void => {
  // A character is at least a byte and at most three.
  if (payloadText.length * 3 > payloadBytesMax && Buffer.byteLength(payloadText) > payloadBytesMax) {
    throw new DomainError('payload_too_large', `A payload has at most ${payloadBytesMax} bytes (1 MiB).`);
  }
};

/** A message from the text of its request (or of its part of a batch) and what it says, the payload cut out and not written anew. */
const readMessage = (text: string, body: Record<string, unknown>): MessageBody => {
  const { payload } = body;
  const given = readFacts(body);
  const { rawPayload, ...facts } = given.transformationsParams ? fromParams(given) : given;
  if (rawPayload !== undefined && rawPayload !== null) {
    const isEmpty = typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0;
    if (payload !== undefined && !isEmpty)
      throw invalidField(['body', 'rawPayload'], 'Either payload or rawPayload, not both.');
    if (!rawPayload.isWellFormed())
      throw invalidField(
        ['body', 'rawPayload'],
        'The text has halves of surrogate pairs: it cannot be written in UTF-8.',
      );
    checkWeight(rawPayload);
    return { ...facts, contentType: facts.contentType ?? 'application/json', payloadText: rawPayload };
  }
  if (payload === undefined) throw invalidField(['body', 'payload'], 'The payload is missing.', 'missing');
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw invalidField(['body', 'payload'], 'The payload must be a JSON object. For anything else use rawPayload.');
  }
  const span = spanOfKey(text, 'payload');
  if (span.kind !== 'found') {
    const key = span.kind === 'duplicate' ? span.key : 'payload';
    throw invalidField(['body', key], `${JSON.stringify(key)} stands more than once in the body.`);
  }
  const payloadText = text.slice(span.start, span.end);
  checkWeight(payloadText);
  return { ...facts, payloadText };
};

export const readMessageText = (text: string): MessageBody => readMessage(text, parse(text));

/** An item of a batch: its application, and its message or why it is none. */
export type BatchItem = { app: string | null; body: MessageBody } | { app: string | null; fault: DomainError };

/** 8 MiB of body and a thousand items: what one statement stores in some tens of milliseconds. */
export const batchItemsMax = 1_000;

/** `{"messages": [{"app"?, "eventType", "payload", …}, …]}`. One bad item does not refuse the others. */
export const readBatchText = (text: string): BatchItem[] => {
  const { messages } = parse(text);
  if (!Array.isArray(messages)) throw invalidField(['body', 'messages'], 'Give the messages as an array.', 'missing');
  if (messages.length === 0 || messages.length > batchItemsMax)
    throw invalidField(
      ['body', 'messages'],
      `A batch has 1 to ${batchItemsMax} messages, this one has ${messages.length}.`,
    );
  const list = spanOfKey(text, 'messages');
  if (list.kind !== 'found') throw invalidField(['body', 'messages'], '"messages" stands more than once in the body.');
  const spans = spansOfItems(text, list.start);
  return messages.map((item: unknown, index): BatchItem => {
    const span = spans[index];
    const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
    if (!isObject || !span)
      return { app: null, fault: invalidField(['body', 'messages', index], 'A message must be a JSON object.') };
    const app = 'app' in item && typeof item.app === 'string' ? item.app : null;
    try {
      return { app, body: readMessage(text.slice(span.start, span.end), { ...item }) };
    } catch (cause) {
      if (cause instanceof DomainError) return { app, fault: cause };
      throw cause;
    }
  });
};

export const readBatchBody = (raw: Buffer): BatchItem[] => {
  if (!isUtf8(raw)) throw new DomainError('invalid_json', 'The body is not valid UTF-8.');
  return readBatchText(raw.toString('utf8'));
};

export const readMessageBody = (raw: Buffer): MessageBody => {
  if (!isUtf8(raw)) throw new DomainError('invalid_json', 'The body is not valid UTF-8.');
  return readMessageText(raw.toString('utf8'));
};
