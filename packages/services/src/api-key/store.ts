import { queryBuilder } from '@posthorn/db/client';
import { apiKey } from '@posthorn/db/schema/tenant';
import { encodeId } from '@posthorn/shared/id';
import { and, eq, isNull } from 'drizzle-orm';
import type { Work } from '../context.ts';
import type { ApiKeyOut } from './schema.ts';

export type ApiKeyRow = typeof apiKey.$inferSelect;

export const presentApiKey = (row: ApiKeyRow): ApiKeyOut => ({
  id: encodeId('apiKey', row.id),
  name: row.name,
  preview: row.preview,
  scopes: row.scopes,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

/** Marks the key as revoked and lets every process that knows it forget it. False: there is no such key, or not any more. */
export const revokeKey = async (work: Work, id: string): Promise<boolean> => {
  const rows = await queryBuilder(work.client)
    .update(apiKey)
    .set({ revokedAt: new Date(work.now()) })
    .where(and(eq(apiKey.tenantId, work.tenantId), eq(apiKey.id, id), isNull(apiKey.revokedAt)))
    .returning({ id: apiKey.id });
  if (rows.length === 0) return false;
  await work.client.query(`select pg_notify('posthorn_api_key', $1)`, [id]);
  return true;
};
