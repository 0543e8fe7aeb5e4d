import type { HealthPolicy } from '@posthorn/shared/endpoint-health';
import type { RetryPolicy } from '@posthorn/shared/retry-policy';
import type { Outgoing } from '../delivery/outgoing.ts';
import type { OutboxRef, Place } from '../delivery/record.ts';
import type { Target } from '../delivery/target.ts';
import type { Hold } from './hold.ts';

/** One delivery in the hands of a lane. */
export type Work = {
  hold: Hold;
  target: Target;
  message: Outgoing;
  policy: RetryPolicy;
  healthPolicy: HealthPolicy;
  /** Attempts by schedule that were made before. */
  attempts: number;
  manual: boolean;
  /** What is sent one after the other; null: in any order. */
  orderKey: string | null;
  /** The place in the line of an ordered endpoint. */
  position: number | null;
  expiresAt: Date | null;
  /** Called once, when the outcome is known: the outbox row that ends with it, or null. */
  endsRow: () => OutboxRef | null;
  /** Called after the commit of what came of it. */
  settled: () => void;
};

export const placeOf = ({ hold, target, message }: Pick<Work, 'hold' | 'target' | 'message'>): Place => ({
  fence: hold.lane,
  tenantId: target.tenantId,
  applicationId: target.applicationId,
  messageId: message.id,
  endpointId: target.id,
});
