import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { getMessage } from '../message/find.ts';
import { wakeRecovery } from '../recovery/wake.ts';
import { QueuedMessageRef } from './schema.ts';

/** The next try of a delivery is made now instead of when it is due, and counts as that try. An open circuit is probed by it. */
export const retryQueuedMessage = defineCommand({
  name: 'endpoint_queue.retry_now',
  scope: 'attempt:write',
  input: QueuedMessageRef,
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    const message = await getMessage(work, application.id, input.msgId);
    if (endpoint.disabled || endpoint.pausedAt !== null) {
      throw new DomainError(
        'conflict',
        `The endpoint is ${endpoint.disabled ? 'disabled' : 'paused'}: resume it first.`,
      );
    }
    const { rowCount } = await work.client.query(
      `update delivery set next_attempt_at = now(), updated_at = now()
        where tenant_id = $1 and endpoint_id = $2 and message_id = $3 and next_attempt_at is not null`,
      [work.tenantId, endpoint.id, message.id],
    );
    if (!rowCount) throw new DomainError('conflict', 'This message does not wait for a try. Resend it, or recover it.');
    await work.client.query(
      'update endpoint_health set probe_at = least(probe_at, now()) where tenant_id = $1 and endpoint_id = $2',
      [work.tenantId, endpoint.id],
    );
    await wakeRecovery(work, endpoint.id);
  },
  audit: (input) => ({ targetId: input.endpoint_id, detail: { message: input.msgId } }),
});
