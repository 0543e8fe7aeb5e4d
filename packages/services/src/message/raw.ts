import { notFound } from '@posthorn/shared/error';
import { z } from 'zod';
import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { getMessage } from './find.ts';
import { MessageRef } from './schema.ts';

export const MessageRawPayloadOut = z
  .object({ payload: z.string().describe('The very text that is delivered') })
  .meta({ id: 'MessageRawPayloadOut' });

export const readRawPayload = defineQuery({
  name: 'message.raw',
  scope: 'message:read',
  input: MessageRef,
  output: MessageRawPayloadOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const { payload } = await getMessage(work, application.id, input.msg_id);
    if (payload === null) throw notFound('Payload');
    return { payload };
  },
});
