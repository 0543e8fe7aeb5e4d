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
export const signInSearch = (raw: Raw): { next?: string } => {
  const next = text(raw.next, 2000);
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? { next } : {};
};

export type ListSearch = { q?: string | undefined; iterator?: string | undefined };

export const listSearch = (raw: Raw): ListSearch => ({ q: text(raw.q), iterator: text(raw.iterator, 300) });

export const messageStates = ['pending', 'retrying', 'exhausted', 'held', 'cancelled', 'succeeded'] as const;
type MessageState = (typeof messageStates)[number];

export const timeRanges = ['15m', '1h', '24h', '7d', '30d'] as const;
export type TimeRange = (typeof timeRanges)[number];

export type MessageSearch = {
  status?: MessageState | undefined;
  type?: string | undefined;
  range?: TimeRange | undefined;
  iterator?: string | undefined;
  follow?: true | undefined;
};

export const messageSearch = (raw: Raw): MessageSearch => ({
  status: oneOf(raw.status, messageStates),
  type: text(raw.type),
  range: oneOf(raw.range, timeRanges),
  iterator: text(raw.iterator, 300),
  follow: raw.follow === true ? true : undefined,
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

export type EventTypeSearch = { q?: string | undefined; archived?: true | undefined };

export const eventTypeSearch = (raw: Raw): EventTypeSearch => ({
  q: text(raw.q),
  archived: raw.archived === true ? true : undefined,
});

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
