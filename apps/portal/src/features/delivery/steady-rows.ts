import type { DeliveryRow } from '../../api/outputs.ts';
import { deliveryKey } from './delivery-key.ts';

/** `gone`: it stands where it was, though it does not fit what is asked for any more. */
export type SteadyRow = DeliveryRow & { gone?: true };

/** The order of the list: the newest message first. */
const isOlder = (one: DeliveryRow, other: DeliveryRow): boolean =>
  one.msgId === other.msgId ? one.endpointId < other.endpointId : one.msgId < other.msgId;

/**
 * The rows that are being read, as they are now: each keeps its place, what is new among them is only counted. `fresh` is the
 * same page asked for again; what lies behind its end was pushed out by what is new and is no less there.
 *
 * Not api/hold-steady.ts: the rows there never change sides of a filter, so what is missing was deleted and goes, and what is new
 * stands on top. A delivery leaves a list cut by its state, and joins one in the middle, while it is read.
 */
export const steadyRows = (
  shown: readonly SteadyRow[],
  fresh: readonly DeliveryRow[],
  freshIsAll: boolean,
): { rows: SteadyRow[]; unseen: DeliveryRow[] } => {
  const found = new Map(fresh.map((row) => [deliveryKey(row), row]));
  const known = new Set(shown.map(deliveryKey));
  const last = fresh.at(-1);
  const rows = shown.map((row): SteadyRow => {
    const now = found.get(deliveryKey(row));
    if (now) return now;
    return !freshIsAll && last && isOlder(row, last) ? row : { ...row, gone: true };
  });
  return { rows, unseen: fresh.filter((row) => !known.has(deliveryKey(row))) };
};
