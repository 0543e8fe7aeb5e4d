import { connect, type Pool } from '@posthorn/db/client';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

const Id = z.object({ id: z.string() });
const Ids = z.object({
  data: z.array(z.object({ id: z.string().optional(), name: z.string().optional() })),
  iterator: z.string().nullable(),
  prevIterator: z.string().nullable(),
  done: z.boolean(),
});
const Key = z.object({ key: z.string() });

let database: TestDatabase;
let stand: Stand;
let owner: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { role: 'owner', connectionsMax: 2 });
  stand = await standUp(database.url);
});

afterAll(async () => {
  await stand.close();
  await owner.end();
  await database.drop();
});

const url = 'http://127.0.0.1:1/';

const withEndpoint = async (ours: StandTenant) => {
  const app = `/api/v1/app/${(await ours.get(Id, 'POST', '/api/v1/app', { name: 'Shop' })).id}`;
  const { id } = await ours.get(Id, 'POST', `${app}/endpoint`, {
    url,
    uid: 'main',
    metadata: { a: 'b' },
    channels: ['c'],
  });
  return { app, id, endpoint: `${app}/endpoint/${id}` };
};

/** A delivery that waits for its next try. */
const insertDelivery = async (ours: StandTenant, app: string, endpointId: string): Promise<string> => {
  const message = await ours.get(Id, 'POST', `${app}/msg`, { eventType: 'a.b', payload: {} });
  await owner.query(
    `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts, next_attempt_at)
     select tenant_id, id, $2, application_id, 3, 1, now() + interval '1 hour' from message where id = $1`,
    [decodeId('message', message.id), decodeId('endpoint', endpointId)],
  );
  return message.id;
};

const deliveryOf = async (message: string) =>
  (
    await owner.query('select status, next_attempt_at, lane, reason from delivery where message_id = $1', [
      decodeId('message', message),
    ])
  ).rows[0];

const walk = async (ours: StandTenant, path: string, limit: number): Promise<{ forth: string[]; back: string[] }> => {
  const nameOf = (row: { id?: string | undefined; name?: string | undefined }): string => row.id ?? row.name ?? '';
  const join = path.includes('?') ? '&' : '?';
  const forth: string[] = [];
  let page = await ours.get(Ids, 'GET', `${path}${join}limit=${limit}`);
  forth.push(...page.data.map(nameOf));
  while (!page.done) {
    page = await ours.get(Ids, 'GET', `${path}${join}limit=${limit}&iterator=${page.iterator}`);
    forth.push(...page.data.map(nameOf));
  }
  const back: string[] = page.data.map(nameOf);
  while (page.data.length > 0) {
    page = await ours.get(Ids, 'GET', `${path}${join}limit=${limit}&iterator=${page.prevIterator}`);
    back.unshift(...page.data.map(nameOf));
  }
  return { forth, back };
};

