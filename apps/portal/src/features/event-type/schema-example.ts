import { exampleOfSchema } from '@posthorn/shared/schema-example';
import type { EventType } from '../../api/outputs.ts';

export type ShownExample = { text: string; isGiven: boolean };

/** The example of a version: the one that was given, else one made from the schema. */
export const exampleOf = (eventType: EventType, version: string): ShownExample | null => {
  const given = eventType.examples?.[version];
  if (given !== undefined) return { text: JSON.stringify(given, null, 2), isGiven: true };
  const schema = eventType.schemas?.[version];
  return schema ? { text: JSON.stringify(exampleOfSchema(schema), null, 2), isGiven: false } : null;
};

/** Versions, the newest first: numbers by value, other names by letters. */
export const versionsOf = (schemas: Record<string, Record<string, unknown>> | null): string[] =>
  Object.keys(schemas ?? {}).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));

/** What the version after these is called. */
export const nextVersion = (versions: readonly string[]): string =>
  String(Math.max(0, ...versions.map(Number).filter(Number.isInteger)) + 1);
