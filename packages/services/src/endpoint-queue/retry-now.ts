import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { hasten } from '../delivery/hasten.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { getMessage } from '../message/find.ts';
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
    if ((await hasten(work, endpoint.id, [message.id])) === 0)
      throw new DomainError('conflict', 'This message does not wait for a try. Resend it, or recover it.');
  },
  audit: (input) => ({ targetId: input.endpoint_id, detail: { message: input.msgId } }),
});