describe('lists', () => {
  it.each(['ascending', 'descending'])('are walked forth and back, %s', async (order) => {
    const ours = await stand.newTenant();
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push((await ours.get(Id, 'POST', '/api/v1/app', { name: `${i}` })).id);
    const expected = order === 'ascending' ? made : made.toReversed();
    for (const limit of [1, 2, 3, 7, 250]) {
      expect(await walk(ours, `/api/v1/app?order=${order}`, limit)).toEqual({ forth: expected, back: expected });
    }
  });

  it('of event types go by name, and without archived ones unless asked', async () => {
    const ours = await stand.newTenant();
    for (const name of ['b', 'a', 'c'])
      await ours.ask('POST', '/api/v1/event-type', { name, description: '', schemas: { 1: {} } });
    await ours.ask('DELETE', '/api/v1/event-type/b');
    expect((await walk(ours, '/api/v1/event-type', 1)).forth).toEqual(['a', 'c']);
    expect((await walk(ours, '/api/v1/event-type?include_archived=true', 2)).back).toEqual(['a', 'b', 'c']);
    expect((await ours.ask('GET', '/api/v1/event-type?include_archived=false')).text).not.toContain('"b"');
    expect((await ours.ask('GET', '/api/v1/event-type')).text).toContain('"schemas":null');
    expect((await ours.ask('GET', '/api/v1/event-type?with_content=true')).text).toContain('"schemas":{"1":{}}');
  });

  it('of messages go from new to old, by type, channel and time', async () => {
    const ours = await stand.newTenant();
    const { app } = await withEndpoint(ours);
    const made: string[] = [];
    for (const [eventType, channels] of [
      ['a', ['x']],
      ['b', ['y']],
      ['a', undefined],
    ] as const) {
      made.unshift((await ours.get(Id, 'POST', `${app}/msg`, { eventType, channels, payload: {} })).id);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await walk(ours, `${app}/msg`, 2)).toEqual({ forth: made, back: made });
    expect((await walk(ours, `${app}/msg-overview`, 2)).forth).toEqual(made);
    expect((await walk(ours, `${app}/msg?event_types=a`, 2)).forth).toEqual([made[0], made[2]]);
    expect((await walk(ours, `${app}/msg?event_types=a&event_types=b`, 2)).forth).toEqual(made);
    expect((await walk(ours, `${app}/msg?channel=y`, 2)).forth).toEqual([made[1]]);
    const { timestamp } = z
      .object({ timestamp: z.string() })
      .parse((await ours.ask('GET', `${app}/msg/${made[1]}`)).json);
    expect((await walk(ours, `${app}/msg?before=${timestamp}`, 2)).forth).toEqual([made[2]]);
    expect((await walk(ours, `${app}/msg?after=${timestamp}`, 2)).forth).toEqual([made[0]]);
  });
});

describe('PATCH and PUT', () => {
  it('PATCH leaves what is absent and empties what is null', async () => {
    const ours = await stand.newTenant();
    const { endpoint } = await withEndpoint(ours);
    expect((await ours.ask('PATCH', endpoint, { description: 'x' })).json).toMatchObject({
      uid: 'main',
      channels: ['c'],
      metadata: { a: 'b' },
      description: 'x',
    });
    expect((await ours.ask('PATCH', endpoint, { channels: null, uid: null })).json).toMatchObject({
      uid: null,
      channels: null,
      metadata: { a: 'b' },
      description: 'x',
    });
    expect(await ours.ask('PATCH', endpoint, { description: null })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body', 'description'] }] },
    });
  });

  it('PUT sets what is left out back to its default, and makes what is not there', async () => {
    const ours = await stand.newTenant();
    const { app, endpoint } = await withEndpoint(ours);
    expect(await ours.ask('PUT', endpoint, { url })).toMatchObject({
      status: 200,
      json: { uid: null, channels: null, metadata: {} },
    });
    expect(await ours.ask('PUT', `${app}/endpoint/second`, { url })).toMatchObject({
      status: 201,
      json: { uid: 'second' },
    });
    expect(await ours.ask('PUT', `${app}/endpoint/second`, { url, uid: 'second' })).toMatchObject({ status: 200 });
    expect(await ours.ask('PUT', '/api/v1/app/fresh', { name: 'x' })).toMatchObject({
      status: 201,
      json: { uid: 'fresh' },
    });
    expect(await ours.ask('PUT', '/api/v1/event-type/x.y', { description: 'x' })).toMatchObject({
      status: 201,
      json: { name: 'x.y' },
    });
    expect(await ours.ask('PUT', '/api/v1/event-type/x.y', { description: 'y' })).toMatchObject({
      status: 200,
      json: { description: 'y' },
    });
  });

  it('a uid that is taken is 409, and no body speaks for the path', async () => {
    const ours = await stand.newTenant();
    const { app, endpoint } = await withEndpoint(ours);
    await ours.ask('POST', `${app}/endpoint`, { url, uid: 'second' });
    expect(await ours.ask('PATCH', endpoint, { uid: 'second' })).toMatchObject({
      status: 409,
      json: { code: 'conflict' },
    });
    expect(await ours.ask('POST', `${app}/endpoint`, { url, uid: 'second' })).toMatchObject({ status: 409 });
    const other = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Other' });
    expect((await ours.ask('PATCH', app, { name: 'Mine', app_id: other.id })).json).toMatchObject({ name: 'Mine' });
    expect((await ours.ask('GET', `/api/v1/app/${other.id}/`)).json).toMatchObject({ name: 'Other' });
  });
});

