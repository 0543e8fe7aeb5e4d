import { connect, type Pool } from '@posthorn/db/client';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

// What only the paid service of others has: search, expunging many, counts and usage.

let database: TestDatabase;
let owner: Pool;
let stand: Stand;
let ours: StandTenant;
const Id = z.object({ id: z.string() });
const app = '/api/v1/app/shop';
let endpointId = '';
const ids: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { role: 'owner', connectionsMax: 1 });
  stand = await standUp(database.url);
  ours = await stand.newTenant();
  const { id: appId } = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Shop', uid: 'shop' });
  await ours.ask('POST', '/api/v1/app', { name: 'Nobody listens' });
  const endpoint = { url: 'http://127.0.0.1:1/', eventTypes: ['order.paid'] };
  endpointId = (await ours.get(Id, 'POST', `${app}/endpoint`, endpoint)).id;
  await ours.ask('POST', `${app}/endpoint`, { url: 'http://127.0.0.1:1/', disabled: true });
  for (const [n, eventType] of ['order.paid', 'order.paid', 'order.sent'].entries()) {
    const body = `{"eventType":"${eventType}","eventId":"e-${n}","tags":["t${n}"],"payload":{"customer": "Ada_${n}", "x": 1.0}}`;
    ids.push((await ours.get(Id, 'POST', `${app}/msg`, body)).id);
  }
  const place = [ours.context.tenantId, decodeId('endpoint', endpointId), decodeId('application', appId)];
  for (const [n, id] of ids.entries()) {
    const headers = { 'content-type': 'application/json', authorization: '••••••' };
    await owner.query(
      `insert into attempt (tenant_id, endpoint_id, application_id, message_id, id, number, trigger, url, request_headers, response_headers,
          response_status, error_code, total_ms) values ($1, $2, $3, $4, $4, 1, 0, 'x', $5, '{"server":"x"}', $6, $7, 1)`,
      [...place, decodeId('message', id), headers, n === 0 ? 500 : 200, n === 0 ? 'status' : null],
    );
  }
  await owner.query(
    `insert into message_hour (tenant_id, application_id, hour, event_type, messages) values ($1, $2, date_trunc('hour', now()), 'order.paid', 7)`,
    [place[0], place[2]],
  );
  await owner.query(
    `insert into endpoint_minute (tenant_id, endpoint_id, application_id, minute, succeeded, failed, buckets)
      values ($1, $2, $3, date_trunc('minute', now()), 5, 2, '{}')`,
    place,
  );
});
afterAll(async () => {
  await stand.close();
  await owner.end();
  await database.drop();
});

const found = async (body: object): Promise<string[]> => {
  const answer = await ours.ask('POST', `${app}/msg/search`, body);
  return z
    .object({ data: z.array(Id) })
    .parse(answer.json)
    .data.map(({ id }) => id);
};

it('messages are found by what stands in them, and by nothing that only looks like it', async () => {
  expect(await found({})).toEqual([...ids].reverse());
  expect(await found({ text: 'ada_1' })).toEqual([ids[1]]);
  // _ and % stand for themselves.
  expect(await found({ text: 'Ada%' })).toEqual([]);
  expect(await found({ text: 'e-2' })).toEqual([ids[2]]);
  expect(await found({ text: ids[0] })).toEqual([ids[0]]);
  expect(await found({ tag: 't1', event_types: ['order.paid'], before: null })).toEqual([ids[1]]);
  expect(await found({ limit: 1 })).toEqual([ids[2]]);
});

it('whether anybody listens is told before the work of making a payload', async () => {
  const ask = async (body: object) => (await ours.ask('POST', `${app}/msg/precheck/active`, body)).json;
  expect(await ask({ eventType: 'order.paid' })).toEqual({ active: true });
  expect(await ask({ eventType: 'order.sent' })).toEqual({ active: false });
});

