import { type AttemptTriggerCode, attemptTrigger } from '@posthorn/shared/delivery-status';
import { encodeId, instantOf } from '@posthorn/shared/id';
import { errorCodeOf, errorWords, type Outcome } from '@posthorn/shared/outcome';
import { newId } from '../new-id.ts';
import { mailFacts } from './mail-facts.ts';
import type { Outgoing } from './outgoing.ts';
import type { AttemptRow } from './record.ts';
import type { Sender, SendResult } from './sender.ts';
import { signatures } from './sign.ts';
import type { HeaderFamily, Target } from './target.ts';

export type Attempted = { outcome: Outcome; row: AttemptRow };

const standard = (id: string, timestamp: string, signature: string): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': timestamp,
  'webhook-signature': signature,
});
const svix = (id: string, timestamp: string, signature: string): Record<string, string> => ({
  'svix-id': id,
  'svix-timestamp': timestamp,
  'svix-signature': signature,
});
const both: typeof standard = (...parts) => ({ ...standard(...parts), ...svix(...parts) });
/** What receivers verify by, in the names that the tenant's receivers read. */
const signed = { webhook: standard, svix, both } satisfies Record<HeaderFamily, typeof standard>;

/** What the mail is written from beside the payload. The same alert has one id at every mailbox, at every try. */
const headersOfMail = (
  mail: NonNullable<Target['mail']>,
  target: Target,
  message: Outgoing,
): Record<string, string> => ({
  [mailFacts.id]: `${encodeId('message', message.id)}.${encodeId('endpoint', target.id)}`,
  [mailFacts.setUpBy]: mail.name,
  [mailFacts.setUpIn]: mail.door,
});

const requestHeaders = (target: Target, message: Outgoing, now: number): Record<string, string> => {
  if (target.mail) return headersOfMail(target.mail, target, message);
  const timestampSeconds = Math.floor(now / 1000);
  const wireId = encodeId('message', message.id);
  return {
    ...(message.headers === null ? target.headers : { ...target.headers, ...message.headers }),
    'content-type': message.contentType ?? target.headers['content-type'] ?? 'application/json',
    'user-agent': 'Posthorn',
    ...signed[target.headerFamily](
      wireId,
      String(timestampSeconds),
      signatures(target.keys, wireId, timestampSeconds, message.payload),
    ),
  };
};

// A stray per cent sign stands for itself: refusing it here would leave the delivery without an outcome.
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `user:password@` of a URL becomes Basic auth, unless the endpoint sets its own; the URL that is called has neither. */
const withBasicAuth = (target: Target, headers: Record<string, string>): string => {
  if (!target.url.includes('@')) return target.url;
  const url = new URL(target.url);
  if (!url.username && !url.password) return target.url;
  const names = Object.keys(target.headers).map((name) => name.toLowerCase());
  if (!names.includes('authorization')) {
    const pair = `${decoded(url.username)}:${decoded(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  url.username = '';
  url.password = '';
  return url.href;
};

const flat = (headers: Record<string, string>): string[] => {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] ?? '');
  return list;
};

/** What the log shows of the request: credentials that the tenant set are not for every reader of the log. */
const shownHeaders = (target: Target, headers: Record<string, string>): Record<string, string> => {
  const own = Object.keys(target.headers);
  if (own.length === 0 && !('authorization' in headers)) return headers;
  const shown = { ...headers };
  for (const name of [...own, 'authorization']) if (name in shown) shown[name] = '••••••';
  return shown;
};

const brokenOff = (totalMs: number): SendResult => ({
  outcome: { kind: 'failure', code: 'internal' },
  status: null,
  responseHeaders: null,
  responseBody: null,
  dnsMs: null,
  connectMs: null,
  tlsMs: null,
  firstByteMs: null,
  totalMs,
});

const lagOf = ({ id, deliverAt }: Outgoing, at: number): number =>
  Math.max(0, at - (deliverAt?.getTime() ?? instantOf(id)));

/** Makes one attempt and describes it as a row; never throws for what a receiver does. */
export const attempt = async (
  sender: Sender,
  target: Target,
  message: Outgoing,
  how: {
    fence: number;
    number: number;
    trigger: AttemptTriggerCode;
    now: () => number;
    /** The attempt broke off by a fault of our own. */
    broke: (cause: unknown) => void;
  },
): Promise<Attempted> => {
  const at = how.now();
  let headers: Record<string, string> = {};
  let { url } = target;
  let result: SendResult;
  try {
    headers = requestHeaders(target, message, at);
    url = withBasicAuth(target, headers);
    result = await sender.send({ url, headers: flat(headers), body: message.payload, timeoutMs: target.timeoutMs });
  } catch (cause) {
    // A bug of ours is an end like any other: the delivery keeps its schedule and a person finds the cause.
    how.broke(cause);
    result = brokenOff(how.now() - at);
  }
  const { outcome } = result;
  return {
    outcome,
    row: {
      fence: how.fence,
      tenantId: target.tenantId,
      applicationId: target.applicationId,
      messageId: message.id,
      endpointId: target.id,
      id: newId(at),
      at,
      number: how.number,
      trigger: how.trigger,
      url,
      requestHeaders: result.sentHeaders ?? shownHeaders(target, headers),
      responseStatus: result.status,
      responseHeaders: result.responseHeaders,
      responseBody: result.responseBody,
      errorCode: errorCodeOf(outcome),
      error: errorWords(outcome),
      dnsMs: result.dnsMs,
      connectMs: result.connectMs,
      tlsMs: result.tlsMs,
      firstByteMs: result.firstByteMs,
      totalMs: result.totalMs,
      lagMs: how.number === 1 && how.trigger === attemptTrigger.scheduled ? lagOf(message, at) : null,
    },
  };
};
