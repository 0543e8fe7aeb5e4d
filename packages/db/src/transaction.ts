import { isSilence, type Pool, type PoolClient } from './client.ts';

/** What row-level security reads: each opens the rows that name it. */
export type Visibility = { tenantId: string } | { apiKeyHash: Buffer } | { userId: string };

const setting = (visibility: Visibility): [name: string, value: string] => {
  if ('tenantId' in visibility) return ['app.tenant_id', visibility.tenantId];
  if ('apiKeyHash' in visibility) return ['app.api_key_hash', visibility.apiKeyHash.toString('hex')];
  return ['app.user_id', visibility.userId];
};

/**
 * Runs `work` in one transaction, commits when it resolves, rolls back when it throws. A connection whose state is not known
 * afterwards (commit or rollback failed) is closed rather than given back.
 */
export const inTransaction = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (cause) {
    // A connection that answered nothing in time is not asked for a rollback: that would be waited for as long again.
    if (isSilence(cause)) broken = cause;
    else
      await client.query('rollback').catch((error: Error) => {
        broken = error;
      });
    throw cause;
  } finally {
    client.release(broken);
  }
};

/** A transaction that sees what `visibility` opens and nothing else. */
export const inVisibility = <T>(
  pool: Pool,
  visibility: Visibility,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> =>
  inTransaction(pool, async (client) => {
    await client.query('select set_config($1, $2, true)', setting(visibility));
    return work(client);
  });
