import type { PoolClient } from '@posthorn/db/client';
import type { Stepped, Task } from '../background-task/steps.ts';

const messagesAStep = 1_000;

/** Takes the payloads of an application's messages away, and what the receivers answered to them. */
export const expungeStep = async (client: PoolClient, task: Task): Promise<Stepped> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from message where tenant_id = $1 and application_id = $2 and ($3::uuid is null or id > $3) and id < $4 order by id limit ${messagesAStep}`,
    // The task's id is the instant it was asked for: what is published since is not meant.
    [task.tenantId, task.applicationId, task.cursor, task.taskId],
  );
  const ids = rows.map(({ id }) => id);
  const last = ids.at(-1);
  if (last === undefined) return { done: 0, isOver: true };
  const { rowCount } = await client.query(
    `update message set payload = null, headers = null where tenant_id = $1 and id = any($2::uuid[]) and payload is not null`,
    [task.tenantId, ids],
  );
  await client.query(
    `update attempt set response_body = null, response_headers = null where tenant_id = $1 and message_id = any($2::uuid[])`,
    [task.tenantId, ids],
  );
  return { done: rowCount ?? 0, isOver: ids.length < messagesAStep, cursor: last };
};
