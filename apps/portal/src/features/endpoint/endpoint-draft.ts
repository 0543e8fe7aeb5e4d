import type { Endpoint } from '../../api/outputs.ts';

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
};

export const emptyDraft: EndpointDraft = {
  url: '',
  description: '',
  eventTypes: null,
  channels: '',
  throttleRate: '',
  timeoutSeconds: '',
  uid: '',
};

export const draftOf = (endpoint: Endpoint): EndpointDraft => ({
  url: endpoint.url,
  description: endpoint.description,
  eventTypes: endpoint.eventTypes,
  channels: endpoint.channels?.join(', ') ?? '',
  throttleRate: endpoint.throttleRate?.toString() ?? '',
  timeoutSeconds: endpoint.timeoutMs === null ? '' : String(endpoint.timeoutMs / 1000),
  uid: endpoint.uid ?? '',
});

/** A number as it was typed, or null for none. What is no number is sent as it is refused: the API names the field. */
const numberOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'));

/** What the API is asked for. Absent and null mean the same to it here: nothing set. */
export const fieldsOf = (draft: EndpointDraft) => {
  const channels = draft.channels
    .split(/[\s,]+/)
    .map((channel) => channel.trim())
    .filter(Boolean);
  const seconds = numberOf(draft.timeoutSeconds);
  return {
    url: draft.url.trim(),
    description: draft.description.trim(),
    eventTypes: draft.eventTypes,
    channels: channels.length > 0 ? channels : null,
    throttleRate: numberOf(draft.throttleRate),
    timeoutMs: seconds === null ? null : Math.round(seconds * 1000),
    uid: draft.uid.trim() || null,
  };
};

/** Names of the API's fields by the names of the form. */
export const faultOf = (faults: Record<string, string>, field: keyof EndpointDraft): string | undefined =>
  faults[field === 'timeoutSeconds' ? 'timeoutMs' : field];
