import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, silentLog, startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTask } from '../background-task/get.ts';
import { cancelTask, pauseTask, resumeTask } from '../background-task/steer.ts';
import { createSender, type Sender } from '../delivery/sender.ts';
import { runRecovery } from '../recovery/run.ts';
import { cancelMessages } from './cancel-messages.ts';
import { findUnattendedTasks, runReplay } from './run.ts';
import { ReplayIn } from './schema.ts';
import { previewEndpointReplay, recoverEndpoint, replayEndpoint, replayMissing, replayTenant } from './start.ts';

let workspace: Workspace;
let receiver: Receiver;
let sender: Sender;
let lanes: Lanes;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0] });
  receiver = await startReceiver();
  sender = createSender({ allowSubnets: workspace.settings.allowSubnets });
  lanes = await startLanes(workspace);
});
afterAll(async () => {
  await lanes.stop();
  await sender.close();
  await receiver.stop();
  await workspace.close();
});

const since = new Date(Date.now() - 3600_000).toISOString();
const deps = () => ({
  pool: workspace.worker,
  vault: workspace.vault,
  sender,
  settings: workspace.settings,
  log: silentLog,
  now: Date.now,
  dice: () => 0.5,
});

const countOf = async (endpoint: string, status: keyof typeof deliveryStatus): Promise<number> => {
  const { rows } = await workspace.owner.query<{ count: number }>(
    'select count(*) from delivery where endpoint_id = $1 and status = $2',
    [endpoint, deliveryStatus[status]],
  );
  return rows[0]?.count ?? 0;
};

/** An application whose endpoint has failed all of its messages. */
const failed = async (
  inbox: string,
  count: number,
  more: (n: number) => Parameters<Application['publish']>[1] = () => ({}),
) => {
  const app = await workspace.newApplication();
  receiver.inbox(inbox).control({ status: 500 });
  const endpoint = await app.endpoint(receiver.endpointUrl(inbox));
  for (let n = 0; n < count; n++) await app.publish({ n }, more(n));
  await eventually(async () => {
    const { rows } = await workspace.owner.query<{ count: number }>(
      'select count(*) from delivery where endpoint_id = $1',
      [endpoint],
    );
    expect(rows[0]?.count).toBe(count);
  });
  // What its recovery would bring about in the course of a day.
  await workspace.owner.query(
    `with d as (update delivery set status = $2, lane = null, next_attempt_at = null where endpoint_id = $1),
      h as (delete from endpoint_health where endpoint_id = $1), r as (delete from recovery where endpoint_id = $1)
      update application set version = version + 1 where id = $3`,
    [endpoint, deliveryStatus.exhausted, app.id],
  );
  receiver.inbox(inbox).control({});
  return { app, endpoint, ref: { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) } };
};

const keyOf = (wire: string, tenantId = workspace.context.tenantId) =>
  workspace.owner
    .query<{ id: string }>(`select id from background_task where tenant_id = $1 order by id desc`, [tenantId])
    .then(({ rows }) => rows.map(({ id }) => ({ tenantId, taskId: id })))
    .then(
      (keys) =>
        keys.find(({ taskId }) => encodeId('backgroundTask', taskId) === wire) ?? Promise.reject(new Error(wire)),
    );

const run = async (wire: string, beat: () => void = () => undefined) => runReplay(deps(), await keyOf(wire), beat);
const recover = (endpointId: string) =>
  runRecovery(deps(), { tenantId: workspace.context.tenantId, endpointId }, () => undefined);
const succeededOf = (inbox: string): number => receiver.inbox(inbox).counts().byStatus['200'] ?? 0;

