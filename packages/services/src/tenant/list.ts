import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { literally, readCursor, toPage } from '../page.ts';
import type { TenantRow } from './find.ts';
import type { TenantListed, TenantListQuery } from './operator-schema.ts';
import { presentTenant } from './present.ts';

type Row = TenantRow & { members: number; applications: number; messagesThisMonth: number };

const columns = `t.id, t.name, t.kind, t.plan, t.quotas, t.settings, t.suspended_at as "suspendedAt", t.deleted_at as "deletedAt",
  t.created_at as "createdAt", t.updated_at as "updatedAt",
  (select count(*)::int from member m where m.tenant_id = t.id) as members,
  (select count(*)::int from application a where a.tenant_id = t.id and a.deleted_at is null and a.kind = 'customer') as applications,
  (select coalesce(sum(h.messages), 0)::int from message_hour h
    where h.tenant_id = t.id
      and h.application_id not in (select o.id from application o where o.tenant_id = t.id and o.kind <> 'customer')
      and h.hour >= date_trunc('month', now() at time zone 'UTC') at time zone 'UTC') as "messagesThisMonth"`;

const present = (row: Row): z.output<typeof TenantListed> => ({
  ...presentTenant(row),
  members: row.members,
  applications: row.applications,
  messagesThisMonth: row.messagesThisMonth,
});

/** All tenants of the installation, newest first: for operators, whom the door has to know. */
export const listTenants = (pool: Pool, input: z.output<typeof TenantListQuery>) =>
  inVisibility(pool, { operator: true }, async (client) => {
    const cursor = readCursor(input, (wire) => decodeId('tenant', wire));
    const { rows } = await client.query<Row>(
      `select ${columns} from tenant t
       where ($1::text is null or t.name ilike '%' || $1 || '%') and ($2 or t.deleted_at is null)
         and ($3::uuid is null or case when $4 then t.id > $3 else t.id < $3 end)
       order by case when $4 then t.id end, case when $4 then null else t.id end desc limit $5`,
      [
        input.search === undefined ? null : literally(input.search),
        input.deleted,
        cursor.after,
        cursor.backwards,
        input.limit + 1,
      ],
    );
    return toPage(rows, input, cursor, (row) => encodeId('tenant', row.id), present);
  });

export const readTenant = (pool: Pool, ref: string): Promise<z.output<typeof TenantListed>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const { rows } = await client.query<Row>(`select ${columns} from tenant t where t.id = $1`, [
      decodeId('tenant', ref) ?? null,
    ]);
    if (!rows[0]) throw notFound('Tenant');
    return present(rows[0]);
  });
