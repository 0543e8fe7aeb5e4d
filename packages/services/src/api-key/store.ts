import { randomBytes } from 'node:crypto';
import { queryBuilder } from '@posthorn/db/client';
import { apiKey } from '@posthorn/db/schema/tenant';
import { apiKeyPreview, credentialFrom } from '@posthorn/shared/credential';
import { DomainError, notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { holdsScope } from '@posthorn/shared/scope';
import { and, eq, isNull } from 'drizzle-orm';
import type { Work } from '../context.ts';
import { hashCredential } from '../credential-hash.ts';
import { newId } from '../new-id.ts';
import { getTenant } from '../tenant/find.ts';
import type { ApiKeyOut } from './schema.ts';

export type ApiKeyRow = typeof apiKey.$inferSelect;

/** Names the key, or one of them, that changed. */
export const apiKeyChannel = 'posthorn_api_key';

export const presentApiKey = (row: ApiKeyRow): ApiKeyOut => ({
  id: encodeId('apiKey', row.id),
  name: row.name,
  preview: row.preview,
  scopes: row.scopes,
  allowedIps: row.allowedIps,
  requestsPerSecond: row.requestsPerSecond,
  createdBy: row.createdBy,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

/** The key of a reference, unless it was revoked. */
export const getApiKey = async (work: Work, ref: string): Promise<ApiKeyRow> => {
  const id = decodeId('apiKey', ref);
  if (!id) throw notFound('API key');
  const [row] = await queryBuilder(work.client)
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.tenantId, work.tenantId), eq(apiKey.id, id), isNull(apiKey.revokedAt)));
  if (!row) throw notFound('API key');
  return row;
};

/** Nobody gives away what he does not hold himself. */
export const requireHeld = (work: Work, scopes: readonly string[]): void => {
  const beyond = scopes.find((scope) => !holdsScope(work.scopes, scope));
  if (beyond) throw new DomainError('forbidden', `You cannot give away the scope ${beyond}, which you do not hold.`);
};

type NewKey = Pick<ApiKeyRow, 'name' | 'scopes' | 'allowedIps' | 'requestsPerSecond' | 'expiresAt'>;

/** A new key of the tenant, and the text of it that is shown this once. */
export const insertApiKey = async (work: Work, key: NewKey): Promise<ApiKeyOut & { token: string }> => {
  const { kind } = await getTenant(work);
  const token = credentialFrom(kind === 'production' ? 'liveKey' : 'testKey', randomBytes(32));
  const [row] = await queryBuilder(work.client)
    .insert(apiKey)
    .values({
      tenantId: work.tenantId,
      id: newId(work.now()),
      preview: apiKeyPreview(token),
      keyHash: hashCredential(token),
      createdBy: work.actor.label,
      ...key,
    })
    .returning();
  if (!row) throw new Error('the key was not stored');
  return { ...presentApiKey(row), token };
};

/** Changes a key and lets every process that knows it forget it. */
export const changeApiKey = async (work: Work, id: string, to: Partial<ApiKeyRow>): Promise<ApiKeyRow> => {
  const [row] = await queryBuilder(work.client)
    .update(apiKey)
    .set(to)
    .where(and(eq(apiKey.tenantId, work.tenantId), eq(apiKey.id, id), isNull(apiKey.revokedAt)))
    .returning();
  if (!row) throw notFound('API key');
  await work.client.query('select pg_notify($1, $2)', [apiKeyChannel, id]);
  return row;
};
