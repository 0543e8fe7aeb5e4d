import { queryBuilder } from '@posthorn/db/client';
import { tenant } from '@posthorn/db/schema/tenant';
import { writeAudit } from '../audit/write.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { createInvitation } from '../invitation/create.ts';
import { getTenant, type TenantRow } from './find.ts';
import { TenantCreated, TenantIn } from './operator-schema.ts';
import { presentTenant } from './present.ts';
import { withoutNulls } from './quotas.ts';
import { requireOperator } from './require-operator.ts';

/** `work` must already be bound to the id of the tenant that is to be. */
export const insertTenant = async (
  work: Work,
  name: string,
  more: Partial<Pick<TenantRow, 'kind' | 'plan' | 'quotas'>> = {},
): Promise<void> => {
  await queryBuilder(work.client)
    .insert(tenant)
    .values({ id: work.tenantId, name, ...more });
};

/** Of an operator, in the context of the tenant that is to be. The first member is invited in the same commit. */
export const createTenant = defineCommand({
  name: 'tenant.create',
  scope: 'tenant:own',
  input: TenantIn,
  output: TenantCreated,
  run: async (work, input) => {
    requireOperator(work);
    await insertTenant(work, input.name, {
      kind: input.kind,
      plan: input.plan ?? null,
      quotas: withoutNulls(input.quotas),
    });
    const made = presentTenant(await getTenant(work));
    if (!input.owner) return { ...made, invitation: null };
    const asked = createInvitation.input.parse({ email: input.owner.email, role: 'owner' });
    const invitation = await createInvitation.run(work, asked);
    await writeAudit(work, createInvitation.name, {
      targetId: invitation.id,
      detail: { email: invitation.email, role: invitation.role },
    });
    return { ...made, invitation };
  },
  audit: (input, output) => ({
    targetId: output.id,
    detail: { name: input.name, kind: input.kind, plan: input.plan ?? null, quotas: input.quotas },
  }),
});
