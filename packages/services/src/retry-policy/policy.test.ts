import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { eventually } from '@posthorn/testkit/eventually';
import { type Lanes, startLanes } from '@posthorn/testkit/lanes';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEndpointOverview } from '../endpoint/overview.ts';
import { patchEndpoint } from '../endpoint/update.ts';
import { createEventType } from '../event-type/create.ts';
import { patchEventType } from '../event-type/update.ts';
import { TenantSettingsPatch } from '../tenant/schema.ts';
import { patchTenantSettings, readTenantSettings } from '../tenant/settings.ts';
import { RetryPolicy } from './schema.ts';

let workspace: Workspace;
let receiver: Receiver;
let lanes: Lanes;

beforeAll(async () => {
  workspace = await createWorkspace({ retryScheduleSeconds: [0, 600] });
  receiver = await startReceiver();
  lanes = await startLanes(workspace);
});
afterAll(async () => {
  await lanes.stop();
  await receiver.stop();
  await workspace.close();
});

const policyOfEndpoint = async (app: Application, endpoint: string, retryPolicy: unknown) =>
  patchEndpoint.execute(
    workspace.context,
    patchEndpoint.input.parse({ app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint), retryPolicy }),
  );

const deliveryOf = async (messageId: string) => {
  const { rows } = await workspace.owner.query<{ status: number; attempts: number; reason: string | null }>(
    'select status::int, attempts::int, reason from delivery where message_id = $1',
    [messageId],
  );
  return rows[0];
};

describe('the retry policy', () => {
  it('of an endpoint says which answers are ignored and which are given up at once', async () => {
    const app = await workspace.newApplication();
    const endpoint = await app.endpoint(receiver.endpointUrl('rules'));
    await policyOfEndpoint(app, endpoint, {
      rules: [
        { when: ['404'], action: 'ignore' },
        { when: ['4xx'], action: 'fail' },
      ],
    });
    const tried = async (status: number, expected: { status: number; attempts: number }) => {
      receiver.inbox('rules').control({ status });
      const id = await app.publish({ status });
      await eventually(async () => expect(await deliveryOf(id)).toMatchObject(expected));
      return (await deliveryOf(id))?.reason;
    };
    expect(await tried(404, { status: deliveryStatus.cancelled, attempts: 1 })).toContain(
      'Ignored by the retry policy',
    );
    expect(await tried(400, { status: deliveryStatus.exhausted, attempts: 1 })).toContain('400');
    await tried(500, { status: deliveryStatus.retrying, attempts: 1 });
    const { rows } = await workspace.owner.query(
      'select consecutive_failures from endpoint_health where endpoint_id = $1',
      [endpoint],
    );
    // The ignored one is no fault of the endpoint.
    expect(rows[0]?.consecutive_failures).toBe(2);
  });

  it('of an endpoint goes before that of the event type, that before the tenant’s, that before the installation’s', async () => {
    const app = await workspace.newApplication();
    receiver.inbox('order').control({ status: 500 });
    const endpoint = await app.endpoint(receiver.endpointUrl('order'));
    const nextIn = async (eventType: string): Promise<number> => {
      const id = await app.publish({}, { eventType });
      return eventually(async () => {
        const { rows } = await workspace.owner.query<{ seconds: number }>(
          'select extract(epoch from next_attempt_at - now())::float8 as seconds from delivery where message_id = $1',
          [id],
        );
        expect(rows[0]?.seconds).toBeGreaterThan(0);
        return rows[0]?.seconds ?? 0;
      });
    };
    const near = (seconds: number) => expect.closeTo(seconds, -Math.log10(seconds * 0.4));
    expect(await nextIn('p.plain')).toEqual(near(600));
    await patchTenantSettings.execute(workspace.context, { retryPolicy: { scheduleSeconds: [0, 2_000] } });
    expect(await nextIn('p.plain')).toEqual(near(2_000));
    await createEventType.execute(
      workspace.context,
      createEventType.input.parse({ name: 'p.own', description: '', retryPolicy: { scheduleSeconds: [0, 8_000] } }),
    );
    expect(await nextIn('p.own')).toEqual(near(8_000));
    await policyOfEndpoint(app, endpoint, { scheduleSeconds: [0, 30_000] });
    expect(await nextIn('p.own')).toEqual(near(30_000));
    await policyOfEndpoint(app, endpoint, null);
    await patchEventType.execute(workspace.context, { event_type_name: 'p.own', retryPolicy: null });
    expect(await nextIn('p.own')).toEqual(near(2_000));
    await patchTenantSettings.execute(workspace.context, { retryPolicy: null });
    expect(await nextIn('p.own')).toEqual(near(600));
  });

  it.each([
    ['a negative delay', { scheduleSeconds: [0, -1] }],
    ['no first try', { scheduleSeconds: [] }],
    ['a first try that waits', { scheduleSeconds: [5, 10] }],
    ['10,000 steps', { scheduleSeconds: Array.from({ length: 10_000 }, () => 0) }],
    ['a delay of a year', { scheduleSeconds: [0, 31_536_000] }],
    ['a delay that is no number', { scheduleSeconds: [0, Number.NaN] }],
    ['a status that is none', { rules: [{ when: ['999'], action: 'fail' }] }],
    ['success as a failure', { rules: [{ when: ['2xx'], action: 'retry' }] }],
    ['an unknown action', { rules: [{ when: ['404'], action: 'explode' }] }],
    ['a rule for nothing', { rules: [{ when: [], action: 'fail' }] }],
  ])('is refused with %s', (_, policy) => {
    expect(RetryPolicy.safeParse(policy).success).toBe(false);
  });
});

