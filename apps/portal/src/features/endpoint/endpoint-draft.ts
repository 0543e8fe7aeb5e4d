import type { Endpoint } from '../../api/outputs.ts';

export const orderings = ['none', 'endpoint', 'key'] as const;

/** `value` is null while a stored credential is kept as it is. */
export type HeaderDraft = { key: number; name: string; value: string | null; isStored: boolean };

/** What stands in the form, as it was typed. */
export type EndpointDraft = {
  url: string;
  description: string;
  /** Null: all event types. */
  eventTypes: string[] | null;
  channels: string;
  throttleRate: string;
  timeoutSeconds: string;
  uid: string;
  ordering: (typeof orderings)[number];
  filter: string;
  retrySeconds: string;
  headers: HeaderDraft[];
};

export const emptyDraft: EndpointDraft = {
  url: '',
  description: '',
  eventTypes: null,
  channels: '',
  throttleRate: '',
  timeoutSeconds: '',
  uid: '',
  ordering: 'none',
  filter: '',
  retrySeconds: '',
  headers: [],
};

export type StoredHeaders = { headers: Record<string, string>; sensitive: readonly string[] };

const headerDrafts = (stored: StoredHeaders): HeaderDraft[] =>
  [
    ...Object.entries(stored.headers).map(([name, value]) => ({ name, value: value as string | null })),
    ...stored.sensitive.map((name) => ({ name, value: null })),
  ].map((header, key) => ({ key, ...header, isStored: true }));

export const draftOf = (endpoint: Endpoint, stored: StoredHeaders): EndpointDraft => ({
  url: endpoint.url,
  description: endpoint.description,
  eventTypes: endpoint.eventTypes,
  channels: endpoint.channels?.join(', ') ?? '',
  throttleRate: endpoint.throttleRate?.toString() ?? '',
  timeoutSeconds: endpoint.timeoutMs === null ? '' : String(endpoint.timeoutMs / 1000),
  uid: endpoint.uid ?? '',
  ordering: endpoint.ordering,
  filter: endpoint.filter ?? '',
  retrySeconds: endpoint.retryPolicy?.scheduleSeconds?.join(', ') ?? '',
  headers: headerDrafts(stored),
});

/** A number as it was typed, or null for none. What is no number is sent as it is refused: the API names the field. */
const numberOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'));

const wordsOf = (typed: string): string[] => typed.split(/[\s,]+/).filter(Boolean);

/** What the API is asked for. Absent and null mean the same to it here: nothing set. `before` keeps what this form does not show. */
export const fieldsOf = (draft: EndpointDraft, before: Pick<Endpoint, 'retryPolicy'> = { retryPolicy: null }) => {
  const channels = wordsOf(draft.channels);
  const seconds = numberOf(draft.timeoutSeconds);
  const scheduleSeconds = wordsOf(draft.retrySeconds).map(Number);
  const rules = before.retryPolicy?.rules;
  const retryPolicy = {
    ...(rules ? { rules } : {}),
    ...(scheduleSeconds.length > 0 ? { scheduleSeconds } : {}),
  };
  return {
    url: draft.url.trim(),
    description: draft.description.trim(),
    eventTypes: draft.eventTypes,
    channels: channels.length > 0 ? channels : null,
    throttleRate: numberOf(draft.throttleRate),
    timeoutMs: seconds === null ? null : Math.round(seconds * 1000),
    uid: draft.uid.trim() || null,
    ordering: draft.ordering,
    filter: draft.filter.trim() || null,
    retryPolicy: Object.keys(retryPolicy).length > 0 ? retryPolicy : null,
  };
};

/** What becomes of the headers; null when nothing does. */
export const headerChanges = (
  draft: EndpointDraft,
  initial: EndpointDraft,
): { headers: Record<string, string>; deleteHeaders: string[] } | null => {
  const kept = new Set(draft.headers.map((header) => header.key));
  const deleteHeaders = initial.headers.filter((header) => !kept.has(header.key)).map((header) => header.name);
  const before = new Map(initial.headers.map((header) => [header.key, header.value]));
  const headers = Object.fromEntries(
    draft.headers
      .filter(({ key, name, value }) => name.trim() && value !== null && before.get(key) !== value)
      .map(({ name, value }) => [name.trim(), value ?? '']),
  );
  return deleteHeaders.length + Object.keys(headers).length === 0 ? null : { headers, deleteHeaders };
};

const apiNames: Partial<Record<keyof EndpointDraft, string>> = {
  timeoutSeconds: 'timeoutMs',
  retrySeconds: 'retryPolicy',
};

/** What the API says of a field, found by its name in the form. */
export const faultOf = (faults: Record<string, string>, field: keyof EndpointDraft): string | undefined =>
  faults[apiNames[field] ?? field];
