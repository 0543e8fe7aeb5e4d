import type { List } from 'posthorn';
import { useState } from 'react';
import { useAsked } from './use-asked.ts';

export interface AskedList<T> {
  /** The items of the page; those of the page before while the next is on its way. */
  data: T[] | undefined;
  loading: boolean;
  error: unknown;
  hasNextPage: boolean;
  hasPrevPage: boolean;
  nextPage: () => void;
  prevPage: () => void;
  reload: () => void;
}

type Query = { iterator?: string | null | undefined };

/** A list page by page. `key` says what is asked for; another one begins at the first page. */
export const useList = <T, Q extends Query>(
  key: string,
  list: (query: Q & Query, signal: AbortSignal) => List<T>,
  query: Q,
): AskedList<T> => {
  const whole = `${key} ${JSON.stringify(query)}`;
  const [place, setPlace] = useState<{ of: string; iterator: string | null; page: number }>({
    of: whole,
    iterator: null,
    page: 0,
  });
  const { iterator, page } = place.of === whole ? place : { iterator: null, page: 0 };
  const asked = useAsked(`${whole} ${iterator ?? ''}`, (signal) =>
    list({ ...query, ...(iterator !== null && { iterator }) }, signal).page(),
  );
  const { data: answer } = asked;
  const next = answer && !answer.done ? answer.iterator : null;
  const prev = page > 0 && answer ? answer.prevIterator : null;
  return {
    data: answer?.data,
    loading: asked.loading,
    error: asked.error,
    hasNextPage: next !== null,
    hasPrevPage: prev !== null,
    nextPage: () => next !== null && setPlace({ of: whole, iterator: next, page: page + 1 }),
    prevPage: () => prev !== null && setPlace({ of: whole, iterator: prev, page: page - 1 }),
    reload: asked.reload,
  };
};
