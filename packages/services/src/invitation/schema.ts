import { z } from 'zod';
import { MemberRoleName } from '../member/schema.ts';
import { PageQuery } from '../page.ts';

const hoursDefault = 7 * 24;

export const InvitationIn = z
  .object({
    email: z.email().max(320),
    role: MemberRoleName,
    expiresInHours: z
      .int()
      .min(1)
      .max(30 * 24)
      .default(hoursDefault),
  })
  .meta({ id: 'InvitationIn' });

const facts = {
  id: z.string().meta({ examples: ['inv_01h455vb4pex5vsknk084sn02q'] }),
  email: z.string(),
  role: MemberRoleName,
  invitedBy: z.string(),
  status: z.enum(['open', 'accepted', 'revoked', 'expired']),
  expiresAt: z.iso.datetime(),
  createdAt: z.iso.datetime(),
};

export const InvitationOut = z.object(facts).meta({ id: 'InvitationOut' });
export const InvitationCreated = z
  .object({ ...facts, url: z.string().describe('Give it to whom you invited: shown this once') })
  .meta({ id: 'InvitationCreated' });

export const InvitationRef = z.object({ invitation_id: z.string().min(1).max(256).describe("The invitation's id") });
export const InvitationListQuery = PageQuery;

export const InvitationToken = z.string().min(1).max(256).describe('What stood in the link');

export const InvitationReadIn = z.object({ token: InvitationToken }).meta({ id: 'InvitationReadIn' });
export const InvitationReadOut = z
  .object({
    tenantName: z.string(),
    email: z.string(),
    role: MemberRoleName,
    invitedBy: z.string(),
    expiresAt: z.iso.datetime(),
    hasAccount: z.boolean().describe('True: sign in and accept. False: accept with a name and a password'),
  })
  .meta({ id: 'InvitationReadOut' });

export const InvitationAcceptIn = z
  .object({
    token: InvitationToken,
    name: z.string().min(1).max(256).nullish().describe('For who has no account yet'),
    password: z.string().min(12).max(128).nullish().describe('For who has no account yet: 12 characters or more'),
  })
  .meta({ id: 'InvitationAcceptIn' });
export const InvitationAcceptOut = z
  .object({ tenantId: z.string(), tenantName: z.string(), role: MemberRoleName })
  .meta({ id: 'InvitationAcceptOut' });
