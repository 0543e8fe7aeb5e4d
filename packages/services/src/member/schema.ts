import { z } from 'zod';
import { PageQuery } from '../page.ts';

export const MemberRoleName = z.enum(['owner', 'admin', 'developer', 'support', 'viewer']).meta({ id: 'MemberRole' });

export const MemberOut = z
  .object({
    userId: z.string(),
    name: z.string(),
    email: z.string(),
    role: MemberRoleName,
    twoFactorEnabled: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'MemberOut' });

export const MemberRef = z.object({ user_id: z.string().min(1).max(256).describe("The member's id") });
export const MemberPatch = z.object({ role: MemberRoleName }).meta({ id: 'MemberPatch' });
export const MemberListQuery = PageQuery;
