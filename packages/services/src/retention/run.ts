import type { Pool } from '@posthorn/db/client';
import { uuidV7Floor } from '@posthorn/shared/id';

const dayMs = 86_400_000;
/** Rows a statement: a short lock, and the next round goes on where this one ended. */
const rowsAStep = 5_000;
const stepsMax = 20;

type Kept = { id: string; days: number };

// The tenant's own wish and what was agreed with it: the shorter.
const shorter = `
select id, least((settings->>'retentionDays')::int, (quotas->>'retentionDays')::int) as days from tenant
where (settings ? 'retentionDays' or quotas ? 'retentionDays') and deleted_at is null
  and least((settings->>'retentionDays')::int, (quotas->>'retentionDays')::int) < $1`;

/** Attempts first: what is left is never without its message. */
const tables: [table: string, id: string][] = [
  ['attempt', 'message_id'],
  ['delivery', 'message_id'],
  ['message', 'id'],
];

const forget = async (pool: Pool, { id, days }: Kept, now: number): Promise<number> => {
  const floor = uuidV7Floor(now - days * dayMs);
  let gone = 0;
  for (const [table, column] of tables) {
    const where = `tenant_id = $1 and ${column} < $2`;
    for (let step = 0; step < stepsMax; step++) {
      const { rowCount } = await pool.query(
        `delete from ${table} where ctid = any(array(select ctid from ${table} where ${where} limit ${rowsAStep})) and ${where}`,
        [id, floor],
      );
      gone += rowCount ?? 0;
      if ((rowCount ?? 0) < rowsAStep) break;
    }
  }
  return gone;
};

export type Retained = { partitions: number; rows: number };

/** Lets go of what is older than it is kept: whole weeks for everybody, rows for tenants that keep less. */
export const retain = async (pool: Pool, keepDays: number, now: number): Promise<Retained> => {
  const { rows } = await pool.query<{ dropped: number }>('select drop_partitions($1) as dropped', [
    new Date(now - keepDays * dayMs),
  ]);
  const { rows: tenants } = await pool.query<Kept>(shorter, [keepDays]);
  let gone = 0;
  for (const tenant of tenants) gone += await forget(pool, tenant, now);
  return { partitions: rows[0]?.dropped ?? 0, rows: gone };
};
