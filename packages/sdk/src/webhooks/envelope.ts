import { PosthornError } from '../posthorn-error.ts';
import { WebhookVerificationError } from './verification-error.ts';

/** The raw body as it came in. A body that was parsed and written again does not verify. */
export type WebhookBody = string | Uint8Array;

/** A `Headers` object, or a record such as Node's `request.headers`; the case of names does not matter. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { [name: string]: string | readonly string[] | undefined };

export interface VerifyOptions {
  /** How far the timestamp may be from now, either way, in seconds. Default 300. */
  toleranceSec?: number;
}

export interface SignOptions {
  /** The message's id, `webhook-id`. */
  id: string;
  /** Seconds since 1970. */
  timestampSec: number;
}

export interface Envelope {
  /** What stands before the body in the signed content. */
  prefix: string;
  /** Each as `version,base64`. */
  signatures: string[];
}

/** More than a sender keeps in overlap; a limit keeps a made-up header from costing one check per signature. */
const signaturesMax = 32;

/** Reads the three headers under either name and checks the timestamp. */
export function open(body: WebhookBody, headers: WebhookHeaders, { toleranceSec = 300 }: VerifyOptions = {}): Envelope {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) throw new PosthornError('verify needs the raw body');
  const brand = headerOf(headers, 'webhook-id') ? 'webhook' : 'svix';
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((part) =>
    headerOf(headers, `${brand}-${part}`),
  );
  if (!id || !timestamp || !signature) throw new WebhookVerificationError('missing_header');
  if (!/^\d+$/.test(timestamp)) throw new WebhookVerificationError('bad_timestamp');
  const ageSec = Date.now() / 1000 - Number(timestamp);
  // Written so that a tolerance of NaN refuses everything instead of nothing.
  if (!(ageSec <= toleranceSec)) throw new WebhookVerificationError('too_old');
  if (!(-ageSec <= toleranceSec)) throw new WebhookVerificationError('too_new');
  return { prefix: prefixOf(id, timestamp), signatures: signature.split(' ', signaturesMax) };
}

export function prefixOf(id: string, timestamp: number | string): string {
  return `${id}.${timestamp}.`;
}

export function payloadOf<T>(body: WebhookBody): T {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as T;
  } catch {
    throw new WebhookVerificationError('not_json');
  }
}

export function headersFor({ id, timestampSec }: SignOptions, signatures: string[]): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': `${timestampSec}`,
    'webhook-signature': signatures.join(' '),
  };
}

/** For tests that do not care: an id nobody has and the time it is. */
export function filledIn(options: Partial<SignOptions> = {}): SignOptions {
  return { id: `msg_${crypto.randomUUID()}`, timestampSec: Math.floor(Date.now() / 1000), ...options };
}

function headerOf(headers: WebhookHeaders, name: string): string | null | undefined {
  if (typeof headers.get === 'function') return headers.get(name);
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return value && `${value}`;
}
