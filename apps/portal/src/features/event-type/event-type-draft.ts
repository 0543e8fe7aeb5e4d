import { jsonFault } from '@posthorn/shared/json-fault';
import type { EventType } from '../../api/outputs.ts';

/** What stands in the form, as it was typed. */
export type EventTypeDraft = {
  name: string;
  description: string;
  groupName: string;
  featureFlag: string;
  deprecated: boolean;
  retrySeconds: string;
  /** Of the first version; only while there is none. */
  schemaText: string;
  exampleText: string;
};

/** Something to change rather than an empty page. */
const firstSchema = `{
  "type": "object",
  "required": ["id"],
  "properties": {
    "id": {
      "type": "string",
      "description": "Which one it is about"
    }
  }
}`;

export const emptyDraft: EventTypeDraft = {
  name: '',
  description: '',
  groupName: '',
  featureFlag: '',
  deprecated: false,
  retrySeconds: '',
  schemaText: firstSchema,
  exampleText: '',
};

export const draftOf = (eventType: EventType): EventTypeDraft => ({
  name: eventType.name,
  description: eventType.description,
  groupName: eventType.groupName ?? '',
  featureFlag: eventType.featureFlag ?? '',
  deprecated: eventType.deprecated,
  retrySeconds: eventType.retryPolicy?.scheduleSeconds?.join(', ') ?? '',
  schemaText: '',
  exampleText: '',
});

/** What the API is asked for. `before` keeps the rules of retrying, which this form does not show. */
export const factsOf = (draft: EventTypeDraft, before: Pick<EventType, 'retryPolicy'> = { retryPolicy: null }) => {
  const scheduleSeconds = draft.retrySeconds
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const rules = before.retryPolicy?.rules;
  const retryPolicy = { ...(rules ? { rules } : {}), ...(scheduleSeconds.length > 0 ? { scheduleSeconds } : {}) };
  return {
    description: draft.description.trim(),
    groupName: draft.groupName.trim() || null,
    featureFlag: draft.featureFlag.trim() || null,
    deprecated: draft.deprecated,
    retryPolicy: Object.keys(retryPolicy).length > 0 ? retryPolicy : null,
  };
};

export type TypedJson =
  | { kind: 'empty' }
  | { kind: 'fault'; fault: NonNullable<ReturnType<typeof jsonFault>> }
  | { kind: 'value'; value: unknown };

export const readJson = (text: string): TypedJson => {
  if (text.trim() === '') return { kind: 'empty' };
  const fault = jsonFault(text);
  return fault ? { kind: 'fault', fault } : { kind: 'value', value: JSON.parse(text) };
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
