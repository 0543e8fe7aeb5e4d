import { DomainError, invalidField } from '@posthorn/shared/error';
import { ApplicationRef } from '../application/schema.ts';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { insertEndpoint } from '../endpoint/create.ts';
import { EndpointIn } from '../endpoint/schema.ts';
import { inAlerts } from './application.ts';
import { destinationOf, vetDestination } from './destination.ts';
import { AlertIn, AlertOut } from './schema.ts';
import { presentAlert } from './store.ts';

/** Each sends a mail or a request of its own for whatever happens: more is a mailing list, which is made elsewhere. */
const alertsMax = 20;

const requireRoom = async (work: Work, applicationId: string): Promise<void> => {
  // Locked, so that two do not take the last place.
  await work.client.query('select from application where tenant_id = $1 and id = $2 for update', [
    work.tenantId,
    applicationId,
  ]);
  const { rows } = await work.client.query<{ count: number }>(
    'select count(*)::int as count from endpoint where tenant_id = $1 and application_id = $2 and deleted_at is null',
    [work.tenantId, applicationId],
  );
  if ((rows[0]?.count ?? 0) >= alertsMax)
    throw new DomainError('conflict', `An application has at most ${alertsMax} alerts. Delete one first.`);
};

export const createAlert = defineCommand({
  name: 'alert.create',
  scope: 'alert:write',
  input: ApplicationRef.extend(AlertIn.shape),
  output: AlertOut,
  prepare: async (context, input) => {
    if (input.url === undefined && input.email === undefined)
      throw invalidField(['body', 'url'], 'Give a url or an email that is to be told.');
    await vetDestination(context, input);
  },
  run: (work, { app_id, url, email, ...input }) =>
    inAlerts(work, app_id, async ({ work: within, alerts }) => {
      await requireRoom(within, alerts.id);
      const { kind, label } = work.actor;
      const row = await insertEndpoint(
        within,
        alerts.id,
        EndpointIn.parse({
          ...input,
          url: await destinationOf(within, { url, email }),
          metadata: { setUpBy: label.slice(0, 256), setUpIn: kind },
        }),
      );
      return presentAlert(within, row);
    }),
  audit: (input, output) => ({ targetId: output.id, detail: { app: input.app_id, to: input.email ?? input.url } }),
});
