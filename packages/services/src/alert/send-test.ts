import { DomainError } from '@posthorn/shared/error';
import { encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { defineCommand } from '../command.ts';
import type { Work } from '../context.ts';
import { sendToOne } from '../endpoint/send-example.ts';
import { MessageOut } from '../message/schema.ts';
import { getTenant } from '../tenant/find.ts';
import { alertTest } from './payload.ts';
import { AlertRef, AlertTestIn } from './schema.ts';
import { withAlert } from './store.ts';

const testTag = 'example';

/** A mailbox may be anybody's: a test is no way to fill it. Counted over all alerts of the application, those that are gone among them. */
const testsAnHourMax = 20;
const hourMs = 3_600_000;

const requireFewTests = async (work: Work, applicationId: string): Promise<void> => {
  // Locked, so that a crowd is counted one by one.
  await work.client.query('select from application where tenant_id = $1 and id = $2 for update', [
    work.tenantId,
    applicationId,
  ]);
  const { rows } = await work.client.query<{ count: number }>(
    `select count(*)::int as count from message where tenant_id = $1 and application_id = $2 and id >= $3 and tags[1] = $4`,
    [work.tenantId, applicationId, uuidV7Floor(work.now() - hourMs), testTag],
  );
  if ((rows[0]?.count ?? 0) >= testsAnHourMax)
    throw new DomainError('rate_limited', `At most ${testsAnHourMax} tests are sent in an hour.`, {
      retryAfterSeconds: hourMs / 1000,
    });
};

/** An example that says it is one, by the way that all alerts go. What came of it is among the alert's attempts. */
export const sendAlertTest = defineCommand({
  name: 'alert.test',
  scope: 'alert:write',
  input: AlertRef.extend(AlertTestIn.shape),
  output: MessageOut,
  run: (work, { eventType, ...ref }) =>
    withAlert(work, ref, async ({ work: within, of, alerts, row }) => {
      if (row.disabled) throw new DomainError('conflict', 'The alert is paused: resume it first.');
      await requireFewTests(within, alerts.id);
      const tenantName = (await getTenant(within)).name;
      const payload = alertTest(eventType, { appId: encodeId('application', of.id), appName: of.name, tenantName });
      return sendToOne(within, alerts, row.id, { eventType, tags: [testTag], payload });
    }),
  audit: ({ app_id, alert_id, eventType }) => ({ targetId: alert_id, detail: { app: app_id, eventType } }),
});
