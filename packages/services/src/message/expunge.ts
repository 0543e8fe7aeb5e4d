import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { getMessage } from './find.ts';
import { MessageRef } from './schema.ts';

/** Takes the payload and the message's own headers away for good. What waits for a try is cancelled when its time comes, with that reason. */
export const expungeMessage = defineCommand({
  name: 'message.expunge',
  scope: 'message:write',
  input: MessageRef,
  output: z.void(),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    await work.client.query('update message set payload = null, headers = null where tenant_id = $1 and id = $2', [
      work.tenantId,
      message.id,
    ]);
  },
  audit: (input) => ({ targetId: input.msg_id }),
});
