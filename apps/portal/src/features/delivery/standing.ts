import type { Delivery } from '../../api/outputs.ts';
import type { Words } from '../../words/words.tsx';

type Facts = Pick<Delivery, 'state' | 'nextAttemptAt' | 'endpointPausedAt'>;

/** What is going on with a delivery. A try that is due is being made, unless its endpoint is paused. */
export const standingOf = (delivery: Facts, nowMs: number): keyof Words['delivery']['standing'] => {
  if (delivery.state !== 'pending' && delivery.state !== 'retrying') return delivery.state;
  if (delivery.endpointPausedAt !== null) return 'paused';
  const isDue = delivery.nextAttemptAt === null || Date.parse(delivery.nextAttemptAt) <= nowMs;
  return isDue ? 'sending' : delivery.state;
};