describe('recover', () => {
  it('sends everything that failed again, each exactly once, and shows how far it is', async () => {
    const { endpoint, ref } = await failed('all', 120);
    const task = await recoverEndpoint.execute(workspace.context, { ...ref, since });
    expect(await readTask.execute(workspace.context, { task_id: task.id })).toMatchObject({
      status: 'running',
      task: 'endpoint.recover',
      data: { estimated: 120, chosen: 0 },
    });
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: 120, skipped: 0 });
    await eventually(async () => {
      await recover(endpoint);
      expect(await countOf(endpoint, 'succeeded')).toBe(120);
    });
    expect(succeededOf('all')).toBe(120);
    expect(receiver.inbox('all').counts().duplicates).toBe(0);
    expect(await readTask.execute(workspace.context, { task_id: task.id })).toMatchObject({
      status: 'finished',
      data: { chosen: 120, state: 'finished' },
    });
  });

  it('of a run that is broken off in the middle goes on where the last commit left it', async () => {
    const { endpoint, ref } = await failed('broken', 40);
    const task = await replayEndpoint.execute(workspace.context, {
      ...ref,
      ...ReplayIn.parse({ since, ratePerSecond: 20 }),
    });
    let beats = 0;
    await expect(
      run(task.id, () => {
        beats += 1;
        // A second's worth at most a step: two steps are not all, however slow the machine.
        if (beats > 3) throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const { data } = await readTask.execute(workspace.context, { task_id: task.id });
    expect(data.chosen).toBeGreaterThan(0);
    expect(data.chosen).toBeLessThan(40);
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: 40 });
    await eventually(async () => {
      await recover(endpoint);
      expect(await countOf(endpoint, 'succeeded')).toBe(40);
    });
    expect(succeededOf('broken')).toBe(40);
  });

  it('lets an earlier run that was thought dead choose nothing more', async () => {
    const { ref } = await failed('zombie', 30);
    const task = await replayEndpoint.execute(workspace.context, {
      ...ref,
      ...ReplayIn.parse({ since, ratePerSecond: 10 }),
    });
    const zombie = run(task.id);
    await eventually(async () =>
      expect((await readTask.execute(workspace.context, { task_id: task.id })).data.chosen).toBeGreaterThan(0),
    );
    const heir = run(task.id);
    const [first, second] = await Promise.all([zombie, heir]);
    expect(second.chosen).toBe(30);
    expect(first.chosen).toBeLessThanOrEqual(30);
  });

  it('can be paused, resumed and cancelled', async () => {
    const { endpoint, ref } = await failed('steered', 30);
    const task = await replayEndpoint.execute(workspace.context, {
      ...ref,
      ...ReplayIn.parse({ since, ratePerSecond: 20 }),
    });
    const at = { task_id: task.id };
    const running = run(task.id);
    await eventually(async () =>
      expect((await readTask.execute(workspace.context, at)).data.chosen).toBeGreaterThan(2),
    );
    await pauseTask.execute(workspace.context, at);
    const paused = await running;
    expect(paused.kind).toBe('paused');
    expect((await readTask.execute(workspace.context, at)).data).toMatchObject({
      state: 'paused',
      chosen: paused.chosen,
    });
    const again = recoverEndpoint.execute(workspace.context, { ...ref, since });
    await expect(again).resolves.toMatchObject({ status: 'running' });
    await resumeTask.execute(workspace.context, at);
    await cancelTask.execute(workspace.context, at);
    expect((await run(task.id)).kind).toBe('finished');
    expect((await readTask.execute(workspace.context, at)).data).toMatchObject({
      state: 'cancelled',
      chosen: paused.chosen,
    });
    await expect(resumeTask.execute(workspace.context, at)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countOf(endpoint, 'exhausted')).toBe(30 - paused.chosen);
  });

  it('is asked for once at a time', async () => {
    const { ref } = await failed('twice', 1);
    const task = await recoverEndpoint.execute(workspace.context, { ...ref, since });
    await expect(recoverEndpoint.execute(workspace.context, { ...ref, since })).rejects.toThrow(task.id);
  });
});

describe('a filter', () => {
  it('chooses by type, channel, tag and class of answer, and the preview counts the same', async () => {
    const { ref } = await failed('filtered', 24, (n) => ({
      eventType: n % 2 ? 'a.odd' : 'a.even',
      channels: [n % 3 ? 'c1' : 'c0'],
      tags: [n % 4 ? 't1' : 't0'],
    }));
    const count = async (more: Record<string, unknown>) =>
      (await previewEndpointReplay.execute(workspace.context, { ...ref, ...ReplayIn.parse({ since, ...more }) })).count;
    expect(await count({})).toBe(24);
    expect(await count({ eventTypes: ['a.odd'] })).toBe(12);
    expect(await count({ channels: ['c0'] })).toBe(8);
    expect(await count({ tags: ['t0', 'none'] })).toBe(6);
    const { rows } = await workspace.owner.query<{ count: number }>(
      'select count(distinct message_id) from attempt where endpoint_id = $1',
      [decodeId('endpoint', ref.endpoint_id)],
    );
    expect(await count({ statusCodeClass: 500 })).toBe(rows[0]?.count);
    expect(rows[0]?.count).toBeGreaterThan(5);
    expect(await count({ statusCodeClass: 0 })).toBe(0);
    expect(await count({ which: ['succeeded'] })).toBe(0);
    expect(await count({ until: new Date(Date.now() - 60_000).toISOString() })).toBe(0);
    const chosen = { eventTypes: ['a.odd'], channels: ['c1'] };
    const expected = await count(chosen);
    const task = await replayEndpoint.execute(workspace.context, { ...ref, ...ReplayIn.parse({ since, ...chosen }) });
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: expected });
  });

  it.each([
    ['since in the future', { since: new Date(Date.now() + 3600_000).toISOString() }],
    ['since long ago', { since: '2001-01-01T00:00:00Z' }],
    ['until before since', { since, until: new Date(Date.parse(since) - 1).toISOString() }],
    ['no event types', { since, eventTypes: [] }],
    ['a rate of nothing', { since, ratePerSecond: 0 }],
    ['a rate of a billion', { since, ratePerSecond: 1e9 }],
    ['missing and failed at once', { since, which: ['missing', 'failed'] }],
  ])('is refused: %s', (_, input) => {
    expect(ReplayIn.safeParse(input).success).toBe(false);
  });
});