describe('secrets', () => {
  it('are given or made, kept encrypted, revealed with an audit row, and overlap when rotated', async () => {
    const ours = await stand.newTenant();
    const { app, id, endpoint } = await withEndpoint(ours);
    const made = await ours.get(Key, 'GET', `${endpoint}/secret`);
    expect(made.key).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    const given = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const second = await ours.get(Id, 'POST', `${app}/endpoint`, { url, secret: given });
    expect(await ours.get(Key, 'GET', `${app}/endpoint/${second.id}/secret`)).toEqual({ key: given });
    const rotated = await ours.get(Key, 'POST', `${endpoint}/secret/rotate`);
    expect(rotated.key).not.toBe(made.key);
    expect(await ours.get(Key, 'GET', `${endpoint}/secret`)).toEqual(rotated);
    const { rows } = await owner.query<{ hours: number | null; ciphertext: Buffer }>(
      `select round(extract(epoch from expires_at - now()) / 3600)::int as hours, ciphertext from endpoint_secret where endpoint_id = $1 order by id`,
      [decodeId('endpoint', id)],
    );
    expect(rows.map(({ hours }) => hours)).toEqual([24, null]);
    expect(rows.some(({ ciphertext }) => ciphertext.includes(Buffer.from(made.key.slice(6), 'base64')))).toBe(false);
    await ours.get(Key, 'POST', `${endpoint}/secret/rotate`, { key: given, gracePeriodSeconds: 0 });
    expect(
      (await owner.query('select from endpoint_secret where endpoint_id = $1', [decodeId('endpoint', id)])).rows,
    ).toHaveLength(2);
    const audit = await owner.query(`select from audit where action = 'endpoint.secret' and target_id = $1`, [id]);
    expect(audit.rows).toHaveLength(2);
  });

  it('of headers are not shown again', async () => {
    const ours = await stand.newTenant();
    const { endpoint } = await withEndpoint(ours);
    await ours.ask('PUT', `${endpoint}/headers`, { headers: { 'X-Plain': '1', Authorization: 'Bearer abc' } });
    expect(
      (await ours.ask('PATCH', `${endpoint}/headers`, { headers: { 'x-plain': '2', 'X-More': '3' } })).status,
    ).toBe(204);
    expect((await ours.ask('GET', `${endpoint}/headers`)).json).toEqual({
      headers: { 'x-plain': '2', 'X-More': '3' },
      sensitive: ['Authorization'],
    });
  });
});

