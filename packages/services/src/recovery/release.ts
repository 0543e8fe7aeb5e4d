import type { Pool, PoolClient } from '@posthorn/db/client';
import { inTransaction } from '@posthorn/db/transaction';
import type { RecoveryKey } from './store.ts';

const ownsAny = async (client: PoolClient, key: RecoveryKey): Promise<boolean> => {
  const { rows } = await client.query(
    `select 1 from delivery where endpoint_id = $2 and tenant_id = $1 and lane is null and next_attempt_at is not null limit 1`,
    [key.tenantId, key.endpointId],
  );
  return rows.length > 0;
};

/**
 * Gives new messages back to the lane. The application's version is raised, so the lane learns of it with the next message.
 */
export const giveBack = (
  pool: Pool,
  key: RecoveryKey,
  applicationId: string,
  epoch: number,
  /** The endpoint is ordered: only when nothing is left that a new message would overtake. */
  whenEmpty = false,
): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    if (whenEmpty) {
      // Locked first: a hand-over that commits at the same moment is either seen here, or takes the endpoint back.
      await client.query('select 1 from recovery where tenant_id = $1 and endpoint_id = $2 for update', [
        key.tenantId,
        key.endpointId,
      ]);
      if (await ownsAny(client, key)) return false;
    }
    const { rowCount } = await client.query(
      'update recovery set exclusive = false where tenant_id = $1 and endpoint_id = $2 and epoch = $3 and exclusive',
      [key.tenantId, key.endpointId, epoch],
    );
    if (rowCount === 0) return false;
    await client.query('update application set version = version + 1 where tenant_id = $1 and id = $2', [
      key.tenantId,
      applicationId,
    ]);
    return true;
  });

/**
 * Ends the recovery when it owns nothing any more. The row is locked first: a hand-over that commits at the same moment either
 * is seen here, or waits for the lock and makes a new row, which the sweep starts.
 */
export const endRecovery = (pool: Pool, key: RecoveryKey, epoch: number): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ exclusive: boolean }>(
      'select exclusive from recovery where tenant_id = $1 and endpoint_id = $2 and epoch = $3 for update',
      [key.tenantId, key.endpointId, epoch],
    );
    if (!rows[0] || rows[0].exclusive) return false;
    if (await ownsAny(client, key)) return false;
    await client.query('delete from recovery where tenant_id = $1 and endpoint_id = $2', [
      key.tenantId,
      key.endpointId,
    ]);
    return true;
  });