it('the raw payload is the very text, until it is expunged', async () => {
  expect((await ours.ask('GET', `${app}/msg/${ids[2]}/raw`)).json).toEqual({
    payload: '{"customer": "Ada_2", "x": 1.0}',
  });
  const gone = await ours.ask('POST', `${app}/msg/bulk-expunge`, { ids: [ids[2], 'e-1', 'nothing'] });
  expect(gone.json).toEqual({ results: { [String(ids[2])]: 'expunged', 'e-1': 'expunged', nothing: 'not-found' } });
  for (const n of [1, 2]) expect((await ours.ask('GET', `${app}/msg/${ids[n]}/raw`)).status).toBe(404);
  expect((await ours.ask('GET', `${app}/msg/${ids[0]}/raw`)).status).toBe(200);
});

it('attempts are counted with the filters of their list, and their headers are shown without what is secret', async () => {
  const count = async (query: string) =>
    (await ours.ask('GET', `${app}/attempt/endpoint/${endpointId}/count${query}`)).json;
  expect(await count('')).toEqual({ count: 3, approximated: false });
  expect(await count('?status=2')).toEqual({ count: 1, approximated: false });
  expect(await count('?event_types=order.sent')).toEqual({ count: 1, approximated: false });
  expect(await count('?tag=t1&status_code_class=200')).toEqual({ count: 1, approximated: false });
  const attempt = String(ids[0]).replace('msg_', 'atmpt_');
  expect((await ours.ask('GET', `${app}/msg/${ids[0]}/attempt/${attempt}/headers`)).json).toEqual({
    sentHeaders: { 'content-type': 'application/json' },
    responseHeaders: [['server', 'x']],
    sensitive: ['authorization'],
  });
});

it('usage tells messages, deliveries and failures from counters alone', async () => {
  expect((await ours.ask('GET', '/api/v1/tenant/usage?group=hour')).json).toMatchObject({
    total: { messages: 7, deliveries: 5, failures: 2 },
    byApplication: [{ name: 'Shop', messages: 7 }],
    byEventType: [{ eventType: 'order.paid', messages: 7 }],
    messagesThisMonth: 7,
    messagesPerMonth: null,
  });
  expect((await ours.ask('GET', '/api/v1/tenant/usage?group=hour&since=2020-01-01T00:00:00Z')).status).toBe(422);
  const stats = await ours.ask('GET', '/api/v1/stats/app/shop/attempt?period=OneHour');
  const { data } = z
    .object({ data: z.object({ successCount: z.array(z.int()), failureCount: z.array(z.int()) }) })
    .parse(stats.json);
  expect([data.successCount.at(-1), data.failureCount.at(-1)]).toEqual([5, 2]);
  expect(data.successCount.length).toBe(data.failureCount.length);
  expect((await ours.ask('GET', '/api/v1/app/stats/count-active')).json).toEqual({ count: 1 });
  expect((await ours.ask('GET', '/api/v1/stats/endpoint/count')).json).toEqual({ active: 1, disabled: 1 });
});

it('a retry schedule of an event type is set and taken away without its rules', async () => {
  const rules = [{ when: ['404'], action: 'fail' }];
  await ours.ask('POST', '/api/v1/event-type', { name: 'order.paid', description: '', retryPolicy: { rules } });
  const at = '/api/v1/event-type/order.paid';
  expect((await ours.ask('PUT', `${at}/retry-schedule`, { retrySchedule: [0, 60] })).json).toEqual({
    retrySchedule: [0, 60],
  });
  expect((await ours.ask('GET', at)).json).toMatchObject({ retryPolicy: { rules, scheduleSeconds: [0, 60] } });
  expect((await ours.ask('PUT', `${at}/retry-schedule`, { retrySchedule: null })).json).toEqual({
    retrySchedule: null,
  });
  expect((await ours.ask('GET', at)).json).toMatchObject({ retryPolicy: { rules } });
});
