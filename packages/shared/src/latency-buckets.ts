/** Upper bounds in milliseconds of the histogram that per-minute counters keep; one more bucket takes what is above the last. */
export const latencyBoundsMs = [
  2, 5, 10, 20, 35, 50, 75, 100, 150, 250, 400, 600, 1000, 1500, 2500, 5000, 10_000, 20_000, 30_000,
] as const;

export const latencyBucketCount = latencyBoundsMs.length + 1;

export const latencyBucketOf = (totalMs: number): number => {
  for (let i = 0; i < latencyBoundsMs.length; i++) if (totalMs <= (latencyBoundsMs[i] ?? 0)) return i;
  return latencyBoundsMs.length;
};

/** The value in milliseconds below which the share `p` (0 to 1) lies, by linear interpolation inside its bucket; null without counts. */
export const latencyPercentile = (buckets: readonly number[], p: number): number | null => {
  const total = buckets.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const rank = p * total;
  let below = 0;
  for (let i = 0; i < buckets.length; i++) {
    const count = buckets[i] ?? 0;
    if (count > 0 && below + count >= rank) {
      const low = i === 0 ? 0 : (latencyBoundsMs[i - 1] ?? 0);
      const high = latencyBoundsMs[i] ?? low * 2;
      return low + ((rank - below) / count) * (high - low);
    }
    below += count;
  }
  return latencyBoundsMs.at(-1) ?? null;
};
