import { encodeId } from '@posthorn/shared/id';
import { headsOf } from '@posthorn/shared/ordering';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { EndpointQueueOut } from './schema.ts';

const headsMax = 20;
/** How much of the line is read to find the heads of its keys. */
const lineMax = 500;
/** The pace of an endpoint without a rate is that of its last minutes. */
const paceMinutes = 5;

type Waiting = {
  message_id: string;
  event_type: string;
  orderingKey: string | null;
  attempts: number;
  next_attempt_at: Date | null;
  reason: string | null;
};

/** What waits for an endpoint, what is next, and when it will be through. */
export const readEndpointQueue = defineQuery({
  name: 'endpoint_queue.get',
  scope: 'endpoint:read',
  input: EndpointRef,
  output: EndpointQueueOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const of = [work.tenantId, endpoint.id];
    const { rows: counts } = await work.client.query<{ count: number }>(
      `select count(*) from delivery where tenant_id = $1 and endpoint_id = $2 and next_attempt_at is not null`,
      of,
    );
    const { rows: line } = await work.client.query<Waiting>(
      `select d.message_id, m.event_type, m.ordering_key as "orderingKey", d.attempts::int as attempts, d.next_attempt_at, d.reason
        from delivery d join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
        where d.tenant_id = $1 and d.endpoint_id = $2 and d.next_attempt_at is not null
        order by ${endpoint.ordering === 'none' ? 'd.next_attempt_at' : 'd.position nulls first'}, d.message_id limit $3`,
      [...of, lineMax],
    );
    const { rows: paces } = await work.client.query<{ done: number }>(
      `select coalesce(sum(succeeded), 0)::int as done from endpoint_minute
        where tenant_id = $1 and endpoint_id = $2 and minute > now() - make_interval(mins => $3)`,
      [...of, paceMinutes],
    );
    const waiting = counts[0]?.count ?? 0;
    const perSecond = endpoint.throttleRate ?? application.throttleRate ?? (paces[0]?.done ?? 0) / (paceMinutes * 60);
    const moves = endpoint.pausedAt === null && !endpoint.disabled && perSecond > 0;
    return {
      ordering: endpoint.ordering,
      pausedAt: endpoint.pausedAt?.toISOString() ?? null,
      waiting,
      ratePerSecond: endpoint.throttleRate ?? application.throttleRate,
      expectedEndAt:
        moves && waiting > 0 ? new Date(work.now() + Math.ceil((waiting / perSecond) * 1000)).toISOString() : null,
      heads: headsOf(endpoint.ordering, line)
        .slice(0, headsMax)
        .map((one) => ({
          messageId: encodeId('message', one.message_id),
          eventType: one.event_type,
          orderingKey: one.orderingKey,
          attempts: one.attempts,
          nextAttemptAt: one.next_attempt_at?.toISOString() ?? null,
          reason: one.reason,
        })),
    };
  },
});
