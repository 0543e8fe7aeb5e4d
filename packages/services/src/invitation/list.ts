import { queryBuilder } from '@posthorn/db/client';
import { invitation } from '@posthorn/db/schema/tenant';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { defineQuery } from '../command.ts';
import { Page, readCursor, toPage } from '../page.ts';
import { InvitationListQuery, InvitationOut } from './schema.ts';
import { presentInvitation } from './store.ts';

/** Newest first, those that were accepted or have ended among them. */
export const listInvitations = defineQuery({
  name: 'invitation.list',
  scope: 'member:read',
  input: InvitationListQuery,
  output: Page(InvitationOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => decodeId('invitation', wire));
    const rows = await queryBuilder(work.client)
      .select()
      .from(invitation)
      .where(
        and(
          eq(invitation.tenantId, work.tenantId),
          cursor.after ? (cursor.backwards ? gt : lt)(invitation.id, cursor.after) : undefined,
        ),
      )
      .orderBy((cursor.backwards ? asc : desc)(invitation.id))
      .limit(input.limit + 1);
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('invitation', row.id),
      (row) => presentInvitation(row, work.now()),
    );
  },
});
