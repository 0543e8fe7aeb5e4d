import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, silentLog, startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSender, type Sender } from '../delivery/sender.ts';
import { runRecovery } from './run.ts';
import { claimRecovery } from './store.ts';
import { adoptOrphans, findUnattended } from './sweep.ts';

let workspace: Workspace;
let receiver: Receiver;
let sender: Sender;
let lanes: Lanes;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0, 300, 600] });
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

/** A run as if it were `laterMs` from now. */
const run = (endpointId: string, laterMs: number) =>
  runRecovery(
    {
      pool: workspace.worker,
      vault: workspace.vault,
      sender,
      settings: workspace.settings,
      log: silentLog,
      now: () => Date.now() + laterMs,
      dice: () => 0.5,
    },
    { tenantId: workspace.context.tenantId, endpointId },
    () => undefined,
  );

const statuses = async (endpointId: string): Promise<Record<string, number>> => {
  const { rows } = await workspace.owner.query<{ status: number; count: number }>(
    'select status::int, count(*) from delivery where endpoint_id = $1 group by 1',
    [endpointId],
  );
  return Object.fromEntries(
    rows.map(({ status, count }) => [Object.entries(deliveryStatus).find(([, code]) => code === status)?.[0], count]),
  );
};

const failing = async (inbox: string, messages: number): Promise<{ app: Application; endpoint: string }> => {
  const app = await workspace.newApplication();
  receiver.inbox(inbox).control({ status: 500 });
  const endpoint = await app.endpoint(receiver.endpointUrl(inbox));
  for (let i = 0; i < messages; i++) await app.publish({ i });
  await eventually(async () => {
    const { rows } = await workspace.owner.query<{ count: number }>(
      'select count(*) from delivery where endpoint_id = $1',
      [endpoint],
    );
    expect(rows[0]?.count).toBe(messages);
  });
  return { app, endpoint };
};

const recoveryRow = async (endpoint: string) =>
  (
    await workspace.owner.query<{ exclusive: boolean; epoch: number }>(
      'select exclusive, epoch from recovery where endpoint_id = $1',
      [endpoint],
    )
  ).rows[0];

describe('a recovery', () => {
  it('sleeps until the next try is due, makes it, and ends when nothing is left', async () => {
    const { endpoint } = await failing('one', 1);
    const early = await run(endpoint, 0);
    expect(early.kind).toBe('waiting');
    if (early.kind === 'waiting') {
      expect(early.untilMs).toBeGreaterThan(290_000);
      expect(early.untilMs).toBeLessThanOrEqual(300_000);
    }
    expect(receiver.inbox('one').counts().requests).toBe(1);
    receiver.inbox('one').control({});
    expect(await run(endpoint, 301_000)).toEqual({ kind: 'finished' });
    expect(await statuses(endpoint)).toEqual({ succeeded: 1 });
    expect(await recoveryRow(endpoint)).toBeUndefined();
  });

  it('exhausts a delivery after the last try of its schedule, with the reason', async () => {
    const { endpoint } = await failing('never', 1);
    expect((await run(endpoint, 301_000)).kind).toBe('waiting');
    expect(await run(endpoint, 1_000_000)).toEqual({ kind: 'finished' });
    expect(await statuses(endpoint)).toEqual({ exhausted: 1 });
    const { rows } = await workspace.owner.query('select reason from delivery where endpoint_id = $1', [endpoint]);
    expect(rows[0]?.reason).toContain('All 3 tries');
  });

  it('probes an open circuit with one request, and waits longer when it fails', async () => {
    const { endpoint } = await failing('open', 40);
    expect((await recoveryRow(endpoint))?.exclusive).toBe(true);
    const before = receiver.inbox('open').counts().requests;
    const step = await run(endpoint, 6_000);
    expect(receiver.inbox('open').counts().requests).toBe(before + 1);
    expect(step).toMatchObject({ kind: 'waiting', circuit: 'open' });
    if (step.kind === 'waiting') expect(step.untilMs).toBeGreaterThan(8_000);
  });

  it('drains everything that waited once the probe succeeds, and gives the endpoint back to its lane', async () => {
    const { app, endpoint } = await failing('healed', 60);
    receiver.inbox('healed').control({});
    const step = await run(endpoint, 6_000);
    const after = await statuses(endpoint);
    // Those that were tried already keep their own next try; those that only waited are delivered now.
    expect(after.succeeded).toBeGreaterThan(40);
    expect(after.pending).toBeUndefined();
    expect(step.kind).toBe('waiting');
    expect((await recoveryRow(endpoint))?.exclusive).toBe(false);
    await app.publish({ again: true });
    await eventually(async () => expect((await statuses(endpoint)).succeeded).toBe((after.succeeded ?? 0) + 1));
    expect(await run(endpoint, 700_000)).toEqual({ kind: 'finished' });
    expect(await statuses(endpoint)).toEqual({ succeeded: 61 });
    expect(receiver.inbox('healed').counts().duplicates).toBe(0);
  });

  it('records nothing when another run has taken over meanwhile', async () => {
    const { endpoint } = await failing('taken', 1);
    receiver.inbox('taken').control({ delayMs: 500 });
    const zombie = run(endpoint, 301_000);
    await eventually(() => expect(receiver.inbox('taken').counts().requests).toBe(2));
    await claimRecovery(workspace.worker, { tenantId: workspace.context.tenantId, endpointId: endpoint });
    expect(await zombie).toEqual({ kind: 'finished' });
    expect(await statuses(endpoint)).toEqual({ retrying: 1 });
    const { rows } = await workspace.owner.query('select count(*) from attempt where endpoint_id = $1', [endpoint]);
    expect(rows[0]?.count).toBe(1);
    receiver.inbox('taken').control({});
    await run(endpoint, 302_000);
    expect(await statuses(endpoint)).toEqual({ succeeded: 1 });
  });
});

