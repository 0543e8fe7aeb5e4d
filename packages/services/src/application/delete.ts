import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { alertApplicationOf } from '../alert/application.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { cancelOfApplication } from '../message/cancel.ts';
import { ApplicationRef } from './schema.ts';
import { type ApplicationRow, getApplication, touchApplication } from './store.ts';

/** It and its endpoints are gone from here on; what waited is cancelled. */
const bury = async (work: Work, row: ApplicationRow): Promise<void> => {
  const deletedAt = new Date(work.now());
  const database = queryBuilder(work.client);
  await database
    .update(application)
    .set({ deletedAt })
    .where(and(eq(application.tenantId, work.tenantId), eq(application.id, row.id)));
  await database
    .update(endpoint)
    .set({ deletedAt })
    .where(and(eq(endpoint.tenantId, work.tenantId), eq(endpoint.applicationId, row.id), isNull(endpoint.deletedAt)));
  await cancelOfApplication(work, row.id, 'The application was deleted.');
  await touchApplication(work, row.id);
};

/** Nothing is sent any more, and its uid is free again. What was sent is removed in the background; the row stays for the audit log. */
export const deleteApplication = defineCommand({
  name: 'application.delete',
  scope: 'application:write',
  input: ApplicationRef,
  output: z.void(),
  run: async (work, input) => {
    const row = await getApplication(work, input.app_id);
    const alerts = await alertApplicationOf(work, row.id);
    if (alerts) await bury(work, alerts);
    await bury(work, row);
    await startTask(work, { kind: 'application.delete', applicationId: row.id, request: {}, estimated: 0 });
  },
  audit: (input) => ({ targetId: input.app_id }),
});
