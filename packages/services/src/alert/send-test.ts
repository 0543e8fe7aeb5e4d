import { DomainError } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import { defineCommand } from '../command.ts';
import { sendToOne } from '../endpoint/send-example.ts';
import { MessageOut } from '../message/schema.ts';
import { getTenant } from '../tenant/find.ts';
import { alertTest } from './payload.ts';
import { AlertRef, AlertTestIn } from './schema.ts';
import { withAlert } from './store.ts';

/** An example that says it is one, by the way that all alerts go. What came of it is among the alert's attempts. */
export const sendAlertTest = defineCommand({
  name: 'alert.test',
  scope: 'alert:write',
  input: AlertRef.extend(AlertTestIn.shape),
  output: MessageOut,
  run: (work, { eventType, ...ref }) =>
    withAlert(work, ref, async ({ work: within, of, alerts, row }) => {
      if (row.disabled) throw new DomainError('conflict', 'The alert is paused: resume it first.');
      const tenantName = (await getTenant(within)).name;
      const payload = alertTest(eventType, { appId: encodeId('application', of.id), appName: of.name, tenantName });
      return sendToOne(within, alerts, row.id, { eventType, tags: ['example'], payload });
    }),
  audit: ({ app_id, alert_id, eventType }) => ({ targetId: alert_id, detail: { app: app_id, eventType } }),
});
