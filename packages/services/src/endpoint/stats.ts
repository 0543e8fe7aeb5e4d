import { deliveryStatus, deliveryStatusName, wireStatus } from '@posthorn/shared/delivery-status';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { idBounds } from '../message/find.ts';
import { EndpointRef, EndpointStats, EndpointStatsQuery } from './schema.ts';
import { getEndpoint } from './store.ts';

const monthMs = 28 * 86_400_000;

// Successes are counted by the minute as they happen: to count a million deliveries took 0.7 s, to add up the minutes of four weeks
// takes 0.02, however many there were. All else is few, and has an index of its own.
const statement = `
select status, count(*)::int as count from delivery
where tenant_id = $1 and endpoint_id = $2 and message_id >= $3 and message_id < $4 and status <> 0 group by status
union all
select ${deliveryStatus.succeeded}, coalesce(sum(succeeded), 0)::int from endpoint_minute
where tenant_id = $1 and endpoint_id = $2 and minute >= date_trunc('minute', $5::timestamptz) and ($6::timestamptz is null or minute < $6)`;

/**
 * How many of an endpoint's deliveries stand where; the last 28 days unless told otherwise. A message that was sent again by hand
 * and arrived twice counts as two successes.
 */
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
    const { rows } = await work.client.query<{ status: number; count: number }>(statement, [
      work.tenantId,
      endpoint.id,
      from,
      to,
      after,
      input.until ?? null,
    ]);
    const stats = { success: 0, pending: 0, sending: 0, fail: 0, canceled: 0 };
    for (const { status, count } of rows) stats[wireStatus[deliveryStatusName(status)].text] += count;
    return stats;
  },
});
