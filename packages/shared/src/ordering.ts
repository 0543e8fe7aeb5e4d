/** `endpoint`: strictly one after the other. `key`: one after the other for each ordering key of the messages. */
export type Ordering = 'none' | 'endpoint' | 'key';

/**
 * Messages with the same order key go to the endpoint one after the other; null: in any order. Messages without an ordering key
 * are one line of their own.
 */
export const orderKeyOf = (ordering: Ordering, orderingKey: string | null): string | null => {
  if (ordering === 'none') return null;
  return ordering === 'key' && orderingKey !== null ? `key:${orderingKey}` : '';
};

/** Of deliveries in the order of their line, the first of each order key: these may be tried, everything else waits behind them. */
export const headsOf = <T extends { orderingKey: string | null }>(ordering: Ordering, line: readonly T[]): T[] => {
  const seen = new Set<string | null>();
  return line.filter(({ orderingKey }) => {
    const key = orderKeyOf(ordering, orderingKey);
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
