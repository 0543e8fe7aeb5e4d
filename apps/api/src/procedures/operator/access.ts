import {
  listOperatorKeys,
  OperatorKeyListed,
  OperatorKeyListQuery,
  OperatorKeyRevokeIn,
  revokeOperatorKey,
} from '@posthorn/services/operator/api-keys';
import { listOperatorAudit, OperatorAuditOut, OperatorAuditQuery } from '@posthorn/services/operator/audit';
import { Page } from '@posthorn/services/page';
import { TenantRef } from '@posthorn/services/tenant/operator-schema';
import type { RestMeta } from '../../rest/meta.ts';
import { operating } from '../../trpc.ts';
import { within } from './within.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** Who may do what, and who did what, in all tenants. */
export const accessProcedures = {
  keys: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/api-key',
        operationId: 'v1.operator.api-key.list',
        summary: 'List the API keys of all tenants',
        status: 200,
      }),
    )
    .input(OperatorKeyListQuery)
    .output(Page(OperatorKeyListed))
    .query(({ ctx, input }) => listOperatorKeys(ctx.core.pool, input)),
  revokeKey: operating
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/operator/tenant/{tenant_id}/api-key/{key_id}/revoke',
        operationId: 'v1.operator.api-key.revoke',
        summary: "End a tenant's API key at once",
        status: 204,
        body: OperatorKeyRevokeIn,
      }),
    )
    .input(TenantRef.extend(revokeOperatorKey.input.shape))
    .output(revokeOperatorKey.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      revokeOperatorKey.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  audits: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/audit',
        operationId: 'v1.operator.audit.list',
        summary: 'List the changes in all tenants',
        status: 200,
      }),
    )
    .input(OperatorAuditQuery)
    .output(Page(OperatorAuditOut))
    .query(({ ctx, input }) => listOperatorAudit(ctx.core.pool, input)),
};
