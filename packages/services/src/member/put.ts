import { queryBuilder } from '@posthorn/db/client';
import { type MemberRole, member } from '@posthorn/db/schema/tenant';
import type { Work } from '../context.ts';

/** Makes a person a member, or gives a member another role. */
export const putMember = async (work: Work, userId: string, role: MemberRole): Promise<void> => {
  await queryBuilder(work.client)
    .insert(member)
    .values({ tenantId: work.tenantId, userId, role })
    .onConflictDoUpdate({ target: [member.tenantId, member.userId], set: { role } });
};
