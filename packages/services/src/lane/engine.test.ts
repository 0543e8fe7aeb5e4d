import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { laneOf } from '@posthorn/shared/lane';
import { eventually } from '@posthorn/testkit/eventually';
import { startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revealSecret } from '../endpoint/secret.ts';

let workspace: Workspace;
let receiver: Receiver;

beforeAll(async () => {
  workspace = await createWorkspace();
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.stop();
  await workspace.close();
});

const deliveriesOf = async (endpointId: string) =>
  (
    await workspace.owner.query<{
      status: number;
      attempts: number;
      lane: number | null;
      next_attempt_at: Date | null;
      reason: string | null;
    }>(
      'select status, attempts, lane, next_attempt_at, reason from delivery where endpoint_id = $1 order by message_id',
      [endpointId],
    )
  ).rows;

const countOf = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await workspace.owner.query<{ count: number }>(sql, values)).rows[0]?.count ?? -1;

const attemptsOf = (endpointId: string) => countOf('select count(*) from attempt where endpoint_id = $1', [endpointId]);

const wantTimes = async (endpointId: string, status: keyof typeof deliveryStatus, times: number): Promise<void> => {
  const rows = await deliveriesOf(endpointId);
  expect(rows.filter((row) => row.status === deliveryStatus[status])).toHaveLength(times);
};

