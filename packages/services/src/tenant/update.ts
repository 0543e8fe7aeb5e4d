import { queryBuilder } from '@posthorn/db/client';
import { tenant } from '@posthorn/db/schema/tenant';
import { DomainError } from '@posthorn/shared/error';
import { eq } from 'drizzle-orm';
import { touchAllApplications } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { getTenant } from './find.ts';
import { TenantOut, TenantPatch } from './operator-schema.ts';
import { presentTenant } from './present.ts';
import { withoutNulls } from './quotas.ts';
import { requireOperator } from './require-operator.ts';

/** Of an operator: name, kind, plan, quotas, suspension. Holds within a second in every process. */
export const updateTenant = defineCommand({
  name: 'tenant.update',
  scope: 'tenant:own',
  input: TenantPatch,
  output: TenantOut,
  run: async (work, input) => {
    requireOperator(work);
    const row = await getTenant(work);
    if (row.deletedAt) throw new DomainError('conflict', 'This tenant is being deleted.');
    const now = new Date(work.now());
    const suspendedAt =
      input.suspended === undefined ? row.suspendedAt : input.suspended ? (row.suspendedAt ?? now) : null;
    await queryBuilder(work.client)
      .update(tenant)
      .set({
        name: input.name ?? row.name,
        kind: input.kind ?? row.kind,
        plan: input.plan === undefined ? row.plan : input.plan,
        quotas: input.quotas ? withoutNulls({ ...row.quotas, ...input.quotas }) : row.quotas,
        suspendedAt,
        updatedAt: now,
      })
      .where(eq(tenant.id, work.tenantId));
    await touchAllApplications(work);
    await work.client.query('select pg_notify($1, $2)', [tenantChannel, work.tenantId]);
    return presentTenant(await getTenant(work));
  },
  audit: (input, output) => ({ targetId: output.id, detail: { ...input } }),
});
