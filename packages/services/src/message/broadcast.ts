import type { PoolClient } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { z } from 'zod';
import { StartedTask } from '../background-task/schema.ts';
import { startTask } from '../background-task/start.ts';
import { defineCommand, requireScope } from '../command.ts';
import type { Context } from '../context.ts';
import { EventTypeName } from '../event-type/schema.ts';
import { BroadcastRequest } from './broadcast-run.ts';
import { checkPayload, type Publisher } from './publish.ts';

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

const countCustomers = async (client: PoolClient, tenantId: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from application where tenant_id = $1 and kind = 'customer' and deleted_at is null`,
    [tenantId],
  );
  return rows[0]?.count ?? 0;
};

/** What is asked of a publish, asked of all of them before the first: size, schema, the month's quota. */
export const admitBroadcast = async (
  context: Context,
  publisher: Publisher,
  message: Omit<z.output<typeof BroadcastRequest>, 'ratePerSecond'>,
): Promise<z.output<typeof BroadcastRequest>> => {
  requireScope(context, 'message:write');
  const { eventType, payload } = message;
  const count = await inVisibility(context.pool, context, (client) => countCustomers(client, context.tenantId));
  const ratePerSecond = await publisher.limit.admit(context.tenantId, { count, bytes: Buffer.byteLength(payload) });
  const validation = await publisher.limit.validationOf(context.tenantId);
  await checkPayload(context, publisher, validation, { eventType, payloadText: payload });
  return { ...message, ratePerSecond };
};

/** A message for every application of the tenant, in the background. `payload` is the very text that every endpoint gets. */
export const broadcastMessage = defineCommand({
  name: 'message.broadcast',
  scope: 'message:write',
  input: BroadcastRequest,
  output: StartedTask,
  run: async (work, input) => {
    const estimated = await countCustomers(work.client, work.tenantId);
    return startTask(work, { kind: 'message.broadcast', request: input, estimated });
  },
  audit: (input, output) => ({ targetId: output.id, detail: { eventType: input.eventType, eventId: input.eventId } }),
});
