import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { getMessage, presentMessage } from './find.ts';
import { MessageOut, MessageRef, WithContent } from './schema.ts';

export const readMessage = defineQuery({
  name: 'message.get',
  scope: 'message:read',
  input: MessageRef.extend(WithContent.shape),
  output: MessageOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    return presentMessage(await getMessage(work, application.id, input.msg_id), input.with_content);
  },
});
