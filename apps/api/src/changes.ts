import type { Listener } from '@posthorn/services/listen';
import { DomainError } from '@posthorn/shared/error';

/** Pages of one tenant that are open at the same time. */
const followersMax = 200;
/** No page is told more often than this, however much is delivered. */
const gapMs = 300;

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done, { once: true });
  });

export type Changes = {
  /** The instants (milliseconds since 1970) at which deliveries of the tenant changed, many taken together. */
  follow: (tenantId: string, signal: AbortSignal | undefined) => AsyncGenerator<number>;
};

/** Tells open pages what the workers say: `posthorn_recorded` carries the tenants whose deliveries were just recorded. */
export const createChanges = (listener: Listener): Changes => {
  const followers = new Map<string, Set<() => void>>();
  listener.on('posthorn_recorded', (tenants) => {
    for (const tenantId of tenants.split(',')) for (const wake of followers.get(tenantId) ?? []) wake();
  });
  // Something may have been missed: everybody looks again.
  listener.onReset(() => {
    for (const set of followers.values()) for (const wake of set) wake();
  });

  return {
    follow: async function* (tenantId, signal) {
      const set = followers.get(tenantId) ?? new Set();
      if (set.size >= followersMax)
        throw new DomainError('rate_limited', 'Too many pages are open.', { retryAfterSeconds: 10 });
      followers.set(tenantId, set);
      let changed = false;
      let wake: () => void = () => undefined;
      const note = (): void => {
        changed = true;
        wake();
      };
      set.add(note);
      signal?.addEventListener('abort', note, { once: true });
      try {
        while (!signal?.aborted) {
          if (!changed) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
          if (signal?.aborted) return;
          changed = false;
          yield Date.now();
          await pause(gapMs, signal);
        }
      } finally {
        set.delete(note);
        if (set.size === 0) followers.delete(tenantId);
      }
    },
  };
};
