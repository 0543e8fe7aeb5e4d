import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { writeEndpoint } from '../endpoint/store.ts';
import { cancelOfEndpoint } from '../message/cancel.ts';
import { AlertRef } from './schema.ts';
import { withAlert } from './store.ts';

export const deleteAlert = defineCommand({
  name: 'alert.delete',
  scope: 'alert:write',
  input: AlertRef,
  output: z.void(),
  run: (work, ref) =>
    withAlert(work, ref, async ({ work: within, row }) => {
      await writeEndpoint(within, row, { deletedAt: new Date(within.now()) });
      await cancelOfEndpoint(within, row.id, 'The alert was deleted.');
    }),
  audit: ({ app_id, alert_id }) => ({ targetId: alert_id, detail: { app: app_id } }),
});
