import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { giveUp } from '../delivery/give-up.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { getMessage } from '../message/find.ts';
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
    const ended = await giveUp(work, endpoint.id, [message.id], `Skipped by ${work.actor.label}.`);
    if (ended.length === 0)
      throw new DomainError('conflict', 'This message does not wait for the endpoint: there is nothing to skip.');
  },
  audit: (input) => ({ targetId: input.endpoint_id, detail: { message: input.msgId } }),
});
