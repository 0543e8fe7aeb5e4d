import { wantsMessage } from '@posthorn/shared/matching';
import { z } from 'zod';
import { ApplicationRef } from '../application/schema.ts';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { EventTypeName } from '../event-type/schema.ts';

export const MessagePrecheckIn = z
  .object({ eventType: EventTypeName, channels: z.array(z.string().min(1).max(128)).max(10).nullish() })
  .meta({ id: 'MessagePrecheckIn' });

export const MessagePrecheckOut = z
  .object({
    active: z
      .boolean()
      .describe('At least one endpoint wants this type and these channels; filters on payloads are not asked'),
  })
  .meta({ id: 'MessagePrecheckOut' });

/** Whether anybody listens, so that a sender can spare himself the work of making the payload. */
export const precheckMessage = defineQuery({
  name: 'message.precheck',
  scope: 'message:read',
  input: ApplicationRef.extend(MessagePrecheckIn.shape),
  output: MessagePrecheckOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const { rows } = await work.client.query<{ eventTypes: string[] | null; channels: string[] | null }>(
      `select event_types as "eventTypes", channels from endpoint
        where tenant_id = $1 and application_id = $2 and deleted_at is null and not disabled`,
      [work.tenantId, application.id],
    );
    const message = { eventType: input.eventType, channels: input.channels ?? null };
    return { active: rows.some((endpoint) => wantsMessage(endpoint, message)) };
  },
});
