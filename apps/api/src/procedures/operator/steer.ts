import { planSteer } from '@posthorn/services/operator/steer/plan';
import { listSteerRuns, readSteerRun, steerRun } from '@posthorn/services/operator/steer/runs';
import {
  SteerIn,
  SteerPlanIn,
  SteerPlanOut,
  SteerRunListQuery,
  SteerRunOut,
  SteerRunRef,
} from '@posthorn/services/operator/steer/schema';
import { SteerStarted, startSteer } from '@posthorn/services/operator/steer/start';
import { Page } from '@posthorn/services/page';
import type { RestMeta } from '../../rest/meta.ts';
import { operating as anyOperating } from '../../trpc.ts';
import { temporalUiOf } from './temporal-ui.ts';

const many = '/api/v1/operator/steer';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** What is done in several tenants is done in each behind its own wall, in the operator's name. */
const operating = anyOperating.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, within: (tenantId: string) => ctx.operate(ctx.operator, tenantId) } }),
);

/** Pausing, resuming and sending again of many endpoints at once: planned, started, watched, stopped. */
export const steerProcedures = {
  planSteer: operating
    .meta(
      rest({
        method: 'POST',
        path: `${many}/plan`,
        operationId: 'v1.operator.steer.plan',
        summary: 'See what pausing, resuming or sending again would touch',
        status: 200,
        body: SteerPlanIn,
      }),
    )
    .input(SteerPlanIn)
    .output(SteerPlanOut)
    .query(({ ctx, input }) => planSteer(ctx.within, ctx.core.pool, input)),
  startSteer: operating
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.operator.steer.start',
        summary: 'Pause, resume or send again many endpoints in the background',
        status: 202,
        body: SteerIn,
      }),
    )
    .input(SteerIn)
    .output(SteerStarted)
    .mutation(({ ctx, input }) => startSteer(ctx.within, ctx.core.pool, input, ctx.core.now())),
  steerRuns: operating
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.operator.steer.list',
        summary: 'List what was steered, with its progress',
        status: 200,
      }),
    )
    .input(SteerRunListQuery)
    .output(Page(SteerRunOut))
    .query(({ ctx, input }) => listSteerRuns(ctx.core.pool, input, temporalUiOf(ctx.core))),
  steerRun: operating
    .meta(
      rest({
        method: 'GET',
        path: `${many}/{run_id}`,
        operationId: 'v1.operator.steer.get',
        summary: 'Get what was steered, with its progress',
        status: 200,
      }),
    )
    .input(SteerRunRef)
    .output(SteerRunOut)
    .query(({ ctx, input }) => readSteerRun(ctx.core.pool, input.run_id, temporalUiOf(ctx.core))),
  pauseSteerRun: operating
    .meta(
      rest({
        method: 'POST',
        path: `${many}/{run_id}/pause`,
        operationId: 'v1.operator.steer.pause',
        summary: 'Pause what is left of it',
        status: 200,
      }),
    )
    .input(SteerRunRef)
    .output(SteerRunOut)
    .mutation(({ ctx, input }) => steerRun(ctx.within, ctx.core.pool, input.run_id, 'pause', temporalUiOf(ctx.core))),
  resumeSteerRun: operating
    .meta(
      rest({
        method: 'POST',
        path: `${many}/{run_id}/resume`,
        operationId: 'v1.operator.steer.resume',
        summary: 'Go on with it',
        status: 200,
      }),
    )
    .input(SteerRunRef)
    .output(SteerRunOut)
    .mutation(({ ctx, input }) => steerRun(ctx.within, ctx.core.pool, input.run_id, 'resume', temporalUiOf(ctx.core))),
  cancelSteerRun: operating
    .meta(
      rest({
        method: 'POST',
        path: `${many}/{run_id}/cancel`,
        operationId: 'v1.operator.steer.cancel',
        summary: 'Cancel what is left of it',
        status: 200,
      }),
    )
    .input(SteerRunRef)
    .output(SteerRunOut)
    .mutation(({ ctx, input }) => steerRun(ctx.within, ctx.core.pool, input.run_id, 'cancel', temporalUiOf(ctx.core))),
};