describe('a rate', () => {
  it('of 5 a second spreads 50 messages over at least 9 s, loses none, and is exceeded in no second', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('throttled'), { throttleRate: 5 });
    for (let i = 0; i < 50; i++) await app.publish({ i });
    const started = performance.now();
    while ((await statuses(endpoint)).succeeded !== 50 && performance.now() - started < 40_000) {
      if (await recoveryRow(endpoint)) await run(endpoint, 0);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await statuses(endpoint)).toEqual({ succeeded: 50 });
    const times = receiver
      .inbox('throttled')
      .deliveries()
      .map(({ receivedAtUs }) => receivedAtUs / 1e6);
    expect(times).toHaveLength(50);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(8.9);
    // The burst of one second and the rate of that second, with room for a late clock.
    const inASecond = times.map((from) => times.filter((at) => at >= from && at < from + 0.95).length);
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(10);
  });
});

describe('a rate of an application', () => {
  it('holds over all its endpoints together, whoever owns them', async () => {
    const app = await workspace.newApplication('limited', { throttleRate: 20 });
    const endpoints = [
      await app.endpoint(receiver.endpointUrl('shared-a')),
      await app.endpoint(receiver.endpointUrl('shared-b')),
    ];
    for (let i = 0; i < 40; i++) await app.publish({ i });
    const drained = endpoints.map(async (endpoint) => {
      const started = performance.now();
      while ((await statuses(endpoint)).succeeded !== 40 && performance.now() - started < 20_000) {
        if (await recoveryRow(endpoint)) await run(endpoint, 0);
        else await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await Promise.all(drained);
    const times = ['shared-a', 'shared-b']
      .flatMap((inbox) => receiver.inbox(inbox).deliveries())
      .map(({ receivedAtUs }) => receivedAtUs / 1e6)
      .sort((a, b) => a - b);
    expect(times).toHaveLength(80);
    // 80 deliveries at 20 a second, of which one second's worth may be a burst.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(2.9);
    const inASecond = times.map((from) => times.filter((at) => at >= from && at < from + 0.9).length);
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(42);
  });
});

describe('the sweep', () => {
  it('finds a recovery that was committed and never started, and one that slept past its time', async () => {
    const { endpoint } = await failing('swept', 1);
    const key = { tenantId: workspace.context.tenantId, endpointId: endpoint };
    const set = (sql: string) => workspace.owner.query(`update recovery set ${sql} where endpoint_id = $1`, [endpoint]);
    const found = async () =>
      (await findUnattended(workspace.worker, 1_000)).some(({ endpointId }) => endpointId === endpoint);
    await set(`seen_at = null, created_at = now() - interval '2 seconds'`);
    expect(await found()).toBe(true);
    await set('seen_at = now()');
    expect(await found()).toBe(false);
    await set(`seen_at = now() - interval '1 minute', next_due_at = now() - interval '3 seconds'`);
    expect(await found()).toBe(true);
    await set('seen_at = now()');
    expect(await found()).toBe(false);
    expect(key.endpointId).toBe(endpoint);
  });

  it('adopts deliveries that nobody owns', async () => {
    const { endpoint } = await failing('orphan', 1);
    await workspace.owner.query('delete from recovery where endpoint_id = $1', [endpoint]);
    expect(await adoptOrphans(workspace.worker)).toBe(1);
    expect(await recoveryRow(endpoint)).toBeDefined();
    expect(await adoptOrphans(workspace.worker)).toBe(0);
  });
});
