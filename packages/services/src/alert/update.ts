import { defineCommand } from '../command.ts';
import { writeEndpoint } from '../endpoint/store.ts';
import { switched } from '../endpoint/update.ts';
import { destinationOf, vetDestination } from './destination.ts';
import { AlertOut, AlertPatch, AlertRef } from './schema.ts';
import { presentAlert, withAlert } from './store.ts';

/** PATCH: changes what is given. A url takes the place of an email, and the other way round. */
export const patchAlert = defineCommand({
  name: 'alert.patch',
  scope: 'alert:write',
  input: AlertRef.extend(AlertPatch.shape),
  output: AlertOut,
  prepare: vetDestination,
  run: (work, { app_id, alert_id, ...input }) =>
    withAlert(work, { app_id, alert_id }, async ({ work: within, row }) => {
      const { eventTypes, description, disabled } = input;
      const url = await destinationOf(within, input);
      const written = await writeEndpoint(within, row, {
        ...(url !== undefined && { url }),
        ...(eventTypes !== undefined && { eventTypes }),
        ...(description !== undefined && { description }),
        ...(disabled !== undefined && (await switched(within, row, disabled))),
      });
      return presentAlert(within, written);
    }),
  audit: ({ app_id, alert_id: _alert, ...input }, output) => ({
    targetId: output.id,
    detail: {
      app: app_id,
      changed: Object.keys(input),
      ...(input.disabled !== undefined && { disabled: input.disabled }),
    },
  }),
});