describe('what was never attempted', () => {
  it('is found for an endpoint that was made later, and nothing else', async () => {
    const app = await workspace.newApplication();
    for (let n = 0; n < 10; n++) await app.publish({ n }, { eventType: n < 6 ? 'b.wanted' : 'b.other' });
    await eventually(async () =>
      expect((await workspace.owner.query('select 1 from outbox where application_id = $1', [app.id])).rows).toEqual(
        [],
      ),
    );
    const endpoint = await app.endpoint(receiver.endpointUrl('later'), { eventTypes: ['b.wanted'] });
    const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) };
    const task = await replayMissing.execute(workspace.context, { ...ref, since });
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: 6 });
    await eventually(async () => {
      await recover(endpoint);
      expect(await countOf(endpoint, 'succeeded')).toBe(6);
    });
    const again = await replayMissing.execute(workspace.context, { ...ref, since });
    expect(await run(again.id)).toMatchObject({ kind: 'finished', chosen: 0 });
  });
});

describe('a replay', () => {
  it('of what had succeeded never loses the success', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('done'));
    for (let n = 0; n < 5; n++) await app.publish({ n });
    await eventually(async () => expect(await countOf(endpoint, 'succeeded')).toBe(5));
    receiver.inbox('done').control({ status: 500 });
    const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) };
    const task = await replayEndpoint.execute(workspace.context, {
      ...ref,
      ...ReplayIn.parse({ since, which: ['succeeded'] }),
    });
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: 5 });
    await eventually(() => expect(receiver.inbox('done').counts().requests).toBe(10));
    expect(await countOf(endpoint, 'succeeded')).toBe(5);
  });

  it('can go to another endpoint of the application', async () => {
    const { app, endpoint, ref } = await failed('from', 8);
    const other = await app.endpoint(receiver.endpointUrl('to'), { eventTypes: ['never.sent'] });
    const task = await replayEndpoint.execute(workspace.context, {
      ...ref,
      ...ReplayIn.parse({ since, toEndpointId: encodeId('endpoint', other) }),
    });
    expect(await run(task.id)).toMatchObject({ kind: 'finished', chosen: 8 });
    await eventually(async () => {
      await recover(other);
      expect(await countOf(other, 'succeeded')).toBe(8);
    });
    expect(await countOf(endpoint, 'exhausted')).toBe(8);
  });

  it('of another tenant reaches nothing of this one', async () => {
    const { ref } = await failed('foreign', 2);
    const theirs = await workspace.newTenant();
    await expect(recoverEndpoint.execute(theirs, { ...ref, since })).rejects.toMatchObject({ code: 'not_found' });
    const mine = await recoverEndpoint.execute(workspace.context, { ...ref, since });
    await expect(readTask.execute(theirs, { task_id: mine.id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(cancelTask.execute(theirs, { task_id: mine.id })).rejects.toMatchObject({ code: 'not_found' });
    const everything = await replayTenant.execute(theirs, ReplayIn.parse({ since }));
    expect(await runReplay(deps(), await keyOf(everything.id, theirs.tenantId), () => undefined)).toMatchObject({
      chosen: 0,
    });
  });

  it('that was committed and never started is found by the sweep', async () => {
    const { ref } = await failed('unattended', 1);
    const task = await recoverEndpoint.execute(workspace.context, { ...ref, since });
    const key = await keyOf(task.id);
    await workspace.owner.query(`update background_task set created_at = now() - interval '5 seconds' where id = $1`, [
      key.taskId,
    ]);
    expect(await findUnattendedTasks(workspace.worker, 100)).toContainEqual(key);
    await run(task.id);
    expect(await findUnattendedTasks(workspace.worker, 100)).not.toContainEqual(key);
  });
});

describe('messages that wait', () => {
  it('are given up by filter', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('held'), { disabled: true });
    for (let n = 0; n < 6; n++) await app.publish({ n }, { eventType: n % 2 ? 'd.a' : 'd.b' });
    await eventually(async () => expect(await countOf(endpoint, 'held')).toBe(6));
    const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) };
    await expect(recoverEndpoint.execute(workspace.context, { ...ref, since })).rejects.toMatchObject({
      code: 'conflict',
    });
    await cancelMessages.execute(workspace.context, { ...ref, eventTypes: ['d.a'] });
    expect([await countOf(endpoint, 'held'), await countOf(endpoint, 'cancelled')]).toEqual([3, 3]);
  });
});
