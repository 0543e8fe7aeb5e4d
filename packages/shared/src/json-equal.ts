/** Whether two values are the same JSON, in whatever order their fields stand: a database need not keep it. */
export const jsonEqual = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && jsonEqual(value, theirs.get(name)))
  );
};
