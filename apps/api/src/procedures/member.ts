import { listMembers } from '@posthorn/services/member/list';
import { removeMember } from '@posthorn/services/member/remove';
import { MemberPatch } from '@posthorn/services/member/schema';
import { updateMember } from '@posthorn/services/member/update';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/member';
const one = `${many}/{user_id}` as const;

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const memberRouter = router({
  list: authed
    .meta(rest({ method: 'GET', path: many, operationId: 'v1.member.list', summary: 'List members', status: 200 }))
    .input(listMembers.input)
    .output(listMembers.output)
    .query(({ ctx, input }) => listMembers.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.member.patch',
        summary: 'Give a member another role',
        status: 200,
        body: MemberPatch,
      }),
    )
    .input(updateMember.input)
    .output(updateMember.output)
    .mutation(({ ctx, input }) => updateMember.execute(ctx.context, input)),
  remove: authed
    .meta(
      rest({ method: 'DELETE', path: one, operationId: 'v1.member.remove', summary: 'Remove a member', status: 204 }),
    )
    .input(removeMember.input)
    .output(removeMember.output)
    .mutation(({ ctx, input }) => removeMember.execute(ctx.context, input)),
});
