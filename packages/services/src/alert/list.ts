import { queryBuilder } from '@posthorn/db/client';
import { endpoint } from '@posthorn/db/schema/endpoint';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { ApplicationRef } from '../application/schema.ts';
import { defineQuery } from '../command.ts';
import { lookIntoAlerts } from './application.ts';
import { AlertList } from './schema.ts';
import { presentAlerts } from './store.ts';

/** All of them, oldest first: there are so few that a page holds them. */
export const listAlerts = defineQuery({
  name: 'alert.list',
  scope: 'alert:read',
  input: ApplicationRef,
  output: AlertList,
  run: (work, input) =>
    lookIntoAlerts(work, input.app_id, async ({ work: within, alerts }) => {
      const rows = alerts
        ? await queryBuilder(within.client)
            .select()
            .from(endpoint)
            .where(
              and(
                eq(endpoint.tenantId, within.tenantId),
                eq(endpoint.applicationId, alerts.id),
                isNull(endpoint.deletedAt),
              ),
            )
            .orderBy(asc(endpoint.id))
        : [];
      const mailFrom = work.settings.mailFrom ?? null;
      return { data: await presentAlerts(within, rows), iterator: null, prevIterator: null, done: true, mailFrom };
    }),
});
