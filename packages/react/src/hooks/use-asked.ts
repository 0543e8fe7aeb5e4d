import { useCallback, useEffect, useRef, useState } from 'react';

export interface Asked<T> {
  /** What was answered last; it stays while something newer is asked for. */
  data: T | undefined;
  loading: boolean;
  error: unknown;
  reload: () => void;
}

type State<T> = { key: string; data: T | undefined; loading: boolean; error: unknown };

/** Asks once a `key`, and again when told to. An answer that is overtaken by a newer question is dropped. */
export const useAsked = <T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> => {
  const [state, setState] = useState<State<T>>({ key, data: undefined, loading: true, error: undefined });
  const [turn, setTurn] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same question again.
  useEffect(() => {
    const controller = new AbortController();
    setState((before) => ({ ...before, key, loading: true, error: undefined }));
    latest.current(controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setState({ key, data, loading: false, error: undefined });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState((before) => ({ ...before, loading: false, error }));
      },
    );
    return () => controller.abort();
  }, [key, turn]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { data: state.data, loading: state.loading || state.key !== key, error: state.error, reload };
};
