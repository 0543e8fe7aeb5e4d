import type { Context } from '@posthorn/services/context';
import { publishMessage } from '@posthorn/services/message/publish';
import { readMessageText } from '@posthorn/services/message/read-body';
import type { MessageOut } from '@posthorn/services/message/schema';
import { DomainError } from '@posthorn/shared/error';
import type { DoorContext } from './trpc.ts';

/** tRPC's way to publish: the payload is cut from the text of the request, as REST does it. */
export const publishFromBody = async (door: DoorContext & { context: Context }, app: string): Promise<MessageOut> => {
  if (door.rawBody === undefined)
    throw new DomainError('bad_request', 'A message is published by a request of its own, not in a batch.');
  const key = door.headers['idempotency-key'];
  const { message } = await publishMessage(door.context, door.core.publisher, {
    app,
    body: readMessageText(door.rawBody),
    requestKey: typeof key === 'string' ? key : null,
    rawBody: door.rawBody,
  });
  return message;
};
