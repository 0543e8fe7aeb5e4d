import { TenantSettingsPatch } from '@posthorn/services/tenant/schema';
import { patchTenantSettings, readTenantSettings } from '@posthorn/services/tenant/settings';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const settings = '/api/v1/tenant/settings';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const tenantRouter = router({
  settings: authed
    .meta(
      rest({
        method: 'GET',
        path: settings,
        operationId: 'v1.tenant.get-settings',
        summary: 'Get the settings of the tenant',
        status: 200,
      }),
    )
    .input(readTenantSettings.input)
    .output(readTenantSettings.output)
    .query(({ ctx, input }) => readTenantSettings.execute(ctx.context, input)),
  patchSettings: authed
    .meta(
      rest({
        method: 'PATCH',
        path: settings,
        operationId: 'v1.tenant.patch-settings',
        summary: 'Change settings of the tenant',
        status: 200,
        body: TenantSettingsPatch,
      }),
    )
    .input(patchTenantSettings.input)
    .output(patchTenantSettings.output)
    .mutation(({ ctx, input }) => patchTenantSettings.execute(ctx.context, input)),
});
