import { DomainError } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineCommand } from '../command.ts';
import { EndpointRef } from '../endpoint/schema.ts';
import { getEndpoint } from '../endpoint/store.ts';
import { writeNudge } from '../lane/nudge.ts';
import { getMessage } from './find.ts';
import { MessageRef } from './schema.ts';

/** One more try, made at once by the application's lane. It is not retried when it fails, and changes no schedule. */
export const resendMessage = defineCommand({
  name: 'message.resend',
  scope: 'attempt:write',
  input: MessageRef.extend(EndpointRef.shape),
  output: z.object({}).meta({ id: 'EmptyResponse' }),
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const message = await getMessage(work, application.id, input.msg_id);
    const endpoint = await getEndpoint(work, application.id, input.endpoint_id);
    if (message.payload === null) {
      throw new DomainError('conflict', 'The payload is not kept any more, so the message cannot be sent again.');
    }
    if (endpoint.disabled) throw new DomainError('conflict', 'The endpoint is disabled: enable it first.');
    await work.client.query(
      `insert into outbox (lane, tenant_id, application_id, message_id, endpoint_id) values ($1, $2, $3, $4, $5)`,
      [application.lane, work.tenantId, application.id, message.id, endpoint.id],
    );
    await work.client.query(`select pg_notify('posthorn_outbox', $1)`, [
      writeNudge({ lane: application.lane, applicationId: application.id }),
    ]);
    return {};
  },
  audit: (input) => ({ targetId: input.msg_id, detail: { endpoint: input.endpoint_id } }),
});
