import type { PortalTheme } from '@posthorn/db/schema/tenant';
import { inVisibility, see } from '@posthorn/db/transaction';
import { credentialKindOf } from '@posthorn/shared/credential';
import { DomainError } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { writeAudit } from '../audit/write.ts';
import type { Context } from '../context.ts';
import { hashCredential } from '../credential-hash.ts';
import { getTenant } from '../tenant/find.ts';
import type { OneTimeTokenOut, PortalThemeOut } from './schema.ts';
import { insertPortalToken, type PortalTokenRow } from './store.ts';

const spent = (): DomainError =>
  new DomainError('unauthorized', 'This link has ended or was used before. Ask for a new one where you got it.');

export const presentTheme = (theme: PortalTheme | undefined): z.input<typeof PortalThemeOut> => ({
  displayName: theme?.displayName ?? null,
  logoUrl: theme?.logoUrl ?? null,
  accent: theme?.accent ?? null,
  radiusPx: theme?.radiusPx ?? null,
  fontFamily: theme?.fontFamily ?? null,
  density: theme?.density ?? null,
  colorScheme: theme?.colorScheme ?? null,
});

type Row = {
  tenantId: string;
  id: string;
  applicationId: string;
  capabilities: string[];
  featureFlags: string[];
  sessionId: string | null;
  expiresAt: Date;
};

/**
 * Turns what stood in a link into a session, once: the link is spent in the same commit. Not a command, since nobody is known
 * before; throws unauthorized for a link that is none, has ended or was used.
 */
export const exchangePortalLink = (
  context: Omit<Context, 'tenantId' | 'actor' | 'scopes'>,
  text: string,
): Promise<z.input<typeof OneTimeTokenOut>> => {
  if (credentialKindOf(text) !== 'portalLink') throw spent();
  const tokenHash = hashCredential(text);
  return inVisibility(context.pool, { tokenHash }, async (client) => {
    const { rows } = await client.query<Row>(
      `select tenant_id as "tenantId", id, application_id as "applicationId", capabilities, feature_flags as "featureFlags",
         session_id as "sessionId", expires_at as "expiresAt"
       from portal_token where token_hash = $1 and kind = 'link' and expires_at > now() and revoked_at is null`,
      [tokenHash],
    );
    const link = rows[0];
    if (!link) throw spent();
    await see(client, { tenantId: link.tenantId, applicationId: link.applicationId });
    const { rowCount } = await client.query(
      `update portal_token set revoked_at = now(), last_used_at = now()
       where tenant_id = $1 and id = $2 and revoked_at is null`,
      [link.tenantId, link.id],
    );
    if (rowCount === 0) throw spent();
    const { tenantId, applicationId, capabilities, featureFlags, sessionId, expiresAt } = link;
    const { rows: applications } = await client.query<{ name: string }>(
      'select name from application where tenant_id = $1 and id = $2 and deleted_at is null',
      [tenantId, applicationId],
    );
    const application = applications[0];
    if (!application) throw spent();
    const work = {
      ...context,
      client,
      tenantId,
      applicationId,
      actor: { kind: 'portal', id: encodeId('portalToken', link.id), label: sessionId ?? application.name } as const,
      scopes: [],
    };
    const tenant = await getTenant(work);
    if (tenant.suspendedAt || tenant.deletedAt) throw spent();
    const session = await insertPortalToken(work, {
      applicationId,
      kind: 'session' satisfies PortalTokenRow['kind'],
      capabilities,
      featureFlags,
      sessionId,
      expiresAt,
    });
    await writeAudit(work, 'portal_token.exchange', {
      targetId: encodeId('application', applicationId),
      detail: { session: encodeId('portalToken', session.id) },
    });
    const { theme, allowedOrigins = [] } = tenant.settings;
    return {
      token: session.text,
      capabilities: capabilities as z.input<typeof OneTimeTokenOut>['capabilities'],
      expiresAt: expiresAt.toISOString(),
      tenantId: encodeId('tenant', tenantId),
      applicationId: encodeId('application', applicationId),
      applicationName: application.name,
      displayName: theme?.displayName ?? tenant.name,
      allowedOrigins,
      theme: presentTheme(theme),
    };
  });
};
