import { type NoticeType, noticeTypes } from '@posthorn/shared/notice';

// What stands behind the question mark of each page. Anything may stand in an address: what makes no sense is dropped,
// and what is undefined leaves the address.

type Raw = Record<string, unknown>;

const text = (value: unknown, charsMax = 256): string | undefined => {
  const found = typeof value === 'number' ? String(value) : value;
  return typeof found === 'string' && found.length > 0 && found.length <= charsMax ? found : undefined;
};

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

/** Only a path of this portal: never another host, whatever the address says. */
export const signInSearch = (raw: Raw): { next?: string; error?: string } => {
  const next = text(raw.next, 2000);
  // What a provider of sign-ins says when it refuses: that it did is told, not its words.
  const error = text(raw.error);
  const isOurs = next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\');
  return { ...(next && isOurs ? { next } : {}), ...(error ? { error } : {}) };
};

export type ListSearch = { q?: string | undefined; iterator?: string | undefined };

export const listSearch = (raw: Raw): ListSearch => ({ q: text(raw.q), iterator: text(raw.iterator, 300) });

export const endpointOrders = ['oldest', 'newest', 'trouble', 'busiest'] as const;

export type EndpointListSearch = ListSearch & { sort?: (typeof endpointOrders)[number] | undefined };

export const endpointListSearch = (raw: Raw): EndpointListSearch => ({
  ...listSearch(raw),
  sort: oneOf(raw.sort, endpointOrders),
});

export const messageStates = ['pending', 'retrying', 'exhausted', 'held', 'cancelled', 'succeeded'] as const;
type MessageState = (typeof messageStates)[number];

export const timeRanges = ['15m', '1h', '24h', '7d', '30d'] as const;
export type TimeRange = (typeof timeRanges)[number];

export type MessageSearch = {
  status?: MessageState | undefined;
  type?: string | undefined;
  range?: TimeRange | undefined;
  /** Stands in the payload, a tag or an id. */
  q?: string | undefined;
  iterator?: string | undefined;
  follow?: true | undefined;
};

export const messageSearch = (raw: Raw): MessageSearch => ({
  q: text(raw.q, 200),
  status: oneOf(raw.status, messageStates),
  type: text(raw.type),
  range: oneOf(raw.range, timeRanges),
  iterator: text(raw.iterator, 300),
  follow: raw.follow === true ? true : undefined,
});

export const answerCodes = ['2xx', '3xx', '4xx', '5xx', 'none'] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** Least numbers of tries that can be chosen. */
export const triesChoices = [1, 2, 3, 5, 8] as const;

export type DeliverySearch = {
  status?: MessageState | undefined;
  type?: string | undefined;
  endpoint?: string | undefined;
  code?: AnswerCode | undefined;
  tries?: number | undefined;
  range?: TimeRange | undefined;
  /** ISO instants of a span of one's own, in place of a range. */
  after?: string | undefined;
  before?: string | undefined;
  q?: string | undefined;
  iterator?: string | undefined;
  tail?: true | undefined;
};

const instant = (value: unknown): string | undefined => {
  const found = text(value, 40);
  return found && Number.isFinite(Date.parse(found)) ? new Date(found).toISOString() : undefined;
};

export const deliverySearch = (raw: Raw): DeliverySearch => ({
  status: oneOf(raw.status, messageStates),
  type: text(raw.type),
  endpoint: text(raw.endpoint),
  code: oneOf(raw.code, answerCodes),
  tries: triesChoices.find((count) => count === raw.tries),
  range: oneOf(raw.range, timeRanges),
  after: instant(raw.after),
  before: instant(raw.before),
  q: text(raw.q),
  iterator: text(raw.iterator, 300),
  tail: raw.tail === true ? true : undefined,
});

/** The pages of the two lists of a message's endpoints. */
export type FanOutSearch = {
  status?: MessageState | undefined;
  iterator?: string | undefined;
  not?: string | undefined;
};

export const fanOutSearch = (raw: Raw): FanOutSearch => ({
  status: oneOf(raw.status, messageStates),
  iterator: text(raw.iterator, 300),
  not: text(raw.not, 300),
});

export const healthRanges = ['1h', '24h', '7d', '30d'] as const;

export type EndpointSearch = {
  status?: 'success' | 'fail' | undefined;
  range?: (typeof healthRanges)[number] | undefined;
  iterator?: string | undefined;
};

export const endpointSearch = (raw: Raw): EndpointSearch => ({
  status: oneOf(raw.status, ['success', 'fail'] as const),
  range: oneOf(raw.range, healthRanges),
  iterator: text(raw.iterator, 300),
});

export type EventTypeSearch = {
  q?: string | undefined;
  archived?: true | undefined;
  iterator?: string | undefined;
};

export const eventTypeSearch = (raw: Raw): EventTypeSearch => ({
  q: text(raw.q),
  archived: raw.archived === true ? true : undefined,
  iterator: text(raw.iterator, 300),
});

export const eventTypeTabs = ['fields', 'schema', 'example', 'types'] as const;
export const codeLanguages = ['typescript', 'python', 'go'] as const;

export type EventTypePageSearch = {
  version?: string | undefined;
  tab?: (typeof eventTypeTabs)[number] | undefined;
  language?: (typeof codeLanguages)[number] | undefined;
};

export const eventTypePageSearch = (raw: Raw): EventTypePageSearch => ({
  version: text(raw.version, 32),
  tab: oneOf(raw.tab, eventTypeTabs),
  language: oneOf(raw.language, codeLanguages),
});

/** The version that is edited; none: a new one. */
export const versionSearch = (raw: Raw): { of?: string | undefined } => ({ of: text(raw.of, 32) });

/** The event type that a new endpoint is made for. */
export const endpointNewSearch = (raw: Raw): { type?: string | undefined } => ({ type: text(raw.type) });

export type AuditSearch = { action?: string | undefined; actor?: string | undefined; iterator?: string | undefined };

export const auditSearch = (raw: Raw): AuditSearch => ({
  action: text(raw.action, 100),
  actor: text(raw.actor),
  iterator: text(raw.iterator, 300),
});

export type OperationalSearch = { kind?: NoticeType | undefined; iterator?: string | undefined };

export const operationalSearch = (raw: Raw): OperationalSearch => ({
  kind: oneOf(raw.kind, noticeTypes),
  iterator: text(raw.iterator, 300),
});

export const pageSearch = (raw: Raw): { iterator?: string | undefined } => ({ iterator: text(raw.iterator, 300) });
