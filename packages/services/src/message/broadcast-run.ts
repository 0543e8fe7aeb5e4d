import type { PoolClient } from '@posthorn/db/client';
import { z } from 'zod';
import type { Stepped, Task } from '../background-task/steps.ts';
import { newId } from '../new-id.ts';
import { storeMessages } from './store.ts';

const applicationsAStep = 200;

export const BroadcastRequest = z.object({
  eventType: z.string(),
  eventId: z.string().nullable(),
  channels: z.array(z.string()).nullable(),
  tags: z.array(z.string()).nullable(),
  payload: z.string(),
  /** The tenant's rate of publishing; null: none. */
  ratePerSecond: z.int().nullable(),
});

/** A message for each of the next applications. Those that have its eventId already are left out, so nobody gets it twice. */
export const broadcastStep = async (client: PoolClient, task: Task): Promise<Stepped> => {
  const { eventType, eventId, channels, tags, payload, ratePerSecond } = BroadcastRequest.parse(task.request);
  const limit = Math.min(applicationsAStep, ratePerSecond ?? applicationsAStep);
  const { rows } = await client.query<{ id: string }>(
    `select id from application where tenant_id = $1 and kind = 'customer' and deleted_at is null and ($2::uuid is null or id > $2) and id < $3
      order by id limit $4`,
    [task.tenantId, task.cursor, task.taskId, limit],
  );
  const last = rows.at(-1)?.id;
  if (last === undefined) return { done: 0, isOver: true };
  const now = Date.now();
  const stored = await storeMessages(
    client,
    task.tenantId,
    rows.map(({ id: app }) => ({
      id: newId(now),
      app,
      type: eventType,
      event_id: eventId,
      channels,
      tags,
      payload,
      request_key: null,
      fingerprint: '',
    })),
  );
  return {
    done: stored.size,
    skipped: rows.length - stored.size,
    isOver: rows.length < limit,
    cursor: last,
    pauseMs: ratePerSecond === null ? 0 : (rows.length / ratePerSecond) * 1000,
  };
};
