import type { PoolClient } from '@posthorn/db/client';
import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { recoveryChannel } from '../recovery/wake.ts';
import type { Candidate } from './select.ts';

const reason = 'Put back on its way by a replay.';

/** The places of those that wait already are kept: what is on its way is not started again. */
const unfinished = [deliveryStatus.pending, deliveryStatus.retrying];

export type PutBack = { chosen: number; skipped: number };

/**
 * Puts deliveries back on their way, in the caller's transaction. Those that failed or never were become the endpoint's recovery's,
 * with a schedule from its beginning. Those that had succeeded are sent by the lane as a manual try, so that a success is
 * never lost to a failure.
 */
export const putBack = async (
  client: PoolClient,
  tenantId: string,
  candidates: readonly Candidate[],
): Promise<PutBack> => {
  const fit = candidates.filter((one) => !one.expunged && !one.targetDisabled);
  const again = fit.filter(({ status }) => status === deliveryStatus.succeeded);
  const anew = fit.filter(
    ({ status }) => status !== deliveryStatus.succeeded && !unfinished.some((code) => code === status),
  );
  if (again.length > 0) {
    await client.query(
      `with rows as (select * from json_to_recordset($2::json) as r("messageId" uuid, "targetId" uuid, "applicationId" uuid, lane smallint)),
        queued as (insert into outbox (lane, tenant_id, application_id, message_id, endpoint_id)
          select lane, $1, "applicationId", "messageId", "targetId" from rows)
        select pg_notify('posthorn_outbox', string_agg(distinct lane::text, ',')) from rows`,
      [tenantId, JSON.stringify(again)],
    );
  }
  if (anew.length > 0) {
    await client.query(
      `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, lane, next_attempt_at, position, reason)
        select $1, "messageId", "targetId", "applicationId", ${deliveryStatus.pending}, 0, null, now(), null, $3
        from json_to_recordset($2::json) as r("messageId" uuid, "targetId" uuid, "applicationId" uuid)
        order by "messageId"
        on conflict (tenant_id, message_id, endpoint_id) do update set status = excluded.status, attempts = 0, lane = null,
          next_attempt_at = excluded.next_attempt_at, position = null, reason = excluded.reason, updated_at = now()`,
      [tenantId, JSON.stringify(anew), reason],
    );
    const endpoints = [...new Map(anew.map((one) => [one.targetId, one])).values()].sort((a, b) =>
      a.targetId < b.targetId ? -1 : 1,
    );
    for (const { targetId, applicationId, targetOrdered } of endpoints) {
      await client.query(
        `insert into recovery as r (tenant_id, endpoint_id, application_id, exclusive, reason, next_due_at)
          values ($1, $2, $3, $4, $5, now())
          on conflict (tenant_id, endpoint_id) do update set exclusive = r.exclusive or excluded.exclusive, next_due_at = now()`,
        [tenantId, targetId, applicationId, targetOrdered, 'A replay put deliveries back on their way.'],
      );
      // What is replayed goes before what is new: the lane must know that the endpoint is the recovery's now.
      if (targetOrdered)
        await client.query('update application set version = version + 1 where tenant_id = $1 and id = $2', [
          tenantId,
          applicationId,
        ]);
      await client.query('select pg_notify($1, $2)', [recoveryChannel, `${tenantId}/${targetId}`]);
    }
  }
  return { chosen: again.length + anew.length, skipped: candidates.length - again.length - anew.length };
};
