import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';

export const FlagListQuery = z.object({
  tenant_id: z.string().min(1).max(64).optional(),
});

export const FlagListOut = z
  .object({
    data: z
      .array(
        z.object({
          tenantId: z.string(),
          tenantName: z.string(),
          flag: z.string(),
          eventTypes: z.int().describe('That only applications with the flag may see'),
          applications: z.int().describe('That have it'),
        }),
      )
      .describe('At most 500'),
  })
  .meta({ id: 'FlagListOut' });

// Event types and applications with a flag are few beside those without.
const statement = `
with flags as (
  select tenant_id, feature_flag as flag, count(*)::int as types, 0 as applications from event_type where feature_flag is not null group by 1, 2
  union all
  select tenant_id, unnest(feature_flags), 0, 1 from application where feature_flags is not null and deleted_at is null)
select f.tenant_id as "tenantId", t.name as "tenantName", f.flag, sum(types)::int as "eventTypes", sum(applications)::int as applications
from flags f join tenant t on t.id = f.tenant_id and t.deleted_at is null
where $1::uuid is null or f.tenant_id = $1 group by 1, 2, 3 order by 2, 3 limit 500`;

type Row = { tenantId: string; tenantName: string; flag: string; eventTypes: number; applications: number };

/** The feature flags that event types hide behind, and how many applications have each. */
export const listFlags = (pool: Pool, input: z.output<typeof FlagListQuery>): Promise<z.input<typeof FlagListOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const tenantId = input.tenant_id === undefined ? null : decodeId('tenant', input.tenant_id);
    if (tenantId === undefined) return { data: [] };
    const { rows } = await client.query<Row>(statement, [tenantId]);
    return { data: rows.map((row) => ({ ...row, tenantId: encodeId('tenant', row.tenantId) })) };
  });
