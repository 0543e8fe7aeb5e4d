import type { Context } from '@posthorn/services/context';
import { publishBatch, publishMessage } from '@posthorn/services/message/publish';
import { readBatchText, readMessageText } from '@posthorn/services/message/read-body';
import type { MessageBatchOut, MessageOut } from '@posthorn/services/message/schema';
import { DomainError } from '@posthorn/shared/error';
import type { z } from 'zod';
import type { DoorContext } from './trpc.ts';

/** The same for a batch, whose payloads are cut out as well. */
export const publishBatchFromBody = async (
  door: DoorContext & { context: Context },
  app: string | null,
): Promise<z.input<typeof MessageBatchOut>> => {
  if (door.rawBody === undefined) throw new DomainError('bad_request', 'A batch is published by a request of its own.');
  const key = door.headers['idempotency-key'];
  const results = await publishBatch(door.context, door.core.publisher, {
    app,
    items: readBatchText(door.rawBody),
    requestKey: typeof key === 'string' ? key : null,
  });
  return {
    results: results.map((result) =>
      'error' in result
        ? {
            status: result.status,
            error: { ...result.error, issues: result.error.issues ? [...result.error.issues] : undefined },
          }
        : result,
    ),
  };
};

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
