import type { Work } from '../context.ts';
import { tellPagesOfEndpoint, wakeRecovery } from '../recovery/wake.ts';

/**
 * The next tries of deliveries that wait are made now instead of when they are due, and count as those tries. An open circuit is
 * probed by them. Gives how many waited.
 */
export const hasten = async (work: Work, endpointId: string, messageIds: readonly string[]): Promise<number> => {
  const { rowCount } = await work.client.query(
    `update delivery set next_attempt_at = now(), updated_at = now()
      where tenant_id = $1 and endpoint_id = $2 and message_id = any($3::uuid[]) and next_attempt_at is not null`,
    [work.tenantId, endpointId, messageIds],
  );
  if (!rowCount) return 0;
  await work.client.query(
    'update endpoint_health set probe_at = least(probe_at, now()) where tenant_id = $1 and endpoint_id = $2',
    [work.tenantId, endpointId],
  );
  await wakeRecovery(work, endpointId);
  await tellPagesOfEndpoint(work, endpointId);
  return rowCount;
};
