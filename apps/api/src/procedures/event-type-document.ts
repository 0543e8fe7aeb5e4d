import { CompatibilityIn, checkCompatibility } from '@posthorn/services/event-type/compatibility';
import { exportOpenApi } from '@posthorn/services/event-type/export-openapi';
import { EventTypeImportOpenApiIn, importOpenApi } from '@posthorn/services/event-type/import-openapi';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const eventTypeDocumentRouter = router({
  import: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/event-type/import/openapi',
        operationId: 'v1.event-type.import-openapi',
        summary: 'Make event types of an OpenAPI document',
        status: 200,
        body: EventTypeImportOpenApiIn,
      }),
    )
    .input(importOpenApi.input)
    .output(importOpenApi.output)
    .mutation(({ ctx, input }) => importOpenApi.execute(ctx.context, input)),
  export: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/event-type/export/openapi',
        operationId: 'v1.event-type.export-openapi',
        summary: 'Event types as an OpenAPI document',
        status: 200,
      }),
    )
    .input(exportOpenApi.input)
    .output(exportOpenApi.output)
    .mutation(({ ctx, input }) => exportOpenApi.execute(ctx.context, input)),
  compatibility: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/event-type/{event_type_name}/compatibility',
        operationId: 'v1.event-type.compatibility',
        summary: 'Whether a new schema breaks receivers of the old one',
        status: 200,
        body: CompatibilityIn,
      }),
    )
    .input(checkCompatibility.input)
    .output(checkCompatibility.output)
    .mutation(({ ctx, input }) => checkCompatibility.execute(ctx.context, input)),
});
