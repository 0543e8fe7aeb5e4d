import { mailAddressOf } from '@posthorn/shared/alert';
import { DomainError } from '@posthorn/shared/error';
import { defineCommand } from '../command.ts';
import { EndpointSecretOut } from '../endpoint/schema.ts';
import { openCurrentSecret } from '../secret/store.ts';
import { verifierText } from '../secret/text.ts';
import { AlertRef } from './schema.ts';
import { withAlert } from './store.ts';

/** What requests of the alert are signed with: for whoever may change it, since he could sign as well. */
export const revealAlertSecret = defineCommand({
  name: 'alert.secret',
  scope: 'alert:write',
  input: AlertRef,
  output: EndpointSecretOut,
  run: (work, ref) =>
    withAlert(work, ref, async ({ work: within, row }) => {
      if (mailAddressOf(row.url) !== null) throw new DomainError('conflict', 'A mail is not signed: it has no secret.');
      return { key: verifierText(await openCurrentSecret(within, row.id)) };
    }),
  audit: ({ app_id, alert_id }) => ({ targetId: alert_id, detail: { app: app_id } }),
});
