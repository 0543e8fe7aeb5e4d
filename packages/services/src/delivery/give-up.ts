import { deliveryStatus } from '@posthorn/shared/delivery-status';
import type { Work } from '../context.ts';
import { tellPagesOfEndpoint, wakeRecovery } from '../recovery/wake.ts';

const unfinished = [deliveryStatus.pending, deliveryStatus.retrying, deliveryStatus.held];

/**
 * Ends deliveries of an endpoint that are not finished, so that what waits behind them goes on. Gives the ids of the messages whose
 * deliveries ended; what is under way at this moment may still arrive.
 */
export const giveUp = async (
  work: Work,
  endpointId: string,
  messageIds: readonly string[],
  reason: string,
): Promise<string[]> => {
  const { rows } = await work.client.query<{ id: string }>(
    `update delivery set status = $4, next_attempt_at = null, lane = null, reason = $5, updated_at = now()
      where tenant_id = $1 and endpoint_id = $2 and message_id = any($3::uuid[]) and status = any($6::smallint[])
      returning message_id as id`,
    [work.tenantId, endpointId, messageIds, deliveryStatus.cancelled, reason, unfinished],
  );
  await wakeRecovery(work, endpointId);
  await tellPagesOfEndpoint(work, endpointId);
  return rows.map(({ id }) => id);
};
