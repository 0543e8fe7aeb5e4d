/** No server can make a caller sleep longer than this with `Retry-After`. */
const retryAfterMsMax = 30_000;

export interface Backoff {
  firstMs: number;
  maxMs: number;
}

/**
 * Is an answer with this status worth asking again? 409 is, only if the server says when: it then means that the same
 * Idempotency-Key is still being worked on, while a plain conflict stays one.
 */
export function isRetriableStatus(status: number, hasRetryAfter: boolean): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500 || (status === 409 && hasRetryAfter);
}

/**
 * How long to wait before the next try: what the server asked for, else full jitter, so that clients that failed together
 * do not come back together. `random` is in [0, 1).
 */
export function nextDelayMs(retryCount: number, askedMs: number | null, backoff: Backoff, random: number): number {
  if (askedMs !== null) return Math.min(askedMs, retryAfterMsMax);
  return Math.round(random * Math.min(backoff.maxMs, backoff.firstMs * 2 ** retryCount));
}
