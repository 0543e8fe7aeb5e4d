import { readDelivery } from '@posthorn/services/delivery/get';
import { listDeliveries } from '@posthorn/services/delivery/list';
import { retryDeliveries } from '@posthorn/services/delivery/retry';
import { DeliveriesIn } from '@posthorn/services/delivery/schema';
import { stopDeliveries } from '@posthorn/services/delivery/stop';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/app/{app_id}/delivery';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const deliveryRouter = router({
  list: authed
    .meta(rest({ method: 'GET', path: many, operationId: 'v1.delivery.list', summary: 'List deliveries', status: 200 }))
    .input(listDeliveries.input)
    .output(listDeliveries.output)
    .query(({ ctx, input }) => listDeliveries.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({
        method: 'GET',
        path: '/api/v1/app/{app_id}/msg/{msg_id}/endpoint/{endpoint_id}',
        operationId: 'v1.delivery.get',
        summary: 'Get the delivery of a message to an endpoint',
        status: 200,
      }),
    )
    .input(readDelivery.input)
    .output(readDelivery.output)
    .query(({ ctx, input }) => readDelivery.execute(ctx.context, input)),
  retry: authed
    .meta(
      rest({
        method: 'POST',
        path: `${many}/retry`,
        operationId: 'v1.delivery.retry',
        summary: 'Try deliveries again, now',
        status: 200,
        body: DeliveriesIn,
      }),
    )
    .input(retryDeliveries.input)
    .output(retryDeliveries.output)
    .mutation(({ ctx, input }) => retryDeliveries.execute(ctx.context, input)),
  stop: authed
    .meta(
      rest({
        method: 'POST',
        path: `${many}/stop`,
        operationId: 'v1.delivery.stop',
        summary: 'Make no further try of deliveries',
        status: 200,
        body: DeliveriesIn,
      }),
    )
    .input(stopDeliveries.input)
    .output(stopDeliveries.output)
    .mutation(({ ctx, input }) => stopDeliveries.execute(ctx.context, input)),
});
