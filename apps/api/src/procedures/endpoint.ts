import { checkEndpointUrl, UrlCheckIn } from '@posthorn/services/endpoint/check-url';
import { createEndpoint } from '@posthorn/services/endpoint/create';
import { deleteEndpoint } from '@posthorn/services/endpoint/delete';
import { readEndpoint } from '@posthorn/services/endpoint/get';
import { patchEndpointHeaders, readEndpointHeaders, replaceEndpointHeaders } from '@posthorn/services/endpoint/headers';
import { readEndpointHistory } from '@posthorn/services/endpoint/history';
import { listEndpointOverviews, listEndpoints } from '@posthorn/services/endpoint/list';
import { readEndpointOverview } from '@posthorn/services/endpoint/overview';
import {
  EndpointHeadersIn,
  EndpointHeadersPatchIn,
  EndpointIn,
  EndpointPatch,
  EndpointSecretRotateIn,
  EndpointUpdate,
  EventExampleIn,
} from '@posthorn/services/endpoint/schema';
import { revealSecret, rotateSecret } from '@posthorn/services/endpoint/secret';
import { sendExample } from '@posthorn/services/endpoint/send-example';
import { readEndpointStats } from '@posthorn/services/endpoint/stats';
import { patchEndpoint, updateEndpoint } from '@posthorn/services/endpoint/update';
import { FilterTestIn } from '@posthorn/services/endpoint-filter/schema';
import { testFilter } from '@posthorn/services/endpoint-filter/test';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/app/{app_id}/endpoint';
const one = '/api/v1/app/{app_id}/endpoint/{endpoint_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const endpointRouter = router({
  list: authed
    .meta(rest({ method: 'GET', path: many, operationId: 'v1.endpoint.list', summary: 'List endpoints', status: 200 }))
    .input(listEndpoints.input)
    .output(listEndpoints.output)
    .query(({ ctx, input }) => listEndpoints.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.endpoint.create',
        summary: 'Create an endpoint',
        status: 201,
        body: EndpointIn,
      }),
    )
    .input(createEndpoint.input)
    .output(createEndpoint.output)
    .mutation(({ ctx, input }) => createEndpoint.execute(ctx.context, input)),
  get: authed
    .meta(rest({ method: 'GET', path: one, operationId: 'v1.endpoint.get', summary: 'Get an endpoint', status: 200 }))
    .input(readEndpoint.input)
    .output(readEndpoint.output)
    .query(({ ctx, input }) => readEndpoint.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PUT',
        path: one,
        operationId: 'v1.endpoint.update',
        summary: 'Update an endpoint, or create it',
        status: 'created',
        body: EndpointUpdate,
      }),
    )
    .input(updateEndpoint.input)
    .output(updateEndpoint.output)
    .mutation(({ ctx, input }) => updateEndpoint.execute(ctx.context, input)),
  patch: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.endpoint.patch',
        summary: 'Change some of an endpoint',
        status: 200,
        body: EndpointPatch,
      }),
    )
    .input(patchEndpoint.input)
    .output(patchEndpoint.output)
    .mutation(({ ctx, input }) => patchEndpoint.execute(ctx.context, input)),
  delete: authed
    .meta(
      rest({
        method: 'DELETE',
        path: one,
        operationId: 'v1.endpoint.delete',
        summary: 'Delete an endpoint',
        status: 204,
      }),
    )
    .input(deleteEndpoint.input)
    .output(deleteEndpoint.output)
    .mutation(({ ctx, input }) => deleteEndpoint.execute(ctx.context, input)),
  secret: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/secret`,
        operationId: 'v1.endpoint.get-secret',
        summary: 'Get the signing secret',
        status: 200,
      }),
    )
    .input(revealSecret.input)
    .output(revealSecret.output)
    .query(({ ctx, input }) => revealSecret.execute(ctx.context, input)),
  rotateSecret: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/secret/rotate`,
        operationId: 'v1.endpoint.rotate-secret',
        summary: 'Rotate the signing secret',
        status: 200,
        body: EndpointSecretRotateIn,
        bodyOptional: true,
      }),
    )
    .input(rotateSecret.input)
    .output(rotateSecret.output)
    .mutation(({ ctx, input }) => rotateSecret.execute(ctx.context, input)),
  headers: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/headers`,
        operationId: 'v1.endpoint.get-headers',
        summary: 'Get the custom headers',
        status: 200,
      }),
    )
    .input(readEndpointHeaders.input)
    .output(readEndpointHeaders.output)
    .query(({ ctx, input }) => readEndpointHeaders.execute(ctx.context, input)),
  replaceHeaders: authed
    .meta(
      rest({
        method: 'PUT',
        path: `${one}/headers`,
        operationId: 'v1.endpoint.update-headers',
        summary: 'Replace the custom headers',
        status: 204,
        body: EndpointHeadersIn,
      }),
    )
    .input(replaceEndpointHeaders.input)
    .output(replaceEndpointHeaders.output)
    .mutation(({ ctx, input }) => replaceEndpointHeaders.execute(ctx.context, input)),
  patchHeaders: authed
    .meta(
      rest({
        method: 'PATCH',
        path: `${one}/headers`,
        operationId: 'v1.endpoint.patch-headers',
        summary: 'Change some custom headers',
        status: 204,
        body: EndpointHeadersPatchIn,
      }),
    )
    .input(patchEndpointHeaders.input)
    .output(patchEndpointHeaders.output)
    .mutation(({ ctx, input }) => patchEndpointHeaders.execute(ctx.context, input)),
  stats: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/stats`,
        operationId: 'v1.endpoint.get-stats',
        summary: 'Count the deliveries of an endpoint',
        status: 200,
      }),
    )
    .input(readEndpointStats.input)
    .output(readEndpointStats.output)
    .query(({ ctx, input }) => readEndpointStats.execute(ctx.context, input)),
  sendExample: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/send-example`,
        operationId: 'v1.endpoint.send-example',
        summary: 'Send an example to an endpoint',
        status: 200,
        body: EventExampleIn,
      }),
    )
    .input(sendExample.input)
    .output(sendExample.output)
    .mutation(({ ctx, input }) => sendExample.execute(ctx.context, input)),
  overview: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/overview`,
        operationId: 'v1.endpoint.overview',
        summary: 'Get an endpoint with its health',
        status: 200,
      }),
    )
    .input(readEndpointOverview.input)
    .output(readEndpointOverview.output)
    .query(({ ctx, input }) => readEndpointOverview.execute(ctx.context, input)),
  overviews: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/endpoint-overview',
        operationId: 'v1.endpoint.overviews',
        summary: 'List endpoints with their health',
        status: 200,
      }),
    )
    .input(listEndpointOverviews.input)
    .output(listEndpointOverviews.output)
    .query(({ ctx, input }) => listEndpointOverviews.execute(ctx.context, input)),
  history: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/endpoint/{endpoint_id}/history',
        operationId: 'v1.endpoint.history',
        summary: "Get an endpoint's attempts over time",
        status: 200,
      }),
    )
    .input(readEndpointHistory.input)
    .output(readEndpointHistory.output)
    .query(({ ctx, input }) => readEndpointHistory.execute(ctx.context, input)),
  checkUrl: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/endpoint-url/check',
        operationId: 'v1.endpoint.check-url',
        summary: 'Check whether an endpoint may have a URL',
        status: 200,
        body: UrlCheckIn,
      }),
    )
    .input(checkEndpointUrl.input)
    .output(checkEndpointUrl.output)
    .query(({ ctx, input }) => checkEndpointUrl.execute(ctx.context, input)),
  testFilter: authed
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/filter/test',
        operationId: 'v1.filter.test',
        summary: 'Try a filter on a message',
        status: 200,
        body: FilterTestIn,
      }),
    )
    .input(testFilter.input)
    .output(testFilter.output)
    .mutation(({ ctx, input }) => testFilter.execute(ctx.context, input)),
});