describe('a lane', () => {
  it('delivers the very bytes, signed, to every endpoint that wants them, and records it once', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const wants = await app.endpoint(receiver.endpointUrl('wants'), { eventTypes: ['a.b'] });
    const other = await app.endpoint(receiver.endpointUrl('other'), { eventTypes: ['c.d'] });
    const payload = '{ "n": 1.0, "big": 123456789012345678901234567890, "e": 1E+2, "z": "\\u0000", "__proto__": {} }';
    const messageId = await app.publish(payload, { eventType: 'a.b' });

    await eventually(() => wantTimes(wants, 'succeeded', 1));
    const [arrived] = receiver.inbox('wants').deliveries();
    expect(arrived?.body.toString()).toBe(payload);
    expect(arrived?.id).toBe(encodeId('message', messageId));
    expect(await deliveriesOf(other)).toEqual([]);
    expect(await attemptsOf(wants)).toBe(1);
    expect(await countOf('select count(*) from outbox')).toBe(0);
    expect(await countOf('select succeeded as count from endpoint_minute where endpoint_id = $1', [wants])).toBe(1);

    const { Webhook } = await import('standardwebhooks');
    const { key } = await revealSecret.execute(workspace.context, {
      app_id: app.wireId,
      endpoint_id: encodeId('endpoint', wants),
    });
    const headers: Record<string, string> = {};
    const raw = arrived?.rawHeaders ?? [];
    for (let i = 0; i < raw.length; i += 2) headers[String(raw[i]).toLowerCase()] = String(raw[i + 1]);
    expect(() => new Webhook(key).verify(payload, headers)).not.toThrow();
    await lanes.stop();
  });

  it('retries a blip itself, within the minute, with the same id', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('blip', { failFirst: 1, failStatus: 500 }));
    await app.publish({ n: 1 });
    await eventually(() => wantTimes(endpoint, 'retrying', 1));
    const [waiting] = await deliveriesOf(endpoint);
    expect(waiting?.lane).not.toBeNull();
    expect(await countOf('select count(*) from outbox')).toBe(0);

    await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    expect(receiver.inbox('blip').counts()).toMatchObject({ requests: 2, ids: 1, unique: 1 });
    expect(await attemptsOf(endpoint)).toBe(2);
    expect(await countOf('select count(*) from recovery where endpoint_id = $1', [endpoint])).toBe(0);
    await lanes.stop();
  });

  it('goes on with the quick retries of a lane that it takes over', async () => {
    const first = await startLanes(workspace, 'first');
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('inherit', { failFirst: 1 }));
    await app.publish({ n: 1 });
    await eventually(() => wantTimes(endpoint, 'retrying', 1));
    await first.stop();
    const second = await startLanes(workspace, 'second');
    await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    await second.stop();
  });

  it('hands a delivery over whose next try lies further away, and goes on with the endpoint', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('long', { failFirst: 2 }));
    await app.publish({ poison: true });
    await eventually(async () => {
      const [row] = await deliveriesOf(endpoint);
      expect(row).toMatchObject({ status: deliveryStatus.retrying, attempts: 2, lane: null });
    });
    expect(lanes.handedOver).toContain(endpoint);
    expect(await countOf('select count(*) from recovery where endpoint_id = $1 and not exclusive', [endpoint])).toBe(1);
    receiver.inbox('long').control({ failFirst: 0 });
    await app.publish({ fine: true });
    await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    await lanes.stop();
  });

  it('opens the circuit of an endpoint that only fails: what comes after waits without using up its tries', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('dead', { status: 500 }));
    for (let i = 0; i < 40; i++) await app.publish({ i });
    await eventually(async () => {
      const rows = await deliveriesOf(endpoint);
      expect(rows).toHaveLength(40);
      expect(rows.filter(({ attempts }) => attempts === 0).length).toBeGreaterThan(20);
    });
    expect(await countOf('select count(*) from recovery where endpoint_id = $1 and exclusive', [endpoint])).toBe(1);
    expect(await countOf('select count(*) from outbox')).toBe(0);
    const requests = receiver.inbox('dead').counts().requests;
    expect(requests).toBeLessThan(20);
    await lanes.stop();
  });

  it('lets a hanging endpoint hold a few slots only: what waits behind it leaves, others are not touched', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const hanging = await app.endpoint(receiver.endpointUrl('hanging', { hang: true }));
    const healthy = await app.endpoint(receiver.endpointUrl('healthy'));
    for (let i = 0; i < 100; i++) await app.publish({ i });
    await eventually(() => wantTimes(healthy, 'succeeded', 100));
    expect(lanes.engine.status().inFlight).toBeLessThanOrEqual(4);
    await eventually(async () => expect((await deliveriesOf(hanging)).length).toBeGreaterThanOrEqual(96), {
      timeoutMs: 5_000,
    });
    expect(await countOf('select count(*) from recovery where endpoint_id = $1 and exclusive', [hanging])).toBe(1);
    await lanes.stop(0);
  });

  it('disables an endpoint that answers 410 and holds what waits for it', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('gone', { status: 410 }));
    await app.publish({ n: 1 });
    await eventually(() => wantTimes(endpoint, 'held', 1));
    expect(
      await countOf(`select count(*) from endpoint where id = $1 and disabled and disabled_reason = 'gone'`, [
        endpoint,
      ]),
    ).toBe(1);
    await app.publish({ n: 2 });
    await eventually(() => wantTimes(endpoint, 'held', 2));
    expect(receiver.inbox('gone').counts().requests).toBe(1);
    expect((await deliveriesOf(endpoint)).every(({ reason }) => reason !== null)).toBe(true);
    await lanes.stop();
  });

  it('sees a changed endpoint with the next message, whatever is in memory', async () => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    await app.endpoint(receiver.endpointUrl('early'));
    for (let i = 0; i < 30; i++) {
      const inbox = `late-${i}`;
      const endpoint = await app.endpoint(receiver.endpointUrl(inbox));
      await app.publish({ i });
      await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    }
    await lanes.stop();
  });
});

describe('credentials in a URL', () => {
  it.each([
    ['ada:love%20lace', 'ada:love lace'],
    ['100%:50%zz', '100%:50%zz'],
  ])('%s@ are sent as Basic auth and not as part of the address', async (inUrl, expected) => {
    const lanes = await startLanes(workspace);
    const app = await workspace.newApplication();
    const inbox = `basic-${expected.length}`;
    const endpoint = await app.endpoint(receiver.endpointUrl(inbox).replace('http://', `http://${inUrl}@`));
    await app.publish({ n: 1 });
    await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    const [arrived] = receiver.inbox(inbox).deliveries();
    const at = arrived?.rawHeaders.findIndex((name) => name.toLowerCase() === 'authorization') ?? -1;
    expect(arrived?.rawHeaders[at + 1]).toBe(`Basic ${Buffer.from(expected).toString('base64')}`);
    await lanes.stop();
  });
});

