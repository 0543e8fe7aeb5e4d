import { backoffMs, pauseUntilOnline } from './backoff.ts';
import { noteUnanswered } from './connection.ts';

/** Whether the portal itself can be fetched: then a chunk that cannot be is gone, as after a new release. */
const isServed = async (): Promise<boolean> => {
  try {
    return (await fetch('/portal/', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/**
 * Loads a part of the portal. Without a network it waits for one: the router would take the failure for a new release and load the
 * page anew, which then shows the browser's own page in place of what was being read.
 */
export const loadChunk =
  <T>(importer: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    for (let failures = 0; ; failures++) {
      try {
        return await importer();
      } catch (cause) {
        if (await isServed()) throw cause;
        noteUnanswered();
        await pauseUntilOnline(backoffMs(failures, Math.random()));
      }
    }
  };
