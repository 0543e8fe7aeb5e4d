import { queryBuilder } from '@posthorn/db/client';
import { user } from '@posthorn/db/schema/auth';
import { type MemberRole, member } from '@posthorn/db/schema/tenant';
import { DomainError, notFound } from '@posthorn/shared/error';
import { holdsScope } from '@posthorn/shared/scope';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Work } from '../context.ts';
import type { MemberOut } from './schema.ts';

export const memberColumns = {
  userId: member.userId,
  role: member.role,
  createdAt: member.createdAt,
  name: user.name,
  email: user.email,
  twoFactorEnabled: user.twoFactorEnabled,
};

export type MemberRow = {
  userId: string;
  role: MemberRole;
  createdAt: Date;
  name: string;
  email: string;
  twoFactorEnabled: boolean;
};

export const presentMember = (row: MemberRow): z.output<typeof MemberOut> => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
});

export const getMember = async (work: Work, userId: string): Promise<MemberRow> => {
  const [row] = await queryBuilder(work.client)
    .select(memberColumns)
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.tenantId, work.tenantId), eq(member.userId, userId)));
  if (!row) throw notFound('Member');
  return row;
};

/** Only owners make, change and remove owners. */
export const requireOwnerFor = (work: Work, ...roles: readonly MemberRole[]): void => {
  if (roles.includes('owner') && !holdsScope(work.scopes, 'tenant:own')) {
    throw new DomainError('forbidden', 'Only an owner can do this to an owner.');
  }
};

/** A tenant without an owner could be managed by nobody. The rows are locked, so that two owners cannot remove each other. */
export const requireOtherOwner = async (work: Work, userId: string): Promise<void> => {
  const { rows } = await work.client.query<{ user_id: string }>(
    `select user_id from member where tenant_id = $1 and role = 'owner' order by user_id for update`,
    [work.tenantId],
  );
  if (!rows.some((row) => row.user_id !== userId)) {
    throw new DomainError('conflict', 'This is the only owner. Make somebody else an owner first.');
  }
};
