import { retryEffect } from '@posthorn/shared/delivery-step';
import type { DeliveryRow } from '../../api/outputs.ts';

type Facts = Pick<DeliveryRow, 'state' | 'nextAttemptAt' | 'endpointDeleted' | 'endpointDisabled'>;

export type RetryPlan = Record<'hasten' | 'restart' | 'repeat' | 'nothing', number>;

/** What a retry of these deliveries will do, as far as the list knows; the API has the last word. */
export const retryPlan = (rows: readonly Facts[]): RetryPlan => {
  const plan: RetryPlan = { hasten: 0, restart: 0, repeat: 0, nothing: 0 };
  for (const row of rows) {
    const { kind } = retryEffect({
      state: row.state,
      waits: row.nextAttemptAt !== null,
      expunged: false,
      deleted: row.endpointDeleted,
      disabled: row.endpointDisabled,
      paused: false,
    });
    plan[kind] += 1;
  }
  return plan;
};
