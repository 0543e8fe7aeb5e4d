import type { Pool } from '@posthorn/db/client';
import { burstOf } from '@posthorn/shared/token-bucket';

type ApplicationKey = { tenantId: string; applicationId: string };

const reserve = `
with held as (
  select tokens, at from application_rate where tenant_id = $1 and application_id = $2 for update
), filled as (
  select least($3::float8, tokens + greatest(0, extract(epoch from clock_timestamp() - at)::float8) * $4::float8) as tokens from held
), given as (
  select tokens, least($5::int, floor(tokens + 1e-9)::int) as granted from filled
)
update application_rate r set tokens = given.tokens - given.granted, at = clock_timestamp()
from given where r.tenant_id = $1 and r.application_id = $2
returning given.granted, r.tokens as left`;

/**
 * Reserves up to `wanted` deliveries of an application's rate; what is granted is spent. One row an application that has a rate,
 * locked for the statement: exact however many lanes and recoveries ask. `nextInMs`: when asking again is worth it.
 */
export const reserveRate = async (
  pool: Pool,
  { tenantId, applicationId }: ApplicationKey,
  ratePerSecond: number,
  wanted: number,
): Promise<{ granted: number; nextInMs: number }> => {
  const { rows } = await pool.query<{ granted: number; left: number }>({
    name: 'reserve-rate',
    text: reserve,
    values: [tenantId, applicationId, burstOf(ratePerSecond), ratePerSecond, wanted],
  });
  const [row] = rows;
  if (!row) {
    // The first to ask begins with nothing.
    await pool.query(
      'insert into application_rate (tenant_id, application_id, tokens, at) values ($1, $2, 0, clock_timestamp()) on conflict do nothing',
      [tenantId, applicationId],
    );
  }
  const missing = Math.max(0, 1 - (row?.left ?? 0));
  return { granted: row?.granted ?? 0, nextInMs: Math.ceil((missing / ratePerSecond) * 1000) };
};
