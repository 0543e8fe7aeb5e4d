import { decodeId, encodeId } from '@posthorn/shared/id';
import { listAttemptsByEndpoint } from '../attempt/list.ts';
import { defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { Page } from '../page.ts';
import { AlertPayload } from './payload.ts';
import { AlertAttemptOut, AlertAttemptsInput } from './schema.ts';
import { endpointIdOf, withAlert } from './store.ts';

type Said = { id: string; event_type: string; payload: string | null };

/** What the messages of some attempts said. */
const saidIn = async (work: Work, attempts: readonly { msgId: string }[]): Promise<Map<string, Said>> => {
  const ids = [...new Set(attempts.map(({ msgId }) => decodeId('message', msgId)))];
  const { rows } = await work.client.query<Said>(
    'select id, event_type, payload from message where tenant_id = $1 and id = any($2::uuid[])',
    [work.tenantId, ids],
  );
  return new Map(rows.map((row) => [encodeId('message', row.id), row]));
};

/** What was sent, newest first, with what came of it. */
export const listAlertAttempts = defineQuery({
  name: 'alert.attempts',
  scope: 'alert:read',
  input: AlertAttemptsInput,
  output: Page(AlertAttemptOut),
  run: (work, { app_id, alert_id, ...query }) =>
    withAlert(work, { app_id, alert_id }, async ({ work: within, alerts }) => {
      const page = await listAttemptsByEndpoint.run(within, {
        ...query,
        app_id: encodeId('application', alerts.id),
        endpoint_id: endpointIdOf(alert_id),
      });
      const said = await saidIn(within, page.data);
      return {
        ...page,
        data: page.data.map((attempt) => {
          const { event_type: eventType = '', payload = null } = said.get(attempt.msgId) ?? {};
          const text = payload === null ? null : AlertPayload.parse(JSON.parse(payload)).text;
          return { ...attempt, eventType, text, payload };
        }),
      };
    }),
});
