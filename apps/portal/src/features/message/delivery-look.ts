import type { Delivery } from '../../api/outputs.ts';
import type { StatusIcon, Tone } from '../../ui/Status.tsx';

type Look = { tone: Tone; icon: StatusIcon };

/** How each state of a delivery is drawn; its word comes from the dictionary. */
export const deliveryLook: Record<Delivery['state'], Look> = {
  succeeded: { tone: 'good', icon: 'done' },
  pending: { tone: 'busy', icon: 'waiting' },
  retrying: { tone: 'warn', icon: 'retrying' },
  exhausted: { tone: 'bad', icon: 'failed' },
  cancelled: { tone: 'idle', icon: 'stopped' },
  held: { tone: 'warn', icon: 'paused' },
};

/** What needs a person's eye first stands first. */
const order: readonly Delivery['state'][] = ['exhausted', 'retrying', 'held', 'pending', 'cancelled', 'succeeded'];

export type DeliveryCounts = Record<Delivery['state'], number>;

/** The states that occur, the worst first. */
export const statesOf = (counts: DeliveryCounts): { state: Delivery['state']; count: number }[] =>
  order.filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] }));
