/**
 * Where a delivery stands. The numbers are what the database keeps; they are never reused.
 * - pending: no attempt was made yet, somebody owns the first
 * - retrying: an attempt failed, the next has its time
 * - held: nobody will try until a person or a rule says so; the reason stands beside it
 */
export const deliveryStatus = {
  succeeded: 0,
  pending: 1,
  exhausted: 2,
  retrying: 3,
  cancelled: 4,
  held: 5,
} as const;

export type DeliveryStatus = keyof typeof deliveryStatus;
export type DeliveryStatusCode = (typeof deliveryStatus)[DeliveryStatus];

const names: Record<DeliveryStatusCode, DeliveryStatus> = {
  0: 'succeeded',
  1: 'pending',
  2: 'exhausted',
  3: 'retrying',
  4: 'cancelled',
  5: 'held',
};

export const deliveryStatusName = (code: number): DeliveryStatus => {
  const name = (names as Record<number, DeliveryStatus | undefined>)[code];
  if (!name) throw new RangeError(`no delivery status has the code ${code}`);
  return name;
};

export type WireStatusText = 'success' | 'pending' | 'fail' | 'sending' | 'canceled';

/** Message status of the wire: Success 0, Pending 1, Fail 2, Sending 3, Cancelled 4. A delivery that waits for a retry is "sending". */
export const wireStatus: Record<DeliveryStatus, { code: 0 | 1 | 2 | 3 | 4; text: WireStatusText }> = {
  succeeded: { code: 0, text: 'success' },
  pending: { code: 1, text: 'pending' },
  exhausted: { code: 2, text: 'fail' },
  retrying: { code: 3, text: 'sending' },
  cancelled: { code: 4, text: 'canceled' },
  held: { code: 1, text: 'pending' },
};

export const attemptTrigger = { scheduled: 0, manual: 1 } as const;
export type AttemptTriggerCode = (typeof attemptTrigger)[keyof typeof attemptTrigger];
