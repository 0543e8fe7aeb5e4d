const firstMs = 1000;
const mostMs = 30_000;

/** How long to wait before the next try: twice as long each time, and a dice between half of it and all (0 to 1). */
export const backoffMs = (failures: number, dice: number): number =>
  Math.min(mostMs, firstMs * 2 ** failures) * (0.5 + dice / 2);

/** Waits, and no longer once the network is back or `signal` says so. */
export const pauseUntilOnline = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done, { once: true });
    signal?.addEventListener('abort', done, { once: true });
  });