describe('the settings of a tenant', () => {
  it('can be read, changed one by one, and put back to the default', async () => {
    expect(await readTenantSettings.execute(workspace.context, {})).toMatchObject({
      publishRatePerSecond: null,
      retryPolicy: null,
      disableAfterHours: 120,
    });
    await patchTenantSettings.execute(workspace.context, { publishRatePerSecond: 50, disableAfterHours: 24 });
    expect(await readTenantSettings.execute(workspace.context, {})).toMatchObject({
      publishRatePerSecond: 50,
      disableAfterHours: 24,
    });
    await patchTenantSettings.execute(workspace.context, { publishRatePerSecond: null });
    expect(await readTenantSettings.execute(workspace.context, {})).toMatchObject({
      publishRatePerSecond: null,
      disableAfterHours: 24,
    });
  });

  it.each([
    [{ publishRatePerSecond: 0 }],
    [{ publishRatePerSecond: 1e9 }],
    [{ disableAfterHours: 0 }],
    [{ disableAfterHours: 1e9 }],
  ])('refuse %j', (settings) => {
    expect(TenantSettingsPatch.safeParse(settings).success).toBe(false);
  });

  it('say when a failing endpoint will be disabled, and warn in time', async () => {
    const app = await workspace.newApplication();
    receiver.inbox('ending').control({ status: 500 });
    const endpoint = await app.endpoint(receiver.endpointUrl('ending'));
    await patchTenantSettings.execute(workspace.context, { disableAfterHours: 24 });
    const id = await app.publish({});
    await eventually(async () => expect((await deliveryOf(id))?.attempts).toBe(1));
    const ref = { app_id: app.wireId, endpoint_id: encodeId('endpoint', endpoint) };
    const { health } = await readEndpointOverview.execute(workspace.context, ref);
    expect(health.isWarned).toBe(false);
    expect(Date.parse(health.disablesAt ?? '') - Date.parse(health.failingSince ?? '')).toBe(24 * 3600_000);
    await workspace.owner.query(
      `update endpoint_health set failing_since = now() - interval '13 hours' where endpoint_id = $1`,
      [endpoint],
    );
    expect((await readEndpointOverview.execute(workspace.context, ref)).health.isWarned).toBe(true);
  });
});
