import { useSyncExternalStore } from 'react';

// One clock for all times on the page: a hundred rows must not mean a hundred timers.

const listeners = new Set<() => void>();
let nowMs = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (!timer) {
    nowMs = Date.now();
    timer = setInterval(() => {
      nowMs = Date.now();
      for (const each of listeners) each();
    }, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
};

/** Now in milliseconds, in steps of `stepMs`; who shows minutes need not be drawn every second. */
export const useNow = (stepMs = 1000): number =>
  useSyncExternalStore(subscribe, () => Math.floor(nowMs / stepMs) * stepMs);
