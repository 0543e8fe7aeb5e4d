import { listAlertAttempts } from '@posthorn/services/alert/attempts';
import { createAlert } from '@posthorn/services/alert/create';
import { deleteAlert } from '@posthorn/services/alert/delete';
import { readAlert } from '@posthorn/services/alert/get';
import { listAlerts } from '@posthorn/services/alert/list';
import { AlertIn, AlertPatch, AlertTestIn } from '@posthorn/services/alert/schema';
import { revealAlertSecret } from '@posthorn/services/alert/secret';
import { sendAlertTest } from '@posthorn/services/alert/send-test';
import { patchAlert } from '@posthorn/services/alert/update';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/app/{app_id}/alert' as const;
const one = `${many}/{alert_id}` as const;
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

/** Whom to tell when something becomes of an application's endpoints. */
export const alertRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.alert.list',
        summary: 'List the alerts of an application',
        status: 200,
      }),
    )
    .input(listAlerts.input)
    .output(listAlerts.output)
    .query(({ ctx, input }) => listAlerts.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.alert.create',
        summary: 'Set up an alert, to a URL or by mail',
        status: 201,
        body: AlertIn,
      }),
    )
    .input(createAlert.input)
    .output(createAlert.output)
    .mutation(({ ctx, input }) => createAlert.execute(ctx.context, input)),
  get: authed
    .meta(rest({ method: 'GET', path: one, operationId: 'v1.alert.get', summary: 'Get an alert', status: 200 }))
    .input(readAlert.input)
    .output(readAlert.output)
    .query(({ ctx, input }) => readAlert.execute(ctx.context, input)),
  patch: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.alert.patch',
        summary: 'Change, pause or resume an alert',
        status: 200,
        body: AlertPatch,
      }),
    )
    .input(patchAlert.input)
    .output(patchAlert.output)
    .mutation(({ ctx, input }) => patchAlert.execute(ctx.context, input)),
  delete: authed
    .meta(
      rest({ method: 'DELETE', path: one, operationId: 'v1.alert.delete', summary: 'Delete an alert', status: 204 }),
    )
    .input(deleteAlert.input)
    .output(deleteAlert.output)
    .mutation(({ ctx, input }) => deleteAlert.execute(ctx.context, input)),
  test: authed
    .meta(
      rest({
        method: 'POST',
        path: `${one}/test`,
        operationId: 'v1.alert.test',
        summary: 'Send a test of an alert',
        status: 200,
        body: AlertTestIn,
        bodyOptional: true,
      }),
    )
    .input(sendAlertTest.input)
    .output(sendAlertTest.output)
    .mutation(({ ctx, input }) => sendAlertTest.execute(ctx.context, input)),
  attempts: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/attempt`,
        operationId: 'v1.alert.list-attempts',
        summary: 'List what an alert sent, and what came of it',
        status: 200,
      }),
    )
    .input(listAlertAttempts.input)
    .output(listAlertAttempts.output)
    .query(({ ctx, input }) => listAlertAttempts.execute(ctx.context, input)),
  secret: authed
    .meta(
      rest({
        method: 'GET',
        path: `${one}/secret`,
        operationId: 'v1.alert.get-secret',
        summary: 'Get the signing secret of an alert to a URL',
        status: 200,
      }),
    )
    .input(revealAlertSecret.input)
    .output(revealAlertSecret.output)
    .query(({ ctx, input }) => revealAlertSecret.execute(ctx.context, input)),
});
