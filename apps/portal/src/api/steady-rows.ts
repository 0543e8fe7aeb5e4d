import { useEffect, useState } from 'react';
import { holdSteady } from './hold-steady.ts';

export type SteadyRows<R> = { rows: readonly R[]; newCount: number; showNew: () => void };

const none: readonly never[] = [];

/**
 * The rows of a list that follows what happens, steady while they are read: what comes in above is counted and shown on demand.
 * `key` names the filters and the page: with another the list begins anew. `fresh` is undefined while it is not known.
 */
export const useSteadyRows = <R extends { id: string }>(
  key: string,
  fresh: readonly R[] | undefined,
): SteadyRows<R> => {
  const [held, setHeld] = useState<{ key: string; rows: readonly R[]; from: readonly R[] } | null>(null);
  const before = held?.key === key ? held.rows : none;
  const { rows, unseen } = holdSteady<R>(before, fresh ?? before);
  const isNew = fresh !== undefined && (held?.key !== key || held.from !== fresh);
  useEffect(() => {
    if (isNew && fresh) setHeld({ key, rows, from: fresh });
  });
  return {
    rows,
    newCount: unseen.length,
    showNew: () => {
      if (fresh) setHeld({ key, rows: fresh, from: fresh });
    },
  };
};
