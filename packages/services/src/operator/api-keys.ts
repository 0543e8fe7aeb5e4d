import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { ApiKeyOut, ApiKeyRef } from '../api-key/schema.ts';
import { changeApiKey, getApiKey } from '../api-key/store.ts';
import { defineCommand } from '../command.ts';
import { literally, type Page, PageQuery, readCursor, toPage } from '../page.ts';
import { requireOperator } from '../tenant/require-operator.ts';

export const OperatorKeyListQuery = PageQuery.extend({
  tenant_id: z.string().min(1).max(64).optional(),
  search: z.string().min(1).max(256).optional().describe('A part of the name, or how the key begins'),
  state: z
    .enum(['active', 'expired', 'revoked', 'unused'])
    .default('active')
    .describe('unused: active, and not used for 30 days or ever'),
});

export const OperatorKeyListed = z
  .object({
    ...ApiKeyOut.shape,
    tenantId: z.string(),
    tenantName: z.string(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OperatorKeyListed' });

const Reason = z.string().min(3).max(500).describe('Stands in the audit log of the tenant');
export const OperatorKeyRevokeIn = z.object({ reason: Reason }).meta({ id: 'OperatorKeyRevokeIn' });

type Row = {
  tenantId: string;
  tenantName: string;
  id: string;
  name: string;
  preview: string;
  scopes: string[];
  allowedIps: string[] | null;
  requestsPerSecond: number | null;
  createdBy: string | null;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
};

const active = `k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`;
const conditions = {
  active,
  expired: 'k.revoked_at is null and k.expires_at <= now()',
  revoked: 'k.revoked_at is not null',
  unused: `${active} and coalesce(k.last_used_at, k.created_at) < now() - interval '30 days'`,
} as const;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Keys of all tenants, newest first: what they may do and when they were used, never the key or its hash. */
export const listOperatorKeys = (
  pool: Pool,
  input: z.output<typeof OperatorKeyListQuery>,
): Promise<z.input<ReturnType<typeof Page<typeof OperatorKeyListed>>>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const cursor = readCursor(input, (wire) => decodeId('apiKey', wire));
    const tenantId = input.tenant_id === undefined ? null : decodeId('tenant', input.tenant_id);
    if (tenantId === undefined) return { data: [], iterator: null, prevIterator: null, done: true };
    const { rows } = await client.query<Row>(
      `select k.tenant_id as "tenantId", t.name as "tenantName", k.id, k.name, k.preview, k.scopes, k.allowed_ips as "allowedIps",
          k.requests_per_second as "requestsPerSecond", k.created_by as "createdBy", k.expires_at as "expiresAt",
          k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", k.created_at as "createdAt"
        from api_key k join tenant t on t.id = k.tenant_id
        where ${conditions[input.state]} and ($1::uuid is null or k.tenant_id = $1)
          and ($2::text is null or k.name ilike '%' || $2 || '%' or k.preview ilike $2 || '%')
          and ($3::uuid is null or case when $4 then k.id > $3 else k.id < $3 end)
        order by case when $4 then k.id end, case when $4 then null else k.id end desc limit $5`,
      [
        tenantId,
        input.search === undefined ? null : literally(input.search),
        cursor.after,
        cursor.backwards,
        input.limit + 1,
      ],
    );
    return toPage(
      rows,
      input,
      cursor,
      (row) => encodeId('apiKey', row.id),
      (row) => ({
        ...row,
        id: encodeId('apiKey', row.id),
        tenantId: encodeId('tenant', row.tenantId),
        expiresAt: iso(row.expiresAt),
        lastUsedAt: iso(row.lastUsedAt),
        revokedAt: iso(row.revokedAt),
        createdAt: row.createdAt.toISOString(),
      }),
    );
  });

/** Ends a tenant's key at once, with a reason that its audit log keeps. */
export const revokeOperatorKey = defineCommand({
  name: 'api_key.revoke',
  scope: 'api_key:write',
  input: ApiKeyRef.extend(OperatorKeyRevokeIn.shape),
  output: z.void(),
  run: async (work, input) => {
    requireOperator(work);
    const { id } = await getApiKey(work, input.key_id);
    await changeApiKey(work, id, { revokedAt: new Date(work.now()) });
  },
  audit: (input) => ({ targetId: input.key_id, detail: { reason: input.reason } }),
});
