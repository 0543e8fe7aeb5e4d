import { encodeId } from '@posthorn/shared/id';
import { listAttemptsByEndpoint } from '../attempt/list.ts';
import { AttemptOut } from '../attempt/schema.ts';
import { defineQuery } from '../command.ts';
import { Page } from '../page.ts';
import { AlertAttemptsInput } from './schema.ts';
import { endpointIdOf, withAlert } from './store.ts';

/** What was sent, newest first, with what came of it. */
export const listAlertAttempts = defineQuery({
  name: 'alert.attempts',
  scope: 'alert:read',
  input: AlertAttemptsInput,
  output: Page(AttemptOut),
  run: (work, { app_id, alert_id, ...query }) =>
    withAlert(work, { app_id, alert_id }, ({ work: within, alerts }) =>
      listAttemptsByEndpoint.run(within, {
        ...query,
        app_id: encodeId('application', alerts.id),
        endpoint_id: endpointIdOf(alert_id),
      }),
    ),
});
