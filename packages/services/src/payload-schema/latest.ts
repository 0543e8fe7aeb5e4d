/** The newest version: the one with the greatest name, numbers by their value. */
export const latestSchema = (
  schemas: Record<string, Record<string, unknown>> | null,
): Record<string, unknown> | null => {
  const versions = Object.keys(schemas ?? {}).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const last = versions.at(-1);
  return last === undefined ? null : (schemas?.[last] ?? null);
};
