type Row = { id: string };

/**
 * What a reader goes on to see of a list whose newest rows come first, and what is new above it. Rows keep their places and get
 * their new states; those that newer ones pushed off the page stay as they were; those that are gone are gone.
 */
export const holdSteady = <R extends Row>(before: readonly R[], fresh: readonly R[]): { rows: R[]; unseen: R[] } => {
  if (before.length === 0 || fresh.length === 0) return { rows: [...fresh], unseen: [] };
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const first = fresh.findIndex(({ id }) => places.has(id));
  if (first === -1) return { rows: [...before], unseen: [...fresh] };
  const current = fresh.slice(first);
  const last = places.get(current.findLast(({ id }) => places.has(id))?.id ?? '') ?? before.length;
  return { rows: [...current, ...before.slice(last + 1)], unseen: fresh.slice(0, first) };
};
