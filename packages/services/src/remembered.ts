import { BoundedMap } from './bounded-map.ts';
import type { Listener } from './listen.ts';

export type Remembered<V> = {
  /** What is known for sure right now, without asking anybody. */
  peek: (key: string) => V | undefined;
  /** What is known, else what `read` finds, which is then kept. Null is not kept: what is not there may come at any moment. */
  get: (key: string, read: () => Promise<V | null>) => Promise<V | null>;
};

/**
 * Keeps what was read from the database until a notification says that it changed. `forgets` names the channels and tells for each
 * kept value whether the notification concerns it. Nothing is trusted while notifications may be missed.
 */
export const createRemembered = <V>(
  listener: Listener,
  max: number,
  forgets: Record<string, (payload: string, value: V) => boolean>,
): Remembered<V> => {
  const known = new BoundedMap<string, V>(max);
  // A change that comes in while something is being read must not be overtaken by what was read.
  let forgotten = 0;
  for (const [channel, concerns] of Object.entries(forgets)) {
    listener.on(channel, (payload) => {
      forgotten++;
      known.deleteWhere((value) => concerns(payload, value));
    });
  }
  listener.onReset(() => {
    forgotten++;
    known.clear();
  });
  const peek = (key: string): V | undefined => (listener.trusted() ? known.get(key) : undefined);
  return {
    peek,
    get: async (key, read) => {
      const kept = peek(key);
      if (kept !== undefined) return kept;
      const before = forgotten;
      const found = await read();
      if (found !== null && listener.trusted() && before === forgotten) known.set(key, found);
      return found;
    },
  };
};
