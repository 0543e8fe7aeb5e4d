/** A rate limit as it stands: tokens left, and when that was true (milliseconds since 1970). */
export type Bucket = { tokens: number; at: number };

/** One second's worth may go at once; after that the rate holds exactly. */
export const burstOf = (ratePerSecond: number): number => Math.max(1, ratePerSecond);

/** What everybody begins with: whoever had the limit before may have spent all there was. */
export const emptyBucket = (now: number): Bucket => ({ tokens: 0, at: now });

export const refill = (bucket: Bucket, ratePerSecond: number, now: number): Bucket => {
  const elapsedSeconds = Math.max(0, now - bucket.at) / 1000;
  return {
    tokens: Math.min(burstOf(ratePerSecond), bucket.tokens + elapsedSeconds * ratePerSecond),
    at: Math.max(now, bucket.at),
  };
};

// What floating point leaves behind of a whole token must not cost a turn.
const grain = 1e-9;

/** How many may go now. */
export const available = (bucket: Bucket, ratePerSecond: number, now: number): number =>
  Math.floor(refill(bucket, ratePerSecond, now).tokens + grain);

export const spend = (bucket: Bucket, ratePerSecond: number, now: number, count: number): Bucket => {
  const filled = refill(bucket, ratePerSecond, now);
  return { ...filled, tokens: filled.tokens - count };
};

/** Milliseconds until one more may go; 0: now. */
export const nextTokenInMs = (bucket: Bucket, ratePerSecond: number, now: number): number => {
  const { tokens } = refill(bucket, ratePerSecond, now);
  return tokens + grain >= 1 ? 0 : Math.ceil(((1 - tokens) / ratePerSecond) * 1000);
};
