import { defineCommand } from '../command.ts';
import { putMember } from './put.ts';
import { MemberOut, MemberPatch, MemberRef } from './schema.ts';
import { getMember, presentMember, requireOtherOwner, requireOwnerFor } from './store.ts';

/** Gives a member another role, from his next call on. */
export const updateMember = defineCommand({
  name: 'member.update',
  scope: 'member:write',
  input: MemberRef.extend(MemberPatch.shape),
  output: MemberOut,
  run: async (work, input) => {
    const row = await getMember(work, input.user_id);
    requireOwnerFor(work, row.role, input.role);
    if (row.role === 'owner' && input.role !== 'owner') await requireOtherOwner(work, row.userId);
    await putMember(work, row.userId, input.role);
    return presentMember({ ...row, role: input.role });
  },
  audit: (input, output) => ({ targetId: input.user_id, detail: { role: input.role, email: output.email } }),
});
