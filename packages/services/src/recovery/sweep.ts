import type { Pool } from '@posthorn/db/client';
import type { RecoveryKey } from './store.ts';

/**
 * Recoveries whose workflow does not do what the row says: never seen, or due for a while without a sign of life. What was
 * committed but not started (or was ended by hand) is found here; the hottest first.
 */
export const findUnattended = async (pool: Pool, limit: number): Promise<RecoveryKey[]> => {
  const { rows } = await pool.query<RecoveryKey>({
    name: 'recovery-unattended',
    text: `select tenant_id as "tenantId", endpoint_id as "endpointId" from recovery
      where (seen_at is null and created_at < now() - interval '1 second')
         or (next_due_at < now() - interval '2 seconds' and seen_at < greatest(next_due_at, now() - interval '40 seconds'))
      order by exclusive desc, next_due_at limit $1`,
    values: [limit],
  });
  return rows;
};

/**
 * Recoveries that are missing: an endpoint with deliveries that no lane owns and that has no recovery row. Cannot come from our
 * own transactions; mends what a restored backup or a hand in the database left behind.
 */
export const adoptOrphans = async (pool: Pool): Promise<number> => {
  const { rowCount } = await pool.query({
    name: 'recovery-orphans',
    text: `insert into recovery (tenant_id, endpoint_id, application_id, reason, next_due_at)
      select d.tenant_id, d.endpoint_id, min(d.application_id::text)::uuid, 'Deliveries without an owner were found.', min(d.next_attempt_at)
      from delivery d
      where d.lane is null and d.next_attempt_at is not null
        and not exists (select 1 from recovery r where r.tenant_id = d.tenant_id and r.endpoint_id = d.endpoint_id)
      group by d.tenant_id, d.endpoint_id limit 100
      on conflict do nothing`,
  });
  return rowCount ?? 0;
};
