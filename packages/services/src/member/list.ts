import { queryBuilder } from '@posthorn/db/client';
import { user } from '@posthorn/db/schema/auth';
import { member } from '@posthorn/db/schema/tenant';
import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { defineQuery } from '../command.ts';
import { Page, readCursor, toPage } from '../page.ts';
import { MemberListQuery, MemberOut } from './schema.ts';
import { memberColumns, presentMember } from './store.ts';

const userIdPattern = /^[\w-]{1,256}$/;

export const listMembers = defineQuery({
  name: 'member.list',
  scope: 'member:read',
  input: MemberListQuery,
  output: Page(MemberOut),
  run: async (work, input) => {
    const cursor = readCursor(input, (wire) => (userIdPattern.test(wire) ? wire : undefined));
    const rows = await queryBuilder(work.client)
      .select(memberColumns)
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(
        and(
          eq(member.tenantId, work.tenantId),
          cursor.after ? (cursor.backwards ? lt : gt)(member.userId, cursor.after) : undefined,
        ),
      )
      .orderBy((cursor.backwards ? desc : asc)(member.userId))
      .limit(input.limit + 1);
    return toPage(rows, input, cursor, (row) => row.userId, presentMember);
  },
});
