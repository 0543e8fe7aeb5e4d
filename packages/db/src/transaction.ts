import { isSilence, type Pool, type PoolClient } from './client.ts';

/** What row-level security reads: each opens the rows that name it. With an application, only what is that application's. */
export type Visibility =
  | { tenantId: string; applicationId?: string | undefined }
  | { apiKeyHash: Buffer }
  /** Of what stands in a link: a portal's token, an invitation. */
  | { tokenHash: Buffer }
  | { userId: string }
  /** All tenants, to look at. */
  | { operator: true };

const setting = (visibility: Visibility): [name: string, value: string, applicationId: string] => {
  if ('tenantId' in visibility) return ['app.tenant_id', visibility.tenantId, visibility.applicationId ?? ''];
  if ('apiKeyHash' in visibility) return ['app.api_key_hash', visibility.apiKeyHash.toString('hex'), ''];
  if ('tokenHash' in visibility) return ['app.token_hash', visibility.tokenHash.toString('hex'), ''];
  if ('operator' in visibility) return ['app.operator', 'on', ''];
  return ['app.user_id', visibility.userId, ''];
};

/** Sees, for the rest of the transaction, what `visibility` opens beside what was open before. */
export const see = async (client: PoolClient, visibility: Visibility): Promise<void> => {
  await client.query(
    `select set_config($1, $2, true), set_config('app.application_id', $3, true)`,
    setting(visibility),
  );
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
    await see(client, visibility);
    return work(client);
  });
