import type { Pool } from '@posthorn/db/client';
import { headsOf, type Ordering } from '@posthorn/shared/ordering';
import { type OutgoingRow, outgoingColumns } from '../delivery/outgoing.ts';

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

export type Due = { messageId: string; attempts: number; position: number | null } & OutgoingRow;

export const takeDue = async (pool: Pool, key: RecoveryKey, at: number, limit: number): Promise<Due[]> => {
  const { rows } = await pool.query<Due>({
    name: 'recovery-due',
    text: `select d.message_id as "messageId", d.attempts::int as attempts, d.position, ${outgoingColumns}
      from delivery d join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
      where d.endpoint_id = $2 and d.tenant_id = $1 and d.lane is null and d.next_attempt_at <= $3
      order by d.next_attempt_at, d.message_id limit $4`,
    values: [key.tenantId, key.endpointId, new Date(at), limit],
  });
  return rows;
};

/** How far down the line is looked for order keys that are not blocked by an earlier message. */
const lineMax = 500;

const line = (
  which: string,
): string => `(select d.message_id, d.tenant_id, d.attempts, d.position, d.next_attempt_at from delivery d
  where d.endpoint_id = $2 and d.tenant_id = $1 and d.lane is null and d.next_attempt_at is not null and ${which}
  order by d.position, d.message_id limit $3)`;

/**
 * The heads of an ordered endpoint's line. `due`: those that may be tried now; `nextAt`: when the next of the others may be.
 * What a replay put back has no position and goes before everything else, oldest message first.
 */
export const takeHeads = async (
  pool: Pool,
  key: RecoveryKey,
  ordering: Ordering,
  at: number,
  limit: number,
): Promise<{ due: Due[]; nextAt: number | null }> => {
  const { rows } = await pool.query<Due & { nextAt: Date }>({
    name: 'recovery-line',
    text: `select d.message_id as "messageId", d.attempts::int as attempts, d.position, d.next_attempt_at as "nextAt", ${outgoingColumns}
      from (${line('d.position is null')} union all ${line('d.position is not null')}) d
      join message m on m.tenant_id = d.tenant_id and m.id = d.message_id
      order by d.position nulls first, d.message_id limit $3`,
    values: [key.tenantId, key.endpointId, ordering === 'endpoint' ? 1 : lineMax],
  });
  const heads = headsOf(ordering, rows);
  const due = heads.filter(({ nextAt }) => nextAt.getTime() <= at).slice(0, limit);
  const later = heads.map(({ nextAt }) => nextAt.getTime()).filter((time) => time > at);
  return { due, nextAt: later.length > 0 ? Math.min(...later) : null };
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

/** Shows that the run is alive, and returns the application's version as of now; null: it was taken over. */
export const showRecovery = async (pool: Pool, key: RecoveryKey, epoch: number): Promise<number | null> => {
  const { rows } = await pool.query<{ version: number }>({
    name: 'recovery-show',
    text: `update recovery r set seen_at = now() where tenant_id = $1 and endpoint_id = $2 and epoch = $3
      returning (select a.version from application a where a.tenant_id = r.tenant_id and a.id = r.application_id) as version`,
    values: [key.tenantId, key.endpointId, epoch],
  });
  return rows[0] ? (rows[0].version ?? 0) : null;
};
