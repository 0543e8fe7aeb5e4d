import { UrlCheckIn } from '@posthorn/services/endpoint/check-url';
import { explainUrl, OperatorUrlCheckOut } from '@posthorn/services/operator/check-url';
import { FlagListOut, FlagListQuery, listFlags } from '@posthorn/services/operator/flags';
import { OperatorOverviewOut, readOperatorOverview } from '@posthorn/services/operator/overview';
import { runSelfCheck } from '@posthorn/services/operator/self-check/run';
import { SelfCheckOut } from '@posthorn/services/operator/self-check/schema';
import { readStorage, StorageOut } from '@posthorn/services/operator/storage';
import { readThroughput, ThroughputOut, ThroughputQuery } from '@posthorn/services/operator/throughput';
import {
  FailingEndpointsOut,
  FailingEndpointsQuery,
  listFailingEndpoints,
  readTraffic,
  TrafficOut,
  TrafficQuery,
} from '@posthorn/services/operator/traffic';
import { z } from 'zod';
import type { RestMeta } from '../../rest/meta.ts';
import { operating } from '../../trpc.ts';
import { temporalUiOf } from './temporal-ui.ts';

const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** The installation as a whole: how it fares, what it stands on, who loads it. */
export const installationProcedures = {
  overview: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/overview',
        operationId: 'v1.operator.overview',
        summary: 'See whether the installation is as it should be, and who runs it',
        status: 200,
      }),
    )
    .input(z.object({}))
    .output(OperatorOverviewOut)
    .query(({ ctx }) => readOperatorOverview(ctx.core.pool, temporalUiOf(ctx.core))),
  checkUrl: operating
    .meta(
      rest({
        method: 'POST',
        path: '/api/v1/operator/url-check',
        operationId: 'v1.operator.check-url',
        summary: 'See whether a URL would be sent to, and why',
        status: 200,
        body: UrlCheckIn,
      }),
    )
    .input(UrlCheckIn)
    .output(OperatorUrlCheckOut)
    .query(({ ctx, input }) => explainUrl(input.url, ctx.core.settings)),
  throughput: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/throughput',
        operationId: 'v1.operator.throughput',
        summary: 'See what is taken in and delivered, and how long first attempts are waited for',
        status: 200,
      }),
    )
    .input(ThroughputQuery)
    .output(ThroughputOut)
    .query(({ ctx, input }) => readThroughput(ctx.core.pool, input, ctx.core.now())),
  traffic: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/traffic',
        operationId: 'v1.operator.traffic',
        summary: 'See the busiest tenants and the hosts that fail most',
        status: 200,
      }),
    )
    .input(TrafficQuery)
    .output(TrafficOut)
    .query(({ ctx, input }) => readTraffic(ctx.core.pool, input)),
  failingEndpoints: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/failing-endpoint',
        operationId: 'v1.operator.failing-endpoint.list',
        summary: 'List the endpoints of a host or tenant that fail most',
        status: 200,
      }),
    )
    .input(FailingEndpointsQuery)
    .output(FailingEndpointsOut)
    .query(({ ctx, input }) => listFailingEndpoints(ctx.core.pool, input)),
  selfCheck: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/self-check',
        operationId: 'v1.operator.self-check',
        summary: 'Check what the installation stands on',
        status: 200,
      }),
    )
    .input(z.object({}))
    .output(SelfCheckOut)
    .query(({ ctx: { core } }) =>
      runSelfCheck(core.pool, {
        settings: core.settings,
        masterKey: core.config.masterKey,
        hasOperatorToken: core.config.operatorToken !== null,
        temporalUi: temporalUiOf(core),
      }),
    ),
  storage: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/storage',
        operationId: 'v1.operator.storage',
        summary: 'See what is stored and when retention lets it go',
        status: 200,
      }),
    )
    .input(z.object({}))
    .output(StorageOut)
    .query(({ ctx }) => readStorage(ctx.core.pool)),
  flags: operating
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/operator/feature-flag',
        operationId: 'v1.operator.feature-flag.list',
        summary: 'List the feature flags of event types',
        status: 200,
      }),
    )
    .input(FlagListQuery)
    .output(FlagListOut)
    .query(({ ctx, input }) => listFlags(ctx.core.pool, input)),
};
