import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { uuidV7Floor } from '@posthorn/shared/id';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { wakeRecovery } from '../recovery/wake.ts';
import { CancelMessagesIn } from './schema.ts';

/** Gives up what waits for an endpoint and fits; what is under way at this moment may still arrive. */
export const cancelMessages = defineCommand({
  name: 'replay.cancel_messages',
  scope: 'attempt:write',
  input: EndpointRef.extend(CancelMessagesIn.shape),
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    await work.client.query(
      `update delivery d set status = $3, next_attempt_at = null, lane = null, reason = $4, updated_at = now()
        from message m
        where d.tenant_id = $1 and d.endpoint_id = $2 and d.status = any($5::smallint[])
          and m.tenant_id = d.tenant_id and m.id = d.message_id
          and ($6::uuid is null or m.id >= $6) and ($7::uuid is null or m.id < $7)
          and ($8::text[] is null or m.event_type = any($8)) and ($9::text is null or m.channels @> array[$9])
          and ($10::text is null or m.tags @> array[$10])`,
      [
        work.tenantId,
        endpoint.id,
        deliveryStatus.cancelled,
        `Cancelled by ${work.actor.label}.`,
        [deliveryStatus.pending, deliveryStatus.retrying, deliveryStatus.held],
        input.since ? uuidV7Floor(Date.parse(input.since)) : null,
        input.until ? uuidV7Floor(Date.parse(input.until)) : null,
        input.eventTypes ?? null,
        input.channel ?? null,
        input.tag ?? null,
      ],
    );
    await wakeRecovery(work, endpoint.id);
  },
  audit: (input) => ({
    targetId: input.endpoint_id,
    detail: { since: input.since ?? null, until: input.until ?? null },
  }),
});
