import { acceptInvitation, readInvitation } from '@posthorn/services/invitation/accept';
import { createInvitation } from '@posthorn/services/invitation/create';
import { listInvitations } from '@posthorn/services/invitation/list';
import { revokeInvitation } from '@posthorn/services/invitation/revoke';
import {
  InvitationAcceptIn,
  InvitationAcceptOut,
  InvitationIn,
  InvitationReadIn,
  InvitationReadOut,
} from '@posthorn/services/invitation/schema';
import { makePerson } from '../auth/make-person.ts';
import type { RestMeta } from '../rest/meta.ts';
import { authed, open, router } from '../trpc.ts';

const many = '/api/v1/invitation';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const invitationRouter = router({
  list: authed
    .meta(
      rest({ method: 'GET', path: many, operationId: 'v1.invitation.list', summary: 'List invitations', status: 200 }),
    )
    .input(listInvitations.input)
    .output(listInvitations.output)
    .query(({ ctx, input }) => listInvitations.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.invitation.create',
        summary: 'Invite somebody to become a member',
        status: 201,
        body: InvitationIn,
      }),
    )
    .input(createInvitation.input)
    .output(createInvitation.output)
    .mutation(({ ctx, input }) => createInvitation.execute(ctx.context, input)),
  revoke: authed
    .meta(
      rest({
        method: 'DELETE',
        path: `${many}/{invitation_id}`,
        operationId: 'v1.invitation.revoke',
        summary: 'Withdraw an invitation',
        status: 204,
      }),
    )
    .input(revokeInvitation.input)
    .output(revokeInvitation.output)
    .mutation(({ ctx, input }) => revokeInvitation.execute(ctx.context, input)),
  read: open
    .meta(
      rest({
        method: 'POST',
        path: `${many}/read`,
        operationId: 'v1.invitation.read',
        open: true,
        summary: 'See what an invitation is for',
        status: 200,
        body: InvitationReadIn,
      }),
    )
    .input(InvitationReadIn)
    .output(InvitationReadOut)
    .mutation(({ ctx, input }) => readInvitation(ctx.nobody(), input.token)),
  accept: open
    .meta(
      rest({
        method: 'POST',
        path: `${many}/accept`,
        operationId: 'v1.invitation.accept',
        open: true,
        summary: 'Accept an invitation',
        status: 200,
        body: InvitationAcceptIn,
      }),
    )
    .input(InvitationAcceptIn)
    .output(InvitationAcceptOut)
    .mutation(async ({ ctx, input }) =>
      acceptInvitation(ctx.nobody(), {
        token: input.token,
        signedIn: ctx.headers.cookie ? await ctx.person() : null,
        makePerson: (client, email) => makePerson(client, { email, name: input.name, password: input.password }),
      }),
    ),
});
