import { listAudit } from '@posthorn/services/audit/list';
import { AuditListQuery } from '@posthorn/services/audit/schema';
import { listTasks } from '@posthorn/services/background-task/list';
import { createInvitation } from '@posthorn/services/invitation/create';
import { InvitationIn } from '@posthorn/services/invitation/schema';
import { listMembers } from '@posthorn/services/member/list';
import { MemberListQuery } from '@posthorn/services/member/schema';
import { newId } from '@posthorn/services/new-id';
import { endImpersonation, ImpersonationIn, startImpersonation } from '@posthorn/services/operator/impersonation';
import { readTenantUsage } from '@posthorn/services/operator/tenant-usage';
import { Page } from '@posthorn/services/page';
import { createTenant } from '@posthorn/services/tenant/create';
import { deleteTenant, TenantDeleteIn } from '@posthorn/services/tenant/delete';
import { listTenants, readTenant } from '@posthorn/services/tenant/list';
import {
  TenantIn,
  TenantListed,
  TenantListQuery,
  TenantPatch,
  TenantRef,
} from '@posthorn/services/tenant/operator-schema';
import { updateTenant } from '@posthorn/services/tenant/update';
import type { RestMeta } from '../../rest/meta.ts';
import { operating } from '../../trpc.ts';
import { within } from './within.ts';

const many = '/api/v1/operator/tenant';
const one = `${many}/{tenant_id}` as const;
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** Tenants, and what an operator sees and does within one. */
export const tenantProcedures = {
  tenants: operating
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.operator.tenant.list',
        summary: 'List all tenants',
        status: 200,
      }),
    )
    .input(TenantListQuery)
    .output(Page(TenantListed))
    .query(({ ctx, input }) => listTenants(ctx.core.pool, input)),
  createTenant: operating
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.operator.tenant.create',
        summary: 'Create a tenant and invite its first member',
        status: 201,
        body: TenantIn,
      }),
    )
    .input(TenantIn)
    .output(createTenant.output)
    .mutation(({ ctx, input }) => createTenant.execute(ctx.operate(ctx.operator, newId(ctx.core.now())), input)),
  tenant: operating
    .meta(
      rest({ method: 'GET', path: one, operationId: 'v1.operator.tenant.get', summary: 'Get a tenant', status: 200 }),
    )
    .input(TenantRef)
    .output(TenantListed)
    .query(({ ctx, input }) => readTenant(ctx.core.pool, input.tenant_id)),
  updateTenant: operating
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.operator.tenant.patch',
        summary: "Change a tenant's name, plan, quotas, or suspend it",
        status: 200,
        body: TenantPatch,
      }),
    )
    .input(TenantRef.extend(TenantPatch.shape))
    .output(updateTenant.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      updateTenant.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  deleteTenant: operating
    .meta(
      rest({
        method: 'POST',
        path: `${one}/delete`,
        operationId: 'v1.operator.tenant.delete',
        summary: 'Delete a tenant and all it has, in the background',
        status: 202,
        body: TenantDeleteIn,
      }),
    )
    .input(TenantRef.extend(TenantDeleteIn.shape))
    .output(deleteTenant.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      deleteTenant.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  tasks: operating
    .meta(
      rest({
        method: 'GET',
        path: `${one}/background-task`,
        operationId: 'v1.operator.tenant.tasks',
        summary: "List a tenant's background tasks",
        status: 200,
      }),
    )
    .input(TenantRef.extend(listTasks.input.shape))
    .output(listTasks.output)
    .query(({ ctx, input: { tenant_id, ...input } }) =>
      listTasks.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  members: operating
    .meta(
      rest({
        method: 'GET',
        path: `${one}/member`,
        operationId: 'v1.operator.tenant.members',
        summary: "List a tenant's members",
        status: 200,
      }),
    )
    .input(TenantRef.extend(MemberListQuery.shape))
    .output(listMembers.output)
    .query(({ ctx, input: { tenant_id, ...input } }) =>
      listMembers.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  invite: operating
    .meta(
      rest({
        method: 'POST',
        path: `${one}/invitation`,
        operationId: 'v1.operator.tenant.invite',
        summary: 'Invite a member of a tenant',
        status: 201,
        body: InvitationIn,
      }),
    )
    .input(TenantRef.extend(InvitationIn.shape))
    .output(createInvitation.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      createInvitation.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  audit: operating
    .meta(
      rest({
        method: 'GET',
        path: `${one}/audit`,
        operationId: 'v1.operator.tenant.audit',
        summary: "List a tenant's changes",
        status: 200,
      }),
    )
    .input(TenantRef.extend(AuditListQuery.shape))
    .output(listAudit.output)
    .query(({ ctx, input: { tenant_id, ...input } }) =>
      listAudit.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  impersonate: operating
    .meta(
      rest({
        method: 'POST',
        path: `${one}/impersonation`,
        operationId: 'v1.operator.tenant.impersonate',
        summary: 'Act within a tenant for a while',
        status: 201,
        body: ImpersonationIn,
      }),
    )
    .input(TenantRef.extend(ImpersonationIn.shape))
    .output(startImpersonation.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      startImpersonation.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  endImpersonation: operating
    .meta(
      rest({
        method: 'DELETE',
        path: `${one}/impersonation`,
        operationId: 'v1.operator.tenant.end-impersonation',
        summary: 'Act within a tenant no longer',
        status: 204,
      }),
    )
    .input(TenantRef)
    .output(endImpersonation.output)
    .mutation(({ ctx, input }) => endImpersonation.execute(ctx.operate(ctx.operator, within(input.tenant_id)), {})),
  tenantUsage: operating
    .meta(
      rest({
        method: 'GET',
        path: `${one}/usage`,
        operationId: 'v1.operator.tenant.usage',
        summary: 'See what a tenant uses beside its quotas',
        status: 200,
      }),
    )
    .input(TenantRef)
    .output(readTenantUsage.output)
    .query(({ ctx, input }) => readTenantUsage.execute(ctx.operate(ctx.operator, within(input.tenant_id)), {})),
};
