import type { Pool } from '@posthorn/db/client';
import type { MemberRole } from '@posthorn/db/schema/tenant';
import { inVisibility } from '@posthorn/db/transaction';

export type Membership = { tenantId: string; tenantName: string; role: MemberRole; suspended: boolean };

/** The tenants a person is a member of, oldest first. Asked before a tenant is chosen, so only the person is known. */
export const listMemberships = (pool: Pool, userId: string): Promise<Membership[]> =>
  inVisibility(pool, { userId }, async (client) => {
    const { rows } = await client.query<Membership>(
      `select m.tenant_id as "tenantId", t.name as "tenantName", m.role, t.suspended_at is not null as suspended
         from member m join tenant t on t.id = m.tenant_id
        where m.user_id = $1 and t.deleted_at is null order by m.tenant_id limit 1000`,
      [userId],
    );
    return rows;
  });
