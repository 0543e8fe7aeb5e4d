import { pauseEndpoint, resumeEndpoint } from '@posthorn/services/endpoint-queue/pause';
import { listRecoveries, RecoveryListed, RecoveryListQuery } from '@posthorn/services/operator/recoveries';
import { Page } from '@posthorn/services/page';
import { retryRecovery } from '@posthorn/services/recovery/retry-now';
import { TenantRef } from '@posthorn/services/tenant/operator-schema';
import type { RestMeta } from '../../rest/meta.ts';
import { operating } from '../../trpc.ts';
import { temporalUiOf } from './temporal-ui.ts';
import { within } from './within.ts';

const endpoint = '/api/v1/operator/tenant/{tenant_id}/app/{app_id}/endpoint/{endpoint_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** Endpoints in trouble, and what can be done about one of them. */
export const recoveryProcedures = {
  recoveries: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/recovery',
        operationId: 'v1.operator.recovery.list',
        summary: 'List the endpoints in trouble of all tenants',
        status: 200,
      }),
    )
    .input(RecoveryListQuery)
    .output(Page(RecoveryListed))
    .query(({ ctx, input }) => listRecoveries(ctx.core.pool, input, temporalUiOf(ctx.core))),
  retryRecovery: operating
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/retry-now`,
        operationId: 'v1.operator.endpoint.retry-now',
        summary: 'Try now what waits for an endpoint',
        status: 200,
      }),
    )
    .input(TenantRef.extend(retryRecovery.input.shape))
    .output(retryRecovery.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      retryRecovery.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  pauseEndpoint: operating
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/pause`,
        operationId: 'v1.operator.endpoint.pause',
        summary: "Send nothing to a tenant's endpoint for now",
        status: 200,
      }),
    )
    .input(TenantRef.extend(pauseEndpoint.input.shape))
    .output(pauseEndpoint.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      pauseEndpoint.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
  resumeEndpoint: operating
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/resume`,
        operationId: 'v1.operator.endpoint.resume',
        summary: "Send to a tenant's endpoint again",
        status: 200,
      }),
    )
    .input(TenantRef.extend(resumeEndpoint.input.shape))
    .output(resumeEndpoint.output)
    .mutation(({ ctx, input: { tenant_id, ...input } }) =>
      resumeEndpoint.execute(ctx.operate(ctx.operator, within(tenant_id)), input),
    ),
};
