import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** `offline`: this device says so. `unreachable`: the last question went unanswered. */
export type Connection = 'online' | 'offline' | 'unreachable';

let unanswered = false;
const listeners = new Set<() => void>();

const set = (next: boolean): void => {
  if (unanswered === next) return;
  unanswered = next;
  for (const listener of listeners) listener();
};

export const noteAnswered = (): void => set(false);
export const noteUnanswered = (): void => set(true);

const current = (): Connection => (onlineManager.isOnline() ? (unanswered ? 'unreachable' : 'online') : 'offline');

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  const stop = onlineManager.subscribe(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, current);
