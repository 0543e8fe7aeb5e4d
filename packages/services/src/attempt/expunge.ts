import { notFound } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { getMessage } from '../message/find.ts';
import { AttemptRef } from './schema.ts';

/** Takes away what the receiver answered; that it was tried, when, and how it ended stays. */
export const expungeAttempt = defineCommand({
  name: 'attempt.expunge',
  scope: 'message:write',
  input: AttemptRef,
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const id = decodeId('attempt', input.attempt_id);
    const { rowCount } = await work.client.query(
      `update attempt set response_body = null, response_headers = null where tenant_id = $1 and message_id = $2 and id = $3`,
      [work.tenantId, message.id, id ?? null],
    );
    if (!rowCount) throw notFound('Attempt');
  },
  audit: (input) => ({ targetId: input.attempt_id, detail: { message: input.msg_id } }),
});
