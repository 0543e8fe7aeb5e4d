/** How many lanes an installation has. Each application belongs to one for ever (it is stored), so the number may only grow. */
export const laneCount = 8;

/** The lane of a new application. FNV-1a over the id: spreads ids that were made in the same millisecond. */
export const laneOf = (applicationId: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < applicationId.length; i++) {
    hash ^= applicationId.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % laneCount;
};

/** Several lanes may share one activity. Lane 5 belongs to share 1 of 2. */
export const lanesOfShare = (share: number, shares: number): number[] =>
  Array.from({ length: laneCount }, (_, lane) => lane).filter((lane) => lane % shares === share);