describe('what waits', () => {
  it('for an endpoint that is disabled is held, and stays so when it is enabled', async () => {
    const ours = await stand.newTenant();
    const { app, id, endpoint } = await withEndpoint(ours);
    const message = await insertDelivery(ours, app, id);
    expect((await ours.ask('PATCH', endpoint, { disabled: true })).json).toMatchObject({
      disabled: true,
      disabledReason: 'manual',
    });
    expect(await deliveryOf(message)).toEqual({
      status: 5,
      next_attempt_at: null,
      lane: null,
      reason: expect.stringContaining('disabled'),
    });
    expect(await ours.ask('POST', `${app}/msg/${message}/endpoint/${id}/resend`)).toMatchObject({ status: 409 });
    expect((await ours.ask('PATCH', endpoint, { disabled: false })).json).toMatchObject({
      disabled: false,
      disabledReason: null,
    });
    expect(await deliveryOf(message)).toMatchObject({ status: 5 });
    expect(await ours.ask('POST', `${app}/msg/${message}/endpoint/${id}/resend`)).toMatchObject({
      status: 202,
      json: {},
    });
  });

  it.each(['endpoint', 'application'])('is cancelled in words when the %s is deleted', async (what) => {
    const ours = await stand.newTenant();
    const { app, id, endpoint } = await withEndpoint(ours);
    const message = await insertDelivery(ours, app, id);
    expect((await ours.ask('DELETE', what === 'endpoint' ? endpoint : app)).status).toBe(204);
    expect(await deliveryOf(message)).toEqual({
      status: 4,
      next_attempt_at: null,
      lane: null,
      reason: expect.stringContaining('deleted'),
    });
    expect((await ours.ask('GET', endpoint)).status).toBe(404);
    expect((await ours.ask('DELETE', endpoint)).status).toBe(404);
  });

  it('is told by the story of its message, with the tries that remain', async () => {
    const ours = await stand.newTenant();
    const { app, id, endpoint } = await withEndpoint(ours);
    const message = await insertDelivery(ours, app, id);
    expect((await ours.ask('GET', `${app}/msg/${message}/story`)).json).toMatchObject({
      payloadText: '{}',
      deliveries: [
        {
          endpointId: id,
          endpointUid: 'main',
          state: 'retrying',
          status: 3,
          attempts: 1,
          triesMax: 8,
          schedule: { length: 7 },
        },
      ],
    });
    expect((await ours.ask('GET', `${app}/msg/${message}/endpoint`)).json).toMatchObject({
      data: [{ id, status: 3, statusText: 'sending', nextAttempt: expect.any(String) }],
    });
    expect((await ours.ask('GET', `${endpoint}/msg`)).json).toMatchObject({
      data: [{ id: message, status: 3, payload: {} }],
    });
    expect((await ours.ask('GET', `${endpoint}/msg?status=0`)).json).toMatchObject({ data: [] });
    expect((await ours.ask('GET', `${endpoint}/stats`)).json).toEqual({
      success: 0,
      pending: 0,
      sending: 1,
      fail: 0,
      canceled: 0,
    });
    expect((await ours.ask('GET', `${endpoint}/overview`)).json).toMatchObject({
      backlog: { pending: 1, held: 0 },
      health: { circuit: 'closed' },
    });
    expect((await ours.ask('GET', `${app}/msg-overview?state=retrying`)).json).toMatchObject({
      data: [{ id: message, deliveries: { retrying: 1 }, attempts: 1 }],
    });
    expect((await ours.ask('GET', `${app}/msg-overview?state=held&state=succeeded`)).json).toMatchObject({ data: [] });
  });
});

it('every change to an endpoint raises the version that the lanes compare', async () => {
  const ours = await stand.newTenant();
  const { app, endpoint } = await withEndpoint(ours);
  const version = async (): Promise<number> =>
    (
      await owner.query<{ version: number }>('select version from application where id = $1', [
        decodeId('application', app.split('/').at(-1) ?? ''),
      ])
    ).rows[0]?.version ?? 0;
  for (const [method, path, body] of [
    ['PATCH', endpoint, { description: 'x' }],
    ['PUT', endpoint, { url }],
    ['PUT', `${endpoint}/headers`, { headers: { a: 'b' } }],
    ['POST', `${endpoint}/secret/rotate`, undefined],
    ['POST', `${app}/endpoint`, { url }],
    ['DELETE', endpoint, undefined],
  ] as const) {
    const before = await version();
    expect((await ours.ask(method, path, body)).status).toBeLessThan(300);
    expect(await version()).toBeGreaterThan(before);
  }
});