describe('a flood', () => {
  it('of one application waits behind itself: another one in the same lane is served at once', async () => {
    const flooding = await workspace.newApplication('flooding');
    let quiet = await workspace.newApplication('quiet');
    while (laneOf(quiet.id) !== laneOf(flooding.id)) quiet = await workspace.newApplication('quiet');
    const flooded = await flooding.endpoint(receiver.endpointUrl('flooded', { delayMs: 100 }));
    const served = await quiet.endpoint(receiver.endpointUrl('served'));
    const count = 3_000;
    for (let i = 0; i < count; i += 250) {
      await Promise.all(Array.from({ length: 250 }, (_, n) => flooding.publish({ n: i + n })));
    }
    const lanes = await startLanes(workspace);
    await eventually(() => expect(receiver.inbox('flooded').counts().requests).toBeGreaterThan(100));
    await quiet.publish({ alone: true });
    await eventually(() => wantTimes(served, 'succeeded', 1));
    const before = receiver.inbox('flooded').counts().requests;
    expect(before).toBeLessThan(count);
    expect(lanes.engine.status().inHand).toBeLessThanOrEqual(300);
    await eventually(() => wantTimes(flooded, 'succeeded', count), { timeoutMs: 30_000, everyMs: 200 });
    expect(receiver.inbox('flooded').counts().duplicates).toBe(0);
    await lanes.stop();
  });
});

describe('two processes and one lane', () => {
  it('the former owner records nothing once the lane was taken over', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('zombie', { delayMs: 600 }));
    const zombie = await startLanes(workspace, 'zombie');
    await app.publish({ n: 1 });
    await eventually(() => expect(receiver.inbox('zombie').counts().requests).toBe(1));
    // Its request is under way; now another takes the lanes and sends again, as it must.
    const heir = await startLanes(workspace, 'heir');
    await eventually(() => wantTimes(endpoint, 'succeeded', 1));
    await eventually(() => expect(receiver.inbox('zombie').counts()).toMatchObject({ requests: 2, open: 0 }));
    await eventually(() => expect(zombie.engine.status().lanes).toEqual([]));
    expect(await attemptsOf(endpoint)).toBe(1);
    expect(await deliveriesOf(endpoint)).toHaveLength(1);
    await Promise.all([zombie.stop(), heir.stop()]);
  });

  it('the heir sends only to the endpoints of a message that were not recorded', async () => {
    const app = await workspace.newApplication();
    const quick = await app.endpoint(receiver.endpointUrl('fan-quick'));
    const slow = await app.endpoint(receiver.endpointUrl('fan-slow', { delayMs: 800 }));
    const first = await startLanes(workspace, 'first');
    await app.publish({ n: 1 });
    await eventually(() => wantTimes(quick, 'succeeded', 1));
    expect(await deliveriesOf(slow)).toEqual([]);
    const heir = await startLanes(workspace, 'heir');
    await eventually(() => wantTimes(slow, 'succeeded', 1));
    expect(receiver.inbox('fan-quick').counts().requests).toBe(1);
    expect(await countOf('select count(*) from outbox')).toBe(0);
    await Promise.all([first.stop(), heir.stop()]);
  });

  it('loses nothing when all connections to the database break again and again', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('broken-pipe'));
    const lanes = await startLanes(workspace);
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 40; i++) await app.publish({ round, i });
      await workspace.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'test-worker'`,
      );
    }
    await eventually(() => wantTimes(endpoint, 'succeeded', 200), { timeoutMs: 20_000 });
    expect(receiver.inbox('broken-pipe').counts().unique).toBe(200);
    await lanes.stop();
  });
});
