import { queryBuilder } from '@posthorn/db/client';
import { member } from '@posthorn/db/schema/tenant';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { MemberRef } from './schema.ts';
import { getMember, requireOtherOwner, requireOwnerFor } from './store.ts';

/** Takes somebody out of the tenant, from his next call on. The person and his other tenants stay. */
export const removeMember = defineCommand({
  name: 'member.remove',
  scope: 'member:write',
  input: MemberRef,
  output: z.void(),
  run: async (work, input) => {
    const row = await getMember(work, input.user_id);
    requireOwnerFor(work, row.role);
    if (row.role === 'owner') await requireOtherOwner(work, row.userId);
    await queryBuilder(work.client)
      .delete(member)
      .where(and(eq(member.tenantId, work.tenantId), eq(member.userId, row.userId)));
  },
  audit: (input) => ({ targetId: input.user_id }),
});
