/** The example that a schema carries: `examples` as the current drafts have it, or the older `example`. */
export const schemaExample = (schema: Record<string, unknown>): unknown => {
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  return schema.example;
};

/** Versions, the newest first: numbers by value, other names by letters. */
export const versionsOf = (schemas: Record<string, Record<string, unknown>> | null): string[] =>
  Object.keys(schemas ?? {}).toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
