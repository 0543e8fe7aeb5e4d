import type { DeliveryStatus } from './delivery-status.ts';

/** What decides what a retry does. */
export type Standing = {
  state: DeliveryStatus;
  /** Its next try has a time. */
  waits: boolean;
  /** The payload is gone. */
  expunged: boolean;
  deleted: boolean;
  disabled: boolean;
  paused: boolean;
};

/**
 * What a retry asked for by a person does with a delivery:
 * - hasten: the try it waits for is made now, and counts
 * - restart: it had ended or was held, and is on its way again with a schedule from its beginning
 * - repeat: it had succeeded, and is sent once more without being retried
 */
export type RetryEffect =
  | { kind: 'hasten' | 'restart' | 'repeat' }
  | {
      kind: 'nothing';
      reason: 'expired' | 'endpoint_deleted' | 'endpoint_disabled' | 'endpoint_paused' | 'under_way';
    };

export const retryEffect = ({ state, waits, expunged, deleted, disabled, paused }: Standing): RetryEffect => {
  if (expunged) return { kind: 'nothing', reason: 'expired' };
  if (deleted) return { kind: 'nothing', reason: 'endpoint_deleted' };
  if (disabled) return { kind: 'nothing', reason: 'endpoint_disabled' };
  if (paused) return { kind: 'nothing', reason: 'endpoint_paused' };
  switch (state) {
    case 'succeeded':
      return { kind: 'repeat' };
    case 'exhausted':
    case 'cancelled':
    case 'held':
      return { kind: 'restart' };
    case 'pending':
    case 'retrying':
      return waits ? { kind: 'hasten' } : { kind: 'nothing', reason: 'under_way' };
  }
};

/** Whether there is still something to stop. */
export const isUnfinished = (state: DeliveryStatus): boolean =>
  state === 'pending' || state === 'retrying' || state === 'held';
