import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { getMessage } from '../message/find.ts';
import { wakeRecovery } from '../recovery/wake.ts';
import { QueuedMessageRef } from './schema.ts';

/** Gives a delivery up for good, so that what waits behind it goes on. */
export const skipQueuedMessage = defineCommand({
  name: 'endpoint_queue.skip',
  scope: 'attempt:write',
  input: QueuedMessageRef,
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const message = await getMessage(work, application.id, input.msgId);
    const { rowCount } = await work.client.query(
      `update delivery set status = $4, next_attempt_at = null, lane = null, reason = $5, updated_at = now()
        where tenant_id = $1 and endpoint_id = $2 and message_id = $3 and status = any($6::smallint[])`,
      [
        work.tenantId,
        endpoint.id,
        message.id,
        deliveryStatus.cancelled,
        `Skipped by ${work.actor.label}.`,
        [deliveryStatus.pending, deliveryStatus.retrying, deliveryStatus.held],
      ],
    );
    if (!rowCount)
      throw new DomainError('conflict', 'This message does not wait for the endpoint: there is nothing to skip.');
    await wakeRecovery(work, endpoint.id);
  },
  audit: (input) => ({ targetId: input.endpoint_id, detail: { message: input.msgId } }),
});
