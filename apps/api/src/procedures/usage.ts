import { countActiveApplications, countEndpoints } from '@posthorn/services/usage/count';
import { readTenantHealth } from '@posthorn/services/usage/health';
import { readApplicationAttempts } from '@posthorn/services/usage/of-application';
import { readUsage } from '@posthorn/services/usage/read';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const usageRouter = router({
  read: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/tenant/usage',
        operationId: 'v1.tenant.usage',
        summary: 'What the tenant sent, and how much of its quota is used',
        status: 200,
      }),
    )
    .input(readUsage.input)
    .output(readUsage.output)
    .query(({ ctx, input }) => readUsage.execute(ctx.context, input)),
  health: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/tenant/health',
        operationId: 'v1.tenant.health',
        summary: 'How the webhooks fare now, and which endpoints want attention',
        status: 200,
      }),
    )
    .input(readTenantHealth.input)
    .output(readTenantHealth.output)
    .query(({ ctx, input }) => readTenantHealth.execute(ctx.context, input)),
  applicationAttempts: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/stats/app/{app_id}/attempt',
        operationId: 'v1.stats.app-attempts',
        summary: "An application's attempts by time",
        status: 200,
      }),
    )
    .input(readApplicationAttempts.input)
    .output(readApplicationAttempts.output)
    .query(({ ctx, input }) => readApplicationAttempts.execute(ctx.context, input)),
  activeApplications: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/stats/count-active',
        operationId: 'v1.application.count-active',
        summary: 'Count applications that have endpoints',
        status: 200,
      }),
    )
    .input(countActiveApplications.input)
    .output(countActiveApplications.output)
    .query(({ ctx, input }) => countActiveApplications.execute(ctx.context, input)),
  endpoints: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/stats/endpoint/count',
        operationId: 'v1.statistics.endpoint-count',
        summary: 'Count endpoints',
        status: 200,
      }),
    )
    .input(countEndpoints.input)
    .output(countEndpoints.output)
    .query(({ ctx, input }) => countEndpoints.execute(ctx.context, input)),
});
