import { deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { idBounds } from '../message/find.ts';
import { EndpointRef, EndpointStats, EndpointStatsQuery } from './schema.ts';
import { getEndpoint } from './store.ts';

const monthMs = 28 * 86_400_000;

/** How many of an endpoint's deliveries stand where; the last 28 days unless told otherwise. */
export const readEndpointStats = defineQuery({
  name: 'endpoint.stats',
  scope: 'endpoint:read',
  input: EndpointRef.extend(EndpointStatsQuery.shape),
  output: EndpointStats,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const after = input.since ?? new Date(work.now() - monthMs).toISOString();
    const { from, to } = idBounds({ after, before: input.until }, work.now());
    const { rows } = await work.client.query<{ status: number; count: number }>(
      `select status, count(*) as count from delivery
        where tenant_id = $1 and endpoint_id = $2 and message_id >= $3 and message_id < $4 group by status`,
      [work.tenantId, endpoint.id, from, to],
    );
    const stats = { success: 0, pending: 0, sending: 0, fail: 0, canceled: 0 };
    for (const { status, count } of rows) stats[wireStatus[deliveryStatusName(status)].text] += count;
    return stats;
  },
});
