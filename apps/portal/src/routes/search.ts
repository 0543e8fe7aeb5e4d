// What stands behind the question mark of each page. Anything may stand in an address: what makes no sense is dropped.

type Raw = Record<string, unknown>;

const text = (value: unknown, charsMax = 256): string | undefined => {
  const found = typeof value === 'number' ? String(value) : value;
  return typeof found === 'string' && found.length > 0 && found.length <= charsMax ? found : undefined;
};

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined => allowed.find((each) => each === value);

/** Leaves out what is undefined, so that it leaves the address as well. */
const present = <T extends Raw>(search: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only a path of this portal: never another host, whatever the address says. */
export const signInSearch = (raw: Raw): { next?: string } => {
  const next = text(raw.next, 2000);
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? { next } : {};
};

export const listSearch = (raw: Raw): { q?: string; iterator?: string } =>
  present({ q: text(raw.q), iterator: text(raw.iterator, 300) });

export const messageStates = ['pending', 'retrying', 'exhausted', 'held', 'cancelled', 'succeeded'] as const;
export type MessageState = (typeof messageStates)[number];

export const timeRanges = ['15m', '1h', '24h', '7d', '30d'] as const;
export type TimeRange = (typeof timeRanges)[number];

export type MessageSearch = { status?: MessageState; type?: string; range?: TimeRange; before?: string; iterator?: string; follow?: true };

export const messageSearch = (raw: Raw): MessageSearch =>
  present({
    status: oneOf(raw.status, messageStates),
    type: text(raw.type),
    range: oneOf(raw.range, timeRanges),
    before: text(raw.before, 40),
    iterator: text(raw.iterator, 300),
    follow: raw.follow === true ? (true as const) : undefined,
  });

export const endpointSearch = (raw: Raw): { status?: 'success' | 'fail'; iterator?: string } =>
  present({ status: oneOf(raw.status, ['success', 'fail'] as const), iterator: text(raw.iterator, 300) });

export const eventTypeSearch = (raw: Raw): { q?: string; archived?: true } =>
  present({ q: text(raw.q), archived: raw.archived === true ? (true as const) : undefined });
