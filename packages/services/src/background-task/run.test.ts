import { decodeId } from '@posthorn/shared/id';
import { silentLog } from '@posthorn/testkit/lanes';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApplication } from '../application/create.ts';
import { deleteApplication } from '../application/delete.ts';
import type { Context } from '../context.ts';
import { createEventType } from '../event-type/create.ts';
import { broadcastMessage } from '../message/broadcast.ts';
import { expungeAllMessages } from '../message/expunge-many.ts';
import { deleteTenant } from '../tenant/delete.ts';
import { readTask } from './get.ts';
import { runTask } from './run.ts';
import { cancelTask, pauseTask, resumeTask } from './steer.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const deps = () => ({ pool: workspace.worker, log: silentLog, now: Date.now });
const run = (context: Context, wire: string) =>
  runTask(deps(), { tenantId: context.tenantId, taskId: decodeId('backgroundTask', wire) ?? '' }, () => undefined);

const count = async (text: string, values: unknown[]): Promise<number> => {
  const { rows } = await workspace.owner.query<{ count: string }>(`select count(*) as count from ${text}`, values);
  return Number(rows[0]?.count);
};

it('a broadcast makes one message for each application, once, however often it is broken off', async () => {
  const context = await workspace.newTenant();
  for (let n = 0; n < 450; n++)
    await createApplication.execute(context, createApplication.input.parse({ name: `Customer ${n}` }));
  const input = {
    eventType: 'price.changed',
    eventId: 'one',
    channels: null,
    tags: null,
    payload: '{"n": 1.0}',
    ratePerSecond: null,
  };
  const task = await broadcastMessage.execute(context, input);
  let beats = 0;
  const broken = runTask(
    deps(),
    { tenantId: context.tenantId, taskId: decodeId('backgroundTask', task.id) ?? '' },
    () => {
      beats += 1;
      if (beats > 1) throw new Error('the worker was stopped');
    },
  );
  await expect(broken).rejects.toThrow('the worker was stopped');
  expect(await count(`message where tenant_id = $1`, [context.tenantId])).toBe(200);
  await pauseTask.execute(context, { task_id: task.id });
  expect(await run(context, task.id)).toMatchObject({ kind: 'paused', chosen: 200 });
  await resumeTask.execute(context, { task_id: task.id });
  expect(await run(context, task.id)).toMatchObject({ kind: 'finished', chosen: 450, estimated: 450 });
  expect(await count(`message where tenant_id = $1 and payload = '{"n": 1.0}'`, [context.tenantId])).toBe(450);
  expect(await count(`outbox where tenant_id = $1`, [context.tenantId])).toBe(450);
  // The same eventId again reaches nobody twice.
  const again = await broadcastMessage.execute(context, input);
  expect(await run(context, again.id)).toMatchObject({ kind: 'finished', chosen: 0, skipped: 450 });
  const stopped = await broadcastMessage.execute(context, { ...input, eventId: 'two' });
  await cancelTask.execute(context, { task_id: stopped.id });
  expect(await run(context, stopped.id)).toMatchObject({ kind: 'finished', chosen: 0 });
});

it("an application's payloads are taken away, and what it was sent goes when it is deleted", async () => {
  const { context } = workspace;
  const [app, other] = [await workspace.newApplication(), await workspace.newApplication()];
  for (let n = 0; n < 20; n++) await app.publish({ secret: n });
  await other.publish({ kept: true });
  const purge = await expungeAllMessages.execute(context, { app_id: app.wireId });
  // Published after it was asked for: not meant.
  const later = await app.publish({ later: true });
  expect(await run(context, purge.id)).toMatchObject({ kind: 'finished', chosen: 20 });
  expect(await count('message where application_id = $1 and payload is not null and id <> $2', [app.id, later])).toBe(
    0,
  );
  expect(await count('message where id = $1 and payload is not null', [later])).toBe(1);
  expect(await count('message where application_id = $1 and payload is not null', [other.id])).toBe(1);

  await deleteApplication.execute(context, { app_id: app.wireId });
  const { rows } = await workspace.owner.query<{ id: string }>(
    `select id from background_task where kind = 'application.delete' and application_id = $1`,
    [app.id],
  );
  const taskId = rows[0]?.id ?? '';
  const removed = await runTask(deps(), { tenantId: context.tenantId, taskId }, () => undefined);
  expect(removed).toMatchObject({ kind: 'finished', chosen: 21 });
  expect(await count('message where application_id = $1', [app.id])).toBe(0);
  expect(await count('message where application_id = $1', [other.id])).toBe(1);
});

it('a tenant that is deleted leaves its audit log and nothing else, and its neighbour is untouched', async () => {
  const context: Context = {
    ...(await workspace.newTenant()),
    actor: { kind: 'operator', id: 'o', label: 'operator' },
  };
  const neighbour = await workspace.newApplication();
  await neighbour.publish({ mine: true });
  await createApplication.execute(context, createApplication.input.parse({ name: 'Customer' }));
  await createEventType.execute(context, createEventType.input.parse({ name: 'a.b', description: '' }));
  const broadcast = await broadcastMessage.execute(context, {
    eventType: 'a.b',
    eventId: 'x',
    channels: null,
    tags: null,
    payload: '{}',
    ratePerSecond: null,
  });
  await run(context, broadcast.id);
  await expect(deleteTenant.execute(context, { name: 'Something else' })).rejects.toThrow('not the name');
  const asKey: Context = { ...context, actor: { kind: 'api_key', id: 'k', label: 'key' } };
  await expect(deleteTenant.execute(asKey, { name: 'Test' })).rejects.toThrow('operators');
  const task = await deleteTenant.execute(context, { name: 'Test' });
  expect(await run(context, task.id)).toMatchObject({ kind: 'finished' });
  expect((await readTask.execute(context, { task_id: task.id })).data.state).toBe('finished');
  for (const table of ['application', 'message', 'message_key', 'event_type', 'data_key', 'endpoint'])
    expect(await count(`${table} where tenant_id = $1`, [context.tenantId]), table).toBe(0);
  expect(await count('audit where tenant_id = $1', [context.tenantId])).toBeGreaterThan(3);
  expect(await count(`tenant where id = $1 and name = 'Deleted'`, [context.tenantId])).toBe(1);
  expect(await count('message where application_id = $1', [neighbour.id])).toBe(1);
});
