import { cancelMessages } from '@posthorn/services/replay/cancel-messages';
import { BulkReplayIn, CancelMessagesIn, RecoverIn, ReplayIn, ReplayPreviewIn } from '@posthorn/services/replay/schema';
import {
  bulkReplay,
  previewApplicationReplay,
  previewEndpointReplay,
  previewTenantReplay,
  recoverEndpoint,
  replayApplication,
  replayEndpoint,
  replayMissing,
  replayTenant,
} from '@posthorn/services/replay/start';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const endpoint = '/api/v1/app/{app_id}/endpoint/{endpoint_id}';
const application = '/api/v1/app/{app_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const replayRouter = router({
  recover: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/recover`,
        operationId: 'v1.endpoint.recover',
        summary: 'Send again what failed since',
        status: 202,
        body: RecoverIn,
      }),
    )
    .input(recoverEndpoint.input)
    .output(recoverEndpoint.output)
    .mutation(({ ctx, input }) => recoverEndpoint.execute(ctx.context, input)),
  missing: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/replay-missing`,
        operationId: 'v1.endpoint.replay-missing',
        summary: 'Send what was never attempted since',
        status: 202,
        body: RecoverIn,
      }),
    )
    .input(replayMissing.input)
    .output(replayMissing.output)
    .mutation(({ ctx, input }) => replayMissing.execute(ctx.context, input)),
  bulk: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/bulk-replay`,
        operationId: 'v1.endpoint.bulk-replay',
        summary: 'Send again by filter',
        status: 202,
        body: BulkReplayIn,
      }),
    )
    .input(bulkReplay.input)
    .output(bulkReplay.output)
    .mutation(({ ctx, input }) => bulkReplay.execute(ctx.context, input)),
  endpoint: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/replay`,
        operationId: 'v1.replay.endpoint',
        summary: 'Send again by filter, at a rate, to this or another endpoint',
        status: 202,
        body: ReplayIn,
      }),
    )
    .input(replayEndpoint.input)
    .output(replayEndpoint.output)
    .mutation(({ ctx, input }) => replayEndpoint.execute(ctx.context, input)),
  application: authed
    .meta(
      rest({
        method: 'POST',
        path: `${application}/replay`,
        operationId: 'v1.replay.application',
        summary: 'Send again for all endpoints of an application',
        status: 202,
        body: ReplayIn,
      }),
    )
    .input(replayApplication.input)
    .output(replayApplication.output)
    .mutation(({ ctx, input }) => replayApplication.execute(ctx.context, input)),
  tenant: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/replay',
        operationId: 'v1.replay.tenant',
        summary: 'Send again for all applications',
        status: 202,
        body: ReplayIn,
      }),
    )
    .input(replayTenant.input)
    .output(replayTenant.output)
    .mutation(({ ctx, input }) => replayTenant.execute(ctx.context, input)),
  previewEndpoint: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/replay/preview`,
        operationId: 'v1.replay.preview-endpoint',
        summary: 'Count what a replay would send',
        status: 200,
        body: ReplayPreviewIn,
      }),
    )
    .input(previewEndpointReplay.input)
    .output(previewEndpointReplay.output)
    .query(({ ctx, input }) => previewEndpointReplay.execute(ctx.context, input)),
  previewApplication: authed
    .meta(
      rest({
        method: 'POST',
        path: `${application}/replay/preview`,
        operationId: 'v1.replay.preview-application',
        summary: 'Count what a replay of an application would send',
        status: 200,
        body: ReplayPreviewIn,
      }),
    )
    .input(previewApplicationReplay.input)
    .output(previewApplicationReplay.output)
    .query(({ ctx, input }) => previewApplicationReplay.execute(ctx.context, input)),
  previewTenant: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/replay/preview',
        operationId: 'v1.replay.preview-tenant',
        summary: 'Count what a replay of everything would send',
        status: 200,
        body: ReplayPreviewIn,
      }),
    )
    .input(previewTenantReplay.input)
    .output(previewTenantReplay.output)
    .query(({ ctx, input }) => previewTenantReplay.execute(ctx.context, input)),
  cancelMessages: authed
    .meta(
      rest({
        method: 'POST',
        path: `${endpoint}/cancel-msgs`,
        operationId: 'v1.endpoint.cancel-msgs',
        summary: 'Give up what waits for an endpoint',
        status: 204,
        body: CancelMessagesIn,
        bodyOptional: true,
      }),
    )
    .input(cancelMessages.input)
    .output(cancelMessages.output)
    .mutation(({ ctx, input }) => cancelMessages.execute(ctx.context, input)),
});
