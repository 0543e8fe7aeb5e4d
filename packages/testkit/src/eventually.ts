import { setTimeout as sleep } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Milliseconds until it gives up. Default 10,000. */
  timeoutMs?: number;
  /** Milliseconds between two tries. Default 25: short against a delivery (5 ms), long against a busy loop. */
  everyMs?: number;
}

/**
 * Runs `check` again and again until it no longer throws, and returns what it returned. When the time is over it
 * throws the last error of `check`, so that a failing test says what was still wrong, not merely that time ran out.
 */
export const eventually = async <T>(check: () => T | Promise<T>, options: EventuallyOptions = {}): Promise<T> => {
  const { timeoutMs = 10_000, everyMs = 25 } = options;
  const deadlineMs = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() >= deadlineMs) throw error;
    }
    await sleep(everyMs);
  }
};
