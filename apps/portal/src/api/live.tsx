import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { embedded, onEmbedded } from './embedded.ts';
import { followChanges, type StreamState } from './event-stream.ts';
import { queries } from './queries.ts';

/** At most one refresh of what is on the screen in this time, however much happens. */
const refreshGapMs = 1000;
/** How often to look when the stream is down: no two pages at the same moment. */
const pollMs = 10_000;
/** Nobody looks at a page that has been hidden this long: it listens no more until somebody does. */
const hiddenMs = 30_000;

export type LiveState = 'connecting' | 'live' | 'polling';

const Context = createContext<LiveState>('connecting');

/** Put on a query that is to follow what happens: `meta: live`. */
export const live = { live: true } as const;

/** Asks again for what is on the screen. A question that is still under way is not asked twice: on a slow network none would ever be answered. */
const refresh = (): Promise<void> =>
  queries.invalidateQueries({ predicate: (query) => query.meta?.live === true }, { cancelRefetch: false });

/** Refreshes soon, once for all that happened meanwhile, and not before the last refresh has come in. */
const makeRefresher = (): { soon: () => void; stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = 0;
  let busy = false;
  let again = false;
  const soon = (): void => {
    if (busy) again = true;
    if (busy || timer || document.hidden) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        lastMs = Date.now();
        busy = true;
        void refresh().finally(() => {
          busy = false;
          if (again) soon();
          again = false;
        });
      },
      Math.max(0, lastMs + refreshGapMs - Date.now()),
    );
  };
  return { soon, stop: () => clearTimeout(timer) };
};

const words: Record<StreamState, LiveState> = {
  connecting: 'connecting',
  live: 'live',
  down: 'polling',
  refused: 'polling',
};

/** One stream for the whole page. It only says that something changed; what is on the screen is then asked for again. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    const refresher = makeRefresher();
    let stopStream: (() => void) | undefined;
    let hiding: ReturnType<typeof setTimeout> | undefined;
    const listen = (): void => {
      stopStream ??= followChanges({
        changed: refresher.soon,
        state: (next) => {
          setState(words[next]);
          if (next === 'refused') stopStream = undefined;
        },
      });
    };
    // The stream belongs to the token that opened it.
    const renewed = onEmbedded(() => {
      stopStream?.();
      stopStream = undefined;
      if (embedded() !== null && !document.hidden) listen();
    });
    const onVisible = (): void => {
      clearTimeout(hiding);
      if (document.hidden) {
        hiding = setTimeout(() => {
          stopStream?.();
          stopStream = undefined;
        }, hiddenMs);
        return;
      }
      listen();
      refresher.soon();
    };
    if (!document.hidden) listen();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(hiding);
      renewed();
      refresher.stop();
      stopStream?.();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);

  useEffect(() => {
    if (state !== 'polling') return;
    let timer: ReturnType<typeof setTimeout>;
    const plan = (): void => {
      timer = setTimeout(
        () => {
          if (!document.hidden) void refresh();
          plan();
        },
        pollMs * (0.8 + Math.random() * 0.4),
      );
    };
    plan();
    return () => clearTimeout(timer);
  }, [state]);

  return <Context value={state}>{children}</Context>;
};

export const useLiveState = (): LiveState => use(Context);
