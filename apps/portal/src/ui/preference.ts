import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.ts';

export type Preference<T extends string> = { get: () => T; set: (value: T) => void; use: () => T };

/** A choice of this browser that outlives the visit. `wear` shows it where no component does. */
export const makePreference = <T extends string>(
  key: string,
  usual: T,
  accepts: (text: string) => text is T,
  wear: (value: T) => void = () => undefined,
): Preference<T> => {
  const stored = readStored(key);
  let current = stored !== null && accepts(stored) ? stored : usual;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): T => current;
  return {
    get,
    set: (value) => {
      current = value;
      writeStored(key, value === usual ? null : value);
      wear(value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
};
