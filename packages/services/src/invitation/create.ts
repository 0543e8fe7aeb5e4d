import { randomBytes } from 'node:crypto';
import { queryBuilder } from '@posthorn/db/client';
import { invitation } from '@posthorn/db/schema/tenant';
import { credentialFrom } from '@posthorn/shared/credential';
import { DomainError } from '@posthorn/shared/error';
import { defineCommand } from '../command.ts';
import { hashCredential } from '../credential-hash.ts';
import { requireOwnerFor } from '../member/store.ts';
import { newId } from '../new-id.ts';
import { InvitationCreated, InvitationIn } from './schema.ts';
import { presentInvitation } from './store.ts';

/** Asks somebody to become a member. Answers the link, which is sent by whoever invites. */
export const createInvitation = defineCommand({
  name: 'invitation.create',
  scope: 'member:write',
  input: InvitationIn,
  output: InvitationCreated,
  run: async (work, input) => {
    requireOwnerFor(work, input.role);
    const email = input.email.toLowerCase();
    const { rowCount } = await work.client.query(
      `select from member m join auth_user u on u.id = m.user_id where m.tenant_id = $1 and lower(u.email) = $2`,
      [work.tenantId, email],
    );
    if (rowCount) throw new DomainError('conflict', `${email} is a member already.`);
    const token = credentialFrom('invitation', randomBytes(32));
    const [row] = await queryBuilder(work.client)
      .insert(invitation)
      .values({
        tenantId: work.tenantId,
        id: newId(work.now()),
        email,
        role: input.role,
        tokenHash: hashCredential(token),
        invitedBy: work.actor.label,
        expiresAt: new Date(work.now() + input.expiresInHours * 3_600_000),
      })
      .returning();
    if (!row) throw new Error('the invitation was not stored');
    return {
      ...presentInvitation(row, work.now()),
      url: `${work.settings.publicUrl}/portal/invitation#token=${token}`,
    };
  },
  audit: (input, output) => ({ targetId: output.id, detail: { email: output.email, role: input.role } }),
});
