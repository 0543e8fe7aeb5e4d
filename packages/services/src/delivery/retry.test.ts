import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { encodeId } from '@posthorn/shared/id';
import { type Application, createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDelivery } from './get.ts';
import { retryDeliveries } from './retry.ts';
import { stopDeliveries } from './stop.ts';

let workspace: Workspace;
let application: Application;
let endpoint: string;

beforeAll(async () => {
  workspace = await createWorkspace();
  application = await workspace.newApplication();
  endpoint = await application.endpoint('http://127.0.0.1:9/a');
}, 120_000);
afterAll(() => workspace.close());

type Named = { msgId: string; endpointId: string };

/** A delivery that stands so; `waitsMs`: its next try is that far away. */
const deliveryOf = async (
  status: keyof typeof deliveryStatus,
  more: { waitsMs?: number; to?: string; expunged?: boolean } = {},
): Promise<Named> => {
  const { owner, context } = workspace;
  const to = more.to ?? endpoint;
  const message = await application.publish({ n: 1 });
  await owner.query('delete from outbox where message_id = $1', [message]);
  await owner.query(
    `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, next_attempt_at)
      values ($1, $2, $3, $4, $5, 2, now() + $6 * interval '1 ms')`,
    [context.tenantId, message, to, application.id, deliveryStatus[status], more.waitsMs ?? null],
  );
  if (more.expunged) await owner.query('update message set payload = null where id = $1', [message]);
  return { msgId: encodeId('message', message), endpointId: encodeId('endpoint', to) };
};

const ref = ({ msgId, endpointId }: Named) => ({ app_id: application.wireId, msg_id: msgId, endpoint_id: endpointId });
const read = (one: Named) => readDelivery.execute(workspace.context, readDelivery.input.parse(ref(one)));
const retry = (...deliveries: Named[]) =>
  retryDeliveries.execute(workspace.context, retryDeliveries.input.parse({ app_id: application.wireId, deliveries }));
const stop = (...deliveries: Named[]) =>
  stopDeliveries.execute(workspace.context, stopDeliveries.input.parse({ app_id: application.wireId, deliveries }));

it('tries each again in the way that fits where it stands', async () => {
  const waits = await deliveryOf('retrying', { waitsMs: 600_000 });
  const failed = await deliveryOf('exhausted');
  const arrived = await deliveryOf('succeeded');
  const gone = await deliveryOf('exhausted', { expunged: true });
  const off = await deliveryOf('held', {
    to: await application.endpoint('http://127.0.0.1:9/off', { disabled: true }),
  });
  const unknown = { msgId: encodeId('message', '01980000-0000-7000-8000-000000000000'), endpointId: 'nonsense' };
  // Named twice is done once.
  expect(await retry(waits, waits, failed, arrived, gone, off, unknown)).toEqual({
    hastened: 1,
    restarted: 1,
    repeated: 1,
    skipped: expect.arrayContaining([
      { ...gone, reason: 'expired' },
      { ...off, reason: 'endpoint_disabled' },
      { ...unknown, reason: 'missing' },
    ]),
  });
  const now = await read(waits);
  expect(now).toMatchObject({ state: 'retrying', attempts: 2 });
  expect(Date.parse(now.nextAttemptAt ?? '')).toBeLessThanOrEqual(Date.now());
  expect(await read(failed)).toMatchObject({ state: 'pending', attempts: 0 });
  // What succeeded stays so: the try is the lane's, by hand.
  expect(await read(arrived)).toMatchObject({ state: 'succeeded' });
  const { rows } = await workspace.owner.query('select from outbox where endpoint_id = $1', [endpoint]);
  expect(rows).toHaveLength(1);
});

it('stops what is not finished, and that is on record', async () => {
  const waits = await deliveryOf('retrying', { waitsMs: 600_000 });
  const arrived = await deliveryOf('succeeded');
  expect(await stop(waits, arrived)).toEqual({ stopped: 1, skipped: [{ ...arrived, reason: 'ended' }] });
  expect(await read(waits)).toMatchObject({
    state: 'cancelled',
    reason: 'Stopped by test.',
    nextAttemptAt: null,
    schedule: [],
  });
  expect(await retry(waits)).toMatchObject({ restarted: 1 });
  const { rows } = await workspace.owner.query<{ action: string }>(
    `select action from audit where tenant_id = $1 and action like 'delivery.%' order by id`,
    [workspace.context.tenantId],
  );
  expect(rows.map(({ action }) => action).slice(-2)).toEqual(['delivery.stop', 'delivery.retry']);
});

it('reaches nothing of others', async () => {
  const waits = await deliveryOf('retrying', { waitsMs: 600_000 });
  const other = await workspace.newApplication('Other');
  const input = retryDeliveries.input.parse({ app_id: other.wireId, deliveries: [waits] });
  expect(await retryDeliveries.execute(workspace.context, input)).toMatchObject({
    hastened: 0,
    skipped: [{ ...waits, reason: 'missing' }],
  });
  const stranger = await workspace.newTenant();
  await expect(readDelivery.execute(stranger, readDelivery.input.parse(ref(waits)))).rejects.toMatchObject({
    code: 'not_found',
  });
});
