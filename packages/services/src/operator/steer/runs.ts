import type { Pool, PoolClient } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { DomainError, notFound } from '@posthorn/shared/error';
import { decodeId, encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { cancelTask, pauseTask, resumeTask } from '../../background-task/steer.ts';
import type { Context } from '../../context.ts';
import { type Page, readCursor, toPage } from '../../page.ts';
import { type TemporalUi, taskWorkflowIdOf, temporalLink } from '../temporal-link.ts';
import { Steer, type SteerRunListQuery, type SteerRunOut } from './schema.ts';

type State = z.output<typeof SteerRunOut>['state'];

type TaskRow = {
  runId: string;
  tenantId: string;
  tenantName: string;
  id: string;
  status: State;
  estimated: number;
  chosen: number;
  skipped: number;
  error: string | null;
  request: { steer: unknown };
  createdAt: Date;
  finishedAt: Date | null;
};

const runKey = `request -> 'steer' ->> 'runId'`;

// Runs by their own key, which is time-ordered, on background_task_steer_idx.
const newestRuns = (backwards: boolean): string => `
select run_id as "runId" from (select distinct ${runKey} as run_id from background_task where request ? 'steer'
  and ($1::text is null or ${runKey} ${backwards ? '>' : '<'} $1)) r order by run_id ${backwards ? '' : 'desc'} limit $2`;

const tasksOf = `
select b.request -> 'steer' ->> 'runId' as "runId", b.tenant_id as "tenantId", t.name as "tenantName", b.id, b.status, b.estimated, b.chosen,
  b.skipped, b.error, jsonb_build_object('steer', b.request -> 'steer') as request, b.created_at as "createdAt", b.finished_at as "finishedAt"
from background_task b join tenant t on t.id = b.tenant_id
where b.request ? 'steer' and b.request -> 'steer' ->> 'runId' = any($1) order by t.name, b.id`;

/** A run is what its liveliest task is. */
const stateOf = (tasks: readonly TaskRow[]): State =>
  (['running', 'paused', 'failed', 'finished'] as const).find((state) =>
    tasks.some(({ status }) => status === state),
  ) ?? 'cancelled';

const sum = (tasks: readonly TaskRow[], of: (task: TaskRow) => number): number =>
  tasks.reduce((total, task) => total + of(task), 0);

const present = (runId: string, tasks: readonly TaskRow[], ui: TemporalUi): z.input<typeof SteerRunOut> => {
  const [first] = tasks;
  if (!first) throw notFound('Run');
  const steer = Steer.parse(first.request.steer);
  const state = stateOf(tasks);
  const ends = tasks.map(({ finishedAt }) => finishedAt?.getTime() ?? 0);
  return {
    id: encodeId('backgroundTask', runId),
    action: steer.action,
    reason: steer.reason,
    by: steer.by.label,
    tenantId: steer.tenantId === null ? null : encodeId('tenant', steer.tenantId),
    host: steer.host,
    endpointId: steer.endpointId === null ? null : encodeId('endpoint', steer.endpointId),
    state,
    estimated: sum(tasks, (task) => task.estimated),
    chosen: sum(tasks, (task) => task.chosen),
    skipped: sum(tasks, (task) => task.skipped),
    createdAt: first.createdAt.toISOString(),
    finishedAt: state === 'running' || state === 'paused' ? null : new Date(Math.max(...ends)).toISOString(),
    tasks: tasks.map(({ id, tenantId, tenantName, status, estimated, chosen, skipped, error }) => ({
      id: encodeId('backgroundTask', id),
      tenantId: encodeId('tenant', tenantId),
      tenantName,
      state: status,
      estimated,
      chosen,
      skipped,
      error,
      temporalUrl: temporalLink(ui, taskWorkflowIdOf(id)),
    })),
  };
};

const readTasks = async (client: PoolClient, runIds: readonly string[]): Promise<TaskRow[]> =>
  (await client.query<TaskRow>(tasksOf, [runIds])).rows;

export const listSteerRuns = (
  pool: Pool,
  input: z.output<typeof SteerRunListQuery>,
  ui: TemporalUi,
): Promise<z.input<ReturnType<typeof Page<typeof SteerRunOut>>>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const cursor = readCursor(input, (wire) => decodeId('backgroundTask', wire));
    const { rows } = await client.query<{ runId: string }>(newestRuns(cursor.backwards), [
      cursor.after,
      input.limit + 1,
    ]);
    const tasks = await readTasks(
      client,
      rows.map(({ runId }) => runId),
    );
    return toPage(
      rows,
      input,
      cursor,
      ({ runId }) => encodeId('backgroundTask', runId),
      ({ runId }) =>
        present(
          runId,
          tasks.filter((task) => task.runId === runId),
          ui,
        ),
    );
  });

const readRun = (pool: Pool, ref: string): Promise<{ runId: string; tasks: TaskRow[] }> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const runId = decodeId('backgroundTask', ref);
    if (!runId) throw notFound('Run');
    const tasks = await readTasks(client, [runId]);
    if (tasks.length === 0) throw notFound('Run');
    return { runId, tasks };
  });

export const readSteerRun = async (pool: Pool, ref: string, ui: TemporalUi): Promise<z.input<typeof SteerRunOut>> => {
  const { runId, tasks } = await readRun(pool, ref);
  return present(runId, tasks, ui);
};

const ways = {
  pause: { command: pauseTask, from: ['running'] },
  resume: { command: resumeTask, from: ['paused'] },
  cancel: { command: cancelTask, from: ['running', 'paused'] },
} as const;

/** Pauses, resumes or cancels what is left of a run, tenant by tenant: what a task did already stays done. */
export const steerRun = async (
  operate: (tenantId: string) => Context,
  pool: Pool,
  ref: string,
  way: keyof typeof ways,
  ui: TemporalUi,
): Promise<z.input<typeof SteerRunOut>> => {
  const { runId, tasks } = await readRun(pool, ref);
  const { command, from } = ways[way];
  for (const { tenantId, id, status } of tasks) {
    if (!from.some((state) => state === status)) continue;
    try {
      await command.execute(operate(tenantId), { task_id: encodeId('backgroundTask', id) });
    } catch (cause) {
      // It came to its end a moment ago: nothing of it is left to steer.
      if (!(cause instanceof DomainError) || cause.code !== 'conflict') throw cause;
    }
  }
  return readSteerRun(pool, encodeId('backgroundTask', runId), ui);
};
