import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { client } from './client.ts';
import { embedBase } from './embedded.ts';
import { queries } from './queries.ts';

/** At most one refresh of what is on the screen in this time, however much happens. */
const refreshGapMs = 1000;
/** How often to look when the stream is down. */
const pollMs = 10_000;

export type LiveState = 'connecting' | 'live' | 'polling';

const Context = createContext<LiveState>('connecting');

/** Put on a query that is to follow what happens: `meta: live`. */
export const live = { live: true } as const;

const refresh = (): void => void queries.invalidateQueries({ predicate: (query) => query.meta?.live === true });

/** One stream for the whole page. It only says that something changed; what is on the screen is then asked for again. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    if (embedBase !== null) {
      setState('polling');
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastMs = 0;
    const soon = (): void => {
      if (timer || document.hidden) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          lastMs = Date.now();
          refresh();
        },
        Math.max(0, lastMs + refreshGapMs - Date.now()),
      );
    };
    let wasLive = false;
    const stream = client.live.changes.subscribe(undefined, {
      onData: soon,
      onConnectionStateChange: ({ state: next }) => {
        setState(next === 'pending' ? 'live' : next === 'connecting' && !wasLive ? 'connecting' : 'polling');
        // What happened while nobody listened.
        if (next === 'pending' && wasLive) soon();
        wasLive ||= next === 'pending';
      },
      onError: () => setState('polling'),
    });
    const onVisible = (): void => {
      if (!document.hidden) soon();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      stream.unsubscribe();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  useEffect(() => {
    if (state !== 'polling') return;
    const timer = setInterval(refresh, pollMs);
    return () => clearInterval(timer);
  }, [state]);

  return <Context value={state}>{children}</Context>;
};

export const useLiveState = (): LiveState => use(Context);
