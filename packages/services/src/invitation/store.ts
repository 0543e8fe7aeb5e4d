import { queryBuilder } from '@posthorn/db/client';
import { invitation } from '@posthorn/db/schema/tenant';
import { notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Work } from '../context.ts';
import type { InvitationOut } from './schema.ts';

export type InvitationRow = typeof invitation.$inferSelect;

const statusOf = (row: InvitationRow, now: number): z.output<typeof InvitationOut>['status'] => {
  if (row.acceptedAt) return 'accepted';
  if (row.revokedAt) return 'revoked';
  return row.expiresAt.getTime() <= now ? 'expired' : 'open';
};

export const presentInvitation = (row: InvitationRow, now: number): z.output<typeof InvitationOut> => ({
  id: encodeId('invitation', row.id),
  email: row.email,
  role: row.role,
  invitedBy: row.invitedBy,
  status: statusOf(row, now),
  expiresAt: row.expiresAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
});

export const getInvitation = async (work: Work, ref: string): Promise<InvitationRow> => {
  const id = decodeId('invitation', ref);
  if (!id) throw notFound('Invitation');
  const [row] = await queryBuilder(work.client)
    .select()
    .from(invitation)
    .where(and(eq(invitation.tenantId, work.tenantId), eq(invitation.id, id)));
  if (!row) throw notFound('Invitation');
  return row;
};
