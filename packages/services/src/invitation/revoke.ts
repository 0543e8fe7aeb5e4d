import { queryBuilder } from '@posthorn/db/client';
import { invitation } from '@posthorn/db/schema/tenant';
import { DomainError } from '@posthorn/shared/error';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { InvitationRef } from './schema.ts';
import { getInvitation } from './store.ts';

export const revokeInvitation = defineCommand({
  name: 'invitation.revoke',
  scope: 'member:write',
  input: InvitationRef,
  output: z.void(),
  run: async (work, input) => {
    const row = await getInvitation(work, input.invitation_id);
    if (row.acceptedAt) throw new DomainError('conflict', 'It was accepted already. Remove the member instead.');
    await queryBuilder(work.client)
      .update(invitation)
      .set({ revokedAt: new Date(work.now()) })
      .where(and(eq(invitation.tenantId, work.tenantId), eq(invitation.id, row.id)));
  },
  audit: (input) => ({ targetId: input.invitation_id }),
});
