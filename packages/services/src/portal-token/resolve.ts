import type { Pool } from '@posthorn/db/client';
import { inVisibility, see } from '@posthorn/db/transaction';
import { credentialKindOf } from '@posthorn/shared/credential';
import { DomainError } from '@posthorn/shared/error';
import type { Capability } from '@posthorn/shared/scope';
import { suspended } from '../api-key/resolve.ts';
import { hashCredential } from '../credential-hash.ts';
import type { Listener } from '../listen.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { createRemembered } from '../remembered.ts';
import { portalTokenChannel } from './store.ts';

export type KnownSession = {
  tenantId: string;
  id: string;
  applicationId: string;
  /** For people: the sender's name of the session, else the application's. */
  label: string;
  capabilities: Capability[];
  featureFlags: string[];
  expiresAt: number;
  suspended: boolean;
};

type Row = Omit<KnownSession, 'expiresAt' | 'label' | 'suspended'> & { sessionId: string | null; expiresAt: Date };

const sessionsMax = 10_000;

const read = (pool: Pool, tokenHash: Buffer): Promise<KnownSession | null> =>
  inVisibility(pool, { tokenHash }, async (client) => {
    const { rows } = await client.query<Row>(
      `select tenant_id as "tenantId", id, application_id as "applicationId", capabilities, feature_flags as "featureFlags",
         session_id as "sessionId", expires_at as "expiresAt"
       from portal_token where token_hash = $1 and kind = 'session' and revoked_at is null`,
      [tokenHash],
    );
    const row = rows[0];
    if (!row) return null;
    await see(client, { tenantId: row.tenantId, applicationId: row.applicationId });
    const { rows: found } = await client.query<{ name: string; suspended: boolean }>(
      `select a.name, t.suspended_at is not null as suspended from application a join tenant t on t.id = a.tenant_id
       where a.tenant_id = $1 and a.id = $2 and a.deleted_at is null and t.deleted_at is null`,
      [row.tenantId, row.applicationId],
    );
    const application = found[0];
    if (!application) return null;
    const { sessionId, expiresAt, ...known } = row;
    return {
      ...known,
      label: sessionId ?? application.name,
      expiresAt: expiresAt.getTime(),
      suspended: application.suspended,
    };
  });

/** Turns the bearer token of a portal into the one application it opens. Forgotten the moment it ends. */
export const createPortalResolver = (pool: Pool, listener: Listener, now: () => number) => {
  const known = createRemembered<KnownSession>(listener, sessionsMax, {
    [portalTokenChannel]: (id, session) => session.id === id || session.applicationId === id,
    posthorn_application: (id, session) => session.applicationId === id,
    [tenantChannel]: (tenantId, session) => session.tenantId === tenantId,
  });
  return async (text: string): Promise<KnownSession> => {
    const session =
      known.peek(text) ??
      (credentialKindOf(text) === 'portalSession'
        ? await known.get(text, () => read(pool, hashCredential(text)))
        : null);
    if (!session) throw new DomainError('unauthorized', 'This token of the portal is not valid.');
    if (session.expiresAt <= now()) throw new DomainError('unauthorized', 'This session of the portal has ended.');
    if (session.suspended) throw suspended();
    return session;
  };
};

export type PortalResolver = ReturnType<typeof createPortalResolver>;
