import type { Pool } from '@posthorn/db/client';

export type RecoveryKey = { tenantId: string; endpointId: string };

export type Claimed = { applicationId: string; epoch: number; exclusive: boolean; reason: string };

/** Takes the endpoint's recovery over: an earlier run of it can record no more. Null: there is none (any more). */
export const claimRecovery = async (pool: Pool, key: RecoveryKey): Promise<Claimed | null> => {
  const { rows } = await pool.query<Claimed>({
    name: 'recovery-claim',
    text: `update recovery set epoch = epoch + 1, seen_at = now() where tenant_id = $1 and endpoint_id = $2
      returning application_id as "applicationId", epoch, exclusive, reason`,
    values: [key.tenantId, key.endpointId],
  });
  return rows[0] ?? null;
};

export type Due = { messageId: string; eventType: string; payload: string | null; attempts: number };

export const takeDue = async (pool: Pool, key: RecoveryKey, at: number, limit: number): Promise<Due[]> => {
  const { rows } = await pool.query<Due>({
    name: 'recovery-due',
    text: `select d.message_id as "messageId", m.event_type as "eventType", m.payload, d.attempts::int as attempts
      from delivery d join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
      where d.endpoint_id = $2 and d.tenant_id = $1 and d.lane is null and d.next_attempt_at <= $3
      order by d.next_attempt_at, d.message_id limit $4`,
    values: [key.tenantId, key.endpointId, new Date(at), limit],
  });
  return rows;
};

/** What the recovery owns: how many deliveries, and when the next is due. */
export const readBacklog = async (pool: Pool, key: RecoveryKey): Promise<{ count: number; nextAt: number | null }> => {
  const { rows } = await pool.query<{ count: number; next_at: Date | null }>({
    name: 'recovery-backlog',
    text: `select count(*) as count, min(next_attempt_at) as next_at from delivery
      where endpoint_id = $2 and tenant_id = $1 and lane is null and next_attempt_at is not null`,
    values: [key.tenantId, key.endpointId],
  });
  return { count: rows[0]?.count ?? 0, nextAt: rows[0]?.next_at?.getTime() ?? null };
};

/** Says what the workflow will sleep for; false: the recovery is somebody else's or gone. */
export const noteDue = async (pool: Pool, key: RecoveryKey, epoch: number, nextAt: number): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'recovery-note',
    text: `update recovery set seen_at = now(), next_due_at = $4 where tenant_id = $1 and endpoint_id = $2 and epoch = $3`,
    values: [key.tenantId, key.endpointId, epoch, new Date(nextAt)],
  });
  return (rowCount ?? 0) > 0;
};

/** Shows that the run is alive; false: it was taken over. */
export const showRecovery = async (pool: Pool, key: RecoveryKey, epoch: number): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'recovery-show',
    text: 'update recovery set seen_at = now() where tenant_id = $1 and endpoint_id = $2 and epoch = $3',
    values: [key.tenantId, key.endpointId, epoch],
  });
  return (rowCount ?? 0) > 0;
};
