import { randomBytes } from 'node:crypto';
import { queryBuilder } from '@posthorn/db/client';
import { portalToken } from '@posthorn/db/schema/tenant';
import { credentialFrom } from '@posthorn/shared/credential';
import type { Work } from '../context.ts';
import { hashCredential } from '../credential-hash.ts';
import { newId } from '../new-id.ts';

/** Names the token that ended, or the application whose tokens did. */
export const portalTokenChannel = 'posthorn_portal_token';

export type PortalTokenRow = typeof portalToken.$inferSelect;

type NewToken = Pick<
  PortalTokenRow,
  'applicationId' | 'kind' | 'capabilities' | 'featureFlags' | 'sessionId' | 'expiresAt'
>;

/** A new token of an application; answers its text, which is kept nowhere. */
export const insertPortalToken = async (work: Work, token: NewToken): Promise<{ id: string; text: string }> => {
  const text = credentialFrom(token.kind === 'link' ? 'portalLink' : 'portalSession', randomBytes(32));
  const id = newId(work.now());
  await queryBuilder(work.client)
    .insert(portalToken)
    .values({ tenantId: work.tenantId, id, tokenHash: hashCredential(text), ...token });
  return { id, text };
};