it('a revoked key is refused at once, an expired one too, and its use is noted', async () => {
  const ours = await stand.newTenant();
  const made = await ours.get(z.object({ id: z.string(), token: z.string() }), 'POST', '/api/v1/api-key', {
    name: 'x',
    scopes: ['application:read'],
  });
  expect((await ours.ask('GET', '/api/v1/app', undefined, { key: made.token })).status).toBe(200);
  await expect.poll(async () => (await ours.ask('GET', '/api/v1/api-key')).text).toMatch(/"lastUsedAt":"2/);
  await ours.ask('DELETE', `/api/v1/api-key/${made.id}`);
  await expect
    .poll(async () => (await ours.ask('GET', '/api/v1/app', undefined, { key: made.token })).status, { timeout: 1000 })
    .toBe(401);
  const old = await ours.get(z.object({ token: z.string() }), 'POST', '/api/v1/api-key', {
    name: 'x',
    expiresAt: '2020-01-01T00:00:00Z',
  });
  expect(await ours.ask('GET', '/api/v1/app', undefined, { key: old.token })).toMatchObject({
    status: 401,
    json: { detail: expect.stringContaining('expired') },
  });
  const weak = await ours.keyWith(['api_key:write', 'application:read']);
  expect(await ours.ask('POST', '/api/v1/api-key', { name: 'x' }, { key: weak })).toMatchObject({
    status: 201,
    json: { scopes: ['api_key:write', 'application:read'] },
  });
  expect((await ours.ask('POST', '/api/v1/api-key', { name: 'x', scopes: ['*'] }, { key: weak })).status).toBe(403);
  expect(
    (await ours.ask('POST', '/api/v1/api-key', { name: 'x', scopes: ['application:read'] }, { key: weak })).status,
  ).toBe(201);
});

describe('content', () => {
  it('of an example is made from the schema of its type, and goes to the one endpoint', async () => {
    const ours = await stand.newTenant();
    const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Examples' });
    const endpoint = await ours.get(Id, 'POST', `/api/v1/app/${app.id}/endpoint`, { url: 'http://127.0.0.1:1/' });
    await ours.ask('POST', '/api/v1/event-type', {
      name: 'example.made',
      description: '',
      schemas: { '1': { type: 'object', properties: { total: { type: 'number' }, currency: { const: 'EUR' } } } },
    });
    const sent = await ours.ask('POST', `/api/v1/app/${app.id}/endpoint/${endpoint.id}/send-example`, {
      eventType: 'example.made',
    });
    expect([sent.status, sent.json]).toMatchObject([
      200,
      { eventType: 'example.made', payload: { total: 1, currency: 'EUR' }, tags: ['example', 'version 1'] },
    ]);
    const { id } = Id.parse(sent.json);
    const { rows } = await owner.query('select endpoint_id from outbox where message_id = $1', [
      decodeId('message', id),
    ]);
    expect(rows).toEqual([{ endpoint_id: decodeId('endpoint', endpoint.id) }]);
  });

  it('of a message is gone once it was expunged', async () => {
    const ours = await stand.newTenant();
    const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Expunged' });
    const message = await ours.get(Id, 'POST', `/api/v1/app/${app.id}/msg`, {
      eventType: 'a.b',
      payload: { secret: 1 },
    });
    const at = `/api/v1/app/${app.id}/msg/${message.id}`;
    expect((await ours.ask('DELETE', `${at}/content`)).status).toBe(204);
    expect((await ours.ask('GET', at)).json).toMatchObject({ payload: { expired: true } });
  });
});

it('a path that cannot be a uid makes nothing', async () => {
  const ours = await stand.newTenant();
  for (const path of ['/api/v1/app/a%20b', '/api/v1/app/%F0%9F%98%80'])
    expect(await ours.ask('PUT', path, { name: 'x' })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['path', 'app_id'] }] },
    });
  const access = await ours.ask('POST', '/api/v1/auth/app-portal-access/a%20b', { application: { name: 'x' } });
  expect(access.status).toBe(422);
  expect((await ours.ask('GET', '/api/v1/app')).json).toMatchObject({ data: [] });
});

