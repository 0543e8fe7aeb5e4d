import { createApplication } from '@posthorn/services/application/create';
import { deleteApplication } from '@posthorn/services/application/delete';
import { readApplication } from '@posthorn/services/application/get';
import { listApplications } from '@posthorn/services/application/list';
import { ApplicationIn, ApplicationPatch } from '@posthorn/services/application/schema';
import { patchApplication, updateApplication } from '@posthorn/services/application/update';
import { z } from 'zod';
import type { RestMeta } from '../rest/meta.ts';
import { authed, router } from '../trpc.ts';

const many = '/api/v1/app';
const one = '/api/v1/app/{app_id}';
const rest = (rest: RestMeta): { rest: RestMeta } => ({ rest });

export const applicationRouter = router({
  list: authed
    .meta(
      rest({
        method: 'GET',
        path: many,
        operationId: 'v1.application.list',
        summary: 'List applications',
        status: 200,
      }),
    )
    .input(listApplications.input)
    .output(listApplications.output)
    .query(({ ctx, input }) => listApplications.execute(ctx.context, input)),
  create: authed
    .meta(
      rest({
        method: 'POST',
        path: many,
        operationId: 'v1.application.create',
        summary: 'Create an application',
        status: 'created',
        query: z.object({
          get_if_exists: z.boolean().default(false).describe('Answer the existing one instead of 409'),
        }),
        body: ApplicationIn,
      }),
    )
    .input(createApplication.input)
    .output(createApplication.output)
    .mutation(({ ctx, input }) => createApplication.execute(ctx.context, input)),
  get: authed
    .meta(
      rest({ method: 'GET', path: one, operationId: 'v1.application.get', summary: 'Get an application', status: 200 }),
    )
    .input(readApplication.input)
    .output(readApplication.output)
    .query(({ ctx, input }) => readApplication.execute(ctx.context, input)),
  update: authed
    .meta(
      rest({
        method: 'PUT',
        path: one,
        operationId: 'v1.application.update',
        summary: 'Update an application, or create it',
        status: 'created',
        body: ApplicationIn,
      }),
    )
    .input(updateApplication.input)
    .output(updateApplication.output)
    .mutation(({ ctx, input }) => updateApplication.execute(ctx.context, input)),
  patch: authed
    .meta(
      rest({
        method: 'PATCH',
        path: one,
        operationId: 'v1.application.patch',
        summary: 'Change some of an application',
        status: 200,
        body: ApplicationPatch,
      }),
    )
    .input(patchApplication.input)
    .output(patchApplication.output)
    .mutation(({ ctx, input }) => patchApplication.execute(ctx.context, input)),
  delete: authed
    .meta(
      rest({
        method: 'DELETE',
        path: one,
        operationId: 'v1.application.delete',
        summary: 'Delete an application',
        status: 204,
      }),
    )
    .input(deleteApplication.input)
    .output(deleteApplication.output)
    .mutation(({ ctx, input }) => deleteApplication.execute(ctx.context, input)),
});
