import { z } from 'zod';
import { StartedTask } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand } from '../command.ts';
import { EventTypeName } from '../event-type/schema.ts';
import { BroadcastRequest } from './broadcast-run.ts';

export const MessageBroadcastIn = z
  .object({
    eventType: EventTypeName,
    eventId: z
      .string()
      .min(1)
      .max(256)
      .regex(/^[a-zA-Z0-9\-_.]+$/)
      .nullish(),
    channels: z.array(z.string().min(1).max(128)).min(1).max(10).nullish(),
    tags: z.array(z.string().min(1).max(128)).max(8).nullish(),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'MessageBroadcastIn' });

/** A message for every application of the tenant, in the background. `payload` is the very text that every endpoint gets. */
export const broadcastMessage = defineCommand({
  name: 'message.broadcast',
  scope: 'message:write',
  input: BroadcastRequest,
  output: StartedTask,
  run: async (work, input) => {
    const { rows } = await work.client.query<{ count: number }>(
      `select count(*)::int as count from application where tenant_id = $1 and kind = 'customer' and deleted_at is null`,
      [work.tenantId],
    );
    return startTask(work, { kind: 'message.broadcast', request: input, estimated: rows[0]?.count ?? 0 });
  },
  audit: (input, output) => ({ targetId: output.id, detail: { eventType: input.eventType, eventId: input.eventId } }),
});