it('a change with an Idempotency-Key is done once and answered the same, and is free again after a failure', async () => {
  const ours = await stand.newTenant();
  const headers = { 'idempotency-key': 'one' };
  const bad = await ours.ask('POST', '/api/v1/api-key', { name: '' }, { headers });
  expect(bad.status).toBe(422);
  const both = await Promise.all([1, 2].map(() => ours.ask('POST', '/api/v1/api-key', { name: 'x' }, { headers })));
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both[0]?.text).toBe(both[1]?.text);
  expect(both.map((answer) => answer.headers['idempotency-replayed']).sort()).toEqual(['true', undefined]);
  expect((await ours.ask('POST', '/api/v1/api-key', { name: 'y' }, { headers })).status).toBe(409);
  const kept = await owner.query<{ answer: Buffer }>('select answer from request_key where tenant_id = $1', [
    ours.context.tenantId,
  ]);
  // The answer holds the key that is shown once: it lies sealed.
  expect(kept.rows.map(({ answer }) => answer.includes('ph_live_'))).toEqual([false]);
});

it('a key can be bound to networks and to calls a second, replaced with an overlap, and is for one tenant', async () => {
  const ours = await stand.newTenant();
  const Made = z.object({ id: z.string(), token: z.string() });
  const far = await ours.get(Made, 'POST', '/api/v1/api-key', { name: 'far', allowedIps: ['203.0.113.0/24'] });
  const near = await ours.get(Made, 'POST', '/api/v1/api-key', { name: 'near', allowedIps: ['127.0.0.1', '::1/128'] });
  expect((await ours.ask('GET', '/api/v1/app', undefined, { key: far.token })).status).toBe(403);
  expect((await ours.ask('GET', '/api/v1/app', undefined, { key: near.token })).status).toBe(200);
  const slow = await ours.get(Made, 'POST', '/api/v1/api-key', { name: 'slow', requestsPerSecond: 2 });
  const asked = await Promise.all([1, 2, 3].map(() => ours.ask('GET', '/api/v1/app', undefined, { key: slow.token })));
  expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  expect(asked.find(({ status }) => status === 429)?.headers).toMatchObject({
    'ratelimit-limit': '2',
    'ratelimit-remaining': '0',
    'retry-after': '1',
  });
  const fresh = await ours.get(Made, 'POST', `/api/v1/api-key/${near.id}/rotate`, { overlapSeconds: 0 });
  expect((await ours.ask('GET', '/api/v1/app', undefined, { key: fresh.token })).status).toBe(200);
  await expect
    .poll(async () => (await ours.ask('GET', '/api/v1/app', undefined, { key: near.token })).status, { timeout: 1000 })
    .toBe(401);
});

it('what is answered again holds its payload, and times that no calendar has are told', async () => {
  const ours = await stand.newTenant();
  const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Again' });
  const endpoint = await ours.get(Id, 'POST', `/api/v1/app/${app.id}/endpoint`, { url: 'http://127.0.0.1:1/' });
  const at = `/api/v1/app/${app.id}/endpoint/${endpoint.id}`;
  const send = () =>
    ours.ask('POST', `${at}/send-example`, { eventType: 'a.b' }, { headers: { 'idempotency-key': 'example' } });
  const [first, again] = [await send(), await send()];
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.text).toBe(first.text);
  expect(again.headers['idempotency-replayed']).toBe('true');
  for (const since of ['0000-01-01T00:00:00Z', '2026-01-01T00:00:00%2B23:59'])
    expect((await ours.ask('GET', `${at}/stats?since=${since}`)).status, since).toBe(422);
  expect((await ours.ask('GET', '/api/v1/audit/export?action=%00')).status).toBe(422);
});
