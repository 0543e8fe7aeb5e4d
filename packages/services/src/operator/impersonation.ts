import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { newId } from '../new-id.ts';
import { requireOperator } from '../tenant/require-operator.ts';

const minutesDefault = 60;

export const ImpersonationIn = z
  .object({
    reason: z.string().min(3).max(500).describe('Stands in the audit log of the tenant'),
    minutes: z.int().min(1).max(480).default(minutesDefault),
  })
  .meta({ id: 'ImpersonationIn' });

export const ImpersonationOut = z
  .object({ id: z.string(), tenantId: z.string(), reason: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'ImpersonationOut' });

/** Whether the operator is within the tenant at present, with a reason that he gave. */
export const impersonationOf = (pool: Pool, userId: string, tenantId: string): Promise<boolean> =>
  inVisibility(pool, { userId }, async (client) => {
    const { rowCount } = await client.query(
      'select from impersonation where user_id = $1 and tenant_id = $2 and expires_at > now() and ended_at is null limit 1',
      [userId, tenantId],
    );
    return rowCount === 1;
  });

export type Impersonated = { tenantId: string; tenantName: string; reason: string; expiresAt: Date };

/** The tenants that an operator is within at present. */
export const listImpersonated = (pool: Pool, userId: string): Promise<Impersonated[]> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const { rows } = await client.query<Impersonated>(
      `select distinct on (i.tenant_id) i.tenant_id as "tenantId", t.name as "tenantName", i.reason, i.expires_at as "expiresAt"
       from impersonation i join tenant t on t.id = i.tenant_id
       where i.user_id = $1 and i.expires_at > now() and i.ended_at is null order by i.tenant_id, i.id desc limit 100`,
      [userId],
    );
    return rows;
  });

/** Lets the operator act within the tenant for a while. The tenant sees it in its audit log, and every change is marked as the operator's. */
export const startImpersonation = defineCommand({
  name: 'impersonation.start',
  scope: 'tenant:own',
  input: ImpersonationIn,
  output: ImpersonationOut,
  run: async (work, input) => {
    requireOperator(work);
    const id = newId(work.now());
    const expiresAt = new Date(work.now() + input.minutes * 60_000);
    await work.client.query(
      'insert into impersonation (tenant_id, id, user_id, reason, expires_at) values ($1, $2, $3, $4, $5)',
      [work.tenantId, id, work.actor.id, input.reason, expiresAt],
    );
    return {
      id: encodeId('impersonation', id),
      tenantId: encodeId('tenant', work.tenantId),
      reason: input.reason,
      expiresAt: expiresAt.toISOString(),
    };
  },
  audit: (input, output) => ({ targetId: output.id, detail: { reason: input.reason, minutes: input.minutes } }),
});

export const endImpersonation = defineCommand({
  name: 'impersonation.end',
  scope: 'tenant:own',
  input: z.object({}),
  output: z.void(),
  run: async (work) => {
    requireOperator(work);
    await work.client.query(
      'update impersonation set ended_at = now() where tenant_id = $1 and user_id = $2 and ended_at is null',
      [work.tenantId, work.actor.id],
    );
  },
  audit: () => ({ targetId: null }),
});
