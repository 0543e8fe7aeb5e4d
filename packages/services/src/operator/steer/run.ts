import type { PoolClient } from '@posthorn/db/client';
import { encodeId } from '@posthorn/shared/id';
import type { Stepped, Task } from '../../background-task/steps.ts';
import { newId } from '../../new-id.ts';
import { recoveryChannel } from '../../recovery/wake.ts';
import { fits } from './plan.ts';
import { SteerRequest } from './schema.ts';

/** A step locks the applications of its endpoints for its commit: few, so that no publish waits behind it. */
const endpointsAStep = 100;

type Changed = { id: string; applicationId: string };

/** Pauses or resumes the next endpoints behind the cursor. Each leaves a line in the audit log, as if it were done by hand. */
export const steerStep = async (client: PoolClient, task: Task): Promise<Stepped> => {
  const { steer } = SteerRequest.parse(task.request);
  const isPause = steer.action === 'pause';
  const { rows: found } = await client.query<{ id: string }>(
    `select e.id from endpoint e
      join application a on a.tenant_id = e.tenant_id and a.id = e.application_id and a.kind = 'customer' and a.deleted_at is null
      where ${fits} and ($4::uuid is null or e.id > $4) order by e.id limit $5`,
    [task.tenantId, steer.host, steer.endpointId, task.cursor, endpointsAStep],
  );
  const last = found.at(-1);
  if (!last) return { done: 0, isOver: true };
  const { rows: changed } = await client.query<Changed>(
    `update endpoint set paused_at = ${isPause ? 'now()' : 'null'}, updated_at = now()
      where tenant_id = $1 and id = any($2) and paused_at is ${isPause ? '' : 'not'} null and deleted_at is null
      returning id, application_id as "applicationId"`,
    [task.tenantId, found.map(({ id }) => id)],
  );
  if (changed.length > 0) await tell(client, task, changed, steer, isPause);
  return {
    done: changed.length,
    skipped: found.length - changed.length,
    isOver: found.length < endpointsAStep,
    cursor: last.id,
  };
};

const tell = async (
  client: PoolClient,
  task: Task,
  changed: readonly Changed[],
  steer: { by: { id: string; label: string }; reason: string; runId: string },
  isPause: boolean,
): Promise<void> => {
  const applications = [...new Set(changed.map(({ applicationId }) => applicationId))].sort();
  // The lanes compare the version with what they hold in memory, other caches hear of it.
  await client.query(
    `with touched as (update application set version = version + 1 where tenant_id = $1 and id = any($2) returning id)
      select pg_notify('posthorn_application', id::text) from touched`,
    [task.tenantId, applications],
  );
  if (!isPause)
    await client.query(
      `with woken as (update recovery set next_due_at = now() where tenant_id = $1 and endpoint_id = any($2) returning endpoint_id)
        select pg_notify($3, $1::text || '/' || endpoint_id::text) from woken`,
      [task.tenantId, changed.map(({ id }) => id), recoveryChannel],
    );
  const rows = changed.map(({ id }) => ({ id: newId(Date.now()), target: encodeId('endpoint', id) }));
  await client.query(
    `insert into audit (tenant_id, id, actor_kind, actor_id, actor_label, action, target_id, detail)
      select $1, id, 'operator', $3, $4, $5, target, $6
      from json_to_recordset($2::json) as r(id uuid, target text)`,
    [
      task.tenantId,
      JSON.stringify(rows),
      steer.by.id,
      steer.by.label,
      isPause ? 'endpoint_queue.pause' : 'endpoint_queue.resume',
      JSON.stringify({ reason: steer.reason, run: steer.runId }),
    ],
  );
};
