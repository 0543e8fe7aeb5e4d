import { EnvironmentIn, exportEnvironment, importEnvironment } from '@posthorn/services/tenant/environment';
import {
  EnvironmentSettings,
  patchEnvironmentSettings,
  readEnvironmentSettings,
  updateEnvironmentSettings,
} from '@posthorn/services/tenant/environment-settings';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const settings = '/api/v1/management/environment-settings';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const environmentRouter = router({
  export: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/environment/export',
        operationId: 'v1.environment.export',
        summary: 'Export event types and settings',
        status: 200,
      }),
    )
    .input(exportEnvironment.input)
    .output(exportEnvironment.output)
    .mutation(({ ctx, input }) => exportEnvironment.execute(ctx.context, input)),
  import: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/environment/import',
        operationId: 'v1.environment.import',
        summary: 'Import event types and settings',
        status: 204,
        body: EnvironmentIn,
      }),
    )
    .input(importEnvironment.input)
    .output(importEnvironment.output)
    .mutation(({ ctx, input }) => importEnvironment.execute(ctx.context, input)),
  shownSettings: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/environment/settings',
        operationId: 'v1.environment.get-settings',
        summary: 'How the portal looks',
        status: 200,
      }),
    )
    .input(readEnvironmentSettings.input)
    .output(readEnvironmentSettings.output)
    .query(({ ctx, input }) => readEnvironmentSettings.execute(ctx.context, input)),
  settings: authed
    .meta(
      rest({
        method: 'GET',
        path: settings,
        operationId: 'v1.management.environment-settings.get',
        summary: 'Get the settings of the environment',
        status: 200,
      }),
    )
    .input(readEnvironmentSettings.input)
    .output(readEnvironmentSettings.output)
    .query(({ ctx, input }) => readEnvironmentSettings.execute(ctx.context, input)),
  updateSettings: authed
    .meta(
      rest({
        method: 'PUT',
        path: settings,
        operationId: 'v1.management.environment-settings.update',
        summary: 'Replace the settings of the environment',
        status: 200,
        body: EnvironmentSettings,
      }),
    )
    .input(updateEnvironmentSettings.input)
    .output(updateEnvironmentSettings.output)
    .mutation(({ ctx, input }) => updateEnvironmentSettings.execute(ctx.context, input)),
  patchSettings: authed
    .meta(
      rest({
        method: 'PATCH',
        path: settings,
        operationId: 'v1.management.environment-settings.patch',
        summary: 'Change settings of the environment',
        status: 200,
        body: EnvironmentSettings,
      }),
    )
    .input(patchEnvironmentSettings.input)
    .output(patchEnvironmentSettings.output)
    .mutation(({ ctx, input }) => patchEnvironmentSettings.execute(ctx.context, input)),
});
