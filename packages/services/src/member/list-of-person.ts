import type { Pool } from '@posthorn/db/client';
import type { MemberRole } from '@posthorn/db/schema/tenant';
import { inVisibility } from '@posthorn/db/transaction';

export type Membership = { tenantId: string; tenantName: string; role: MemberRole };

/** The tenants a person is a member of, oldest first. Asked before a tenant is chosen, so only the person is known. */
export const listMemberships = (pool: Pool, userId: string): Promise<Membership[]> =>
  inVisibility(pool, { userId }, async (client) => {
    const { rows } = await client.query<Membership>(
      `select m.tenant_id as "tenantId", t.name as "tenantName", m.role
         from member m join tenant t on t.id = m.tenant_id
        where m.user_id = $1 order by m.tenant_id limit 1000`,
      [userId],
    );
    return rows;
  });
