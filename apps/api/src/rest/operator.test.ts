import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { operatorToken, type Stand, type StandTenant, standUp } from '../test-stand.ts';
import { restProcedures } from './procedures.ts';
import { goodBodies, urlFor } from './test-requests.ts';

// What whoever runs the installation does by API: a tenant, its first member, its quotas, and who did what.

let database: TestDatabase;
let stand: Stand;
let anybody: StandTenant;
beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  anybody = await stand.newTenant();
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});

const tenants = '/api/v1/operator/tenant';
const own = { host: 'localhost:4400', origin: 'http://localhost:4400' };
const operate = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown, headers = {}) =>
  anybody.ask(method, url, body, { key: operatorToken, headers });

const Created = z.object({ id: z.string(), invitation: z.object({ url: z.string() }) });
const Made = z.object({ id: z.string(), token: z.string() });

const newTenant = async (name: string, quotas = {}) => {
  const answer = await operate('POST', tenants, { name, quotas, owner: { email: `${name}@Example.com` } });
  expect(answer.status, answer.text).toBe(201);
  const { id, invitation } = Created.parse(answer.json);
  return { id, one: `${tenants}/${id}`, invitation: invitation.url.split('#token=')[1] ?? '' };
};

/** A key of the tenant, made by the operator from within it. */
const keyOf = async (id: string): Promise<string> => {
  const answer = await operate('POST', '/api/v1/api-key', { name: 'from the operator' }, { 'x-posthorn-tenant': id });
  return Made.parse(answer.json).token;
};

/** Accepts as somebody new, signs in, and asks as that person from then on. */
const join = async (token: string, email: string) => {
  const password = 'a password of some length';
  const accepted = await anybody.ask(
    'POST',
    '/api/v1/invitation/accept',
    { token, name: 'Ada', password },
    { key: null },
  );
  expect(accepted.status, accepted.text).toBe(200);
  const session = await stand.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: own,
    payload: { email, password },
  });
  const cookie = session.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown) =>
    anybody.ask(method, url, body, { key: null, headers: { ...own, cookie } });
};

const List = z.object({ data: z.array(z.looseObject({})) });
const actionsIn = (json: unknown): unknown[] => List.parse(json).data.map(({ action }) => action);

it('makes a tenant, invites its first member, who signs in and sees who did what', async () => {
  const { id, one, invitation } = await newTenant('first');
  const read = await anybody.ask('POST', '/api/v1/invitation/read', { token: invitation }, { key: null });
  expect(read.json).toMatchObject({
    tenantName: 'first',
    email: 'first@example.com',
    role: 'owner',
    hasAccount: false,
  });
  const asOwner = await join(invitation, 'first@example.com');
  expect((await asOwner('GET', '/api/v1/auth/whoami')).json).toMatchObject({ kind: 'member', tenantId: id });
  // The link opens nothing a second time.
  const again = await anybody.ask('POST', '/api/v1/invitation/accept', { token: invitation }, { key: null });
  expect(again.status).toBe(404);

  expect((await operate('PATCH', one, { plan: 'gold', quotas: { endpointsPerApplication: 2 } })).json).toMatchObject({
    plan: 'gold',
    quotas: { endpointsPerApplication: 2 },
  });
  const seen = await asOwner('GET', '/api/v1/audit');
  expect(actionsIn(seen.json).slice(0, 2)).toEqual(['tenant.update', 'invitation.accept']);
  // Both in one commit, and in one millisecond or two.
  expect(actionsIn(seen.json).slice(2).sort()).toEqual(['invitation.create', 'tenant.create']);
  expect(List.parse(seen.json).data[0]).toMatchObject({
    actorKind: 'operator',
    detail: { plan: 'gold' },
    targetId: id,
  });
  expect((await operate('GET', `${one}/audit`)).json).toEqual(seen.json);
  expect(actionsIn((await asOwner('GET', '/api/v1/audit?action=invitation')).json)).toEqual([
    'invitation.accept',
    'invitation.create',
  ]);
  expect((await operate('GET', `${tenants}?search=fir`)).json).toMatchObject({
    data: [{ id, members: 1, plan: 'gold' }],
  });
});

it('a tenant keeps an owner, and only owners make owners', async () => {
  const { invitation } = await newTenant('roles');
  const asOwner = await join(invitation, 'roles@example.com');
  const ask = async (email: string, role: string) => {
    const made = await asOwner('POST', '/api/v1/invitation', { email, role });
    const { url } = z.object({ url: z.string() }).parse(made.json);
    return join(url.split('#token=')[1] ?? '', email);
  };
  const asAdmin = await ask('admin@example.com', 'admin');
  const asViewer = await ask('viewer@example.com', 'viewer');
  expect((await asAdmin('POST', '/api/v1/invitation', { email: 'x@example.com', role: 'owner' })).status).toBe(403);
  expect((await asViewer('GET', '/api/v1/api-key')).status).toBe(403);
  expect((await asViewer('GET', '/api/v1/app')).status).toBe(200);
  const members = List.parse((await asOwner('GET', '/api/v1/member')).json).data;
  const idOf = (role: string) => members.find((one) => one.role === role)?.userId;
  expect((await asOwner('DELETE', `/api/v1/member/${idOf('owner')}`)).status).toBe(409);
  expect((await asAdmin('DELETE', `/api/v1/member/${idOf('owner')}`)).status).toBe(403);
  expect((await asAdmin('PATCH', `/api/v1/member/${idOf('viewer')}`, { role: 'developer' })).status).toBe(200);
  expect((await asViewer('POST', '/api/v1/app', { name: 'x' })).status).toBe(201);
  expect((await asAdmin('DELETE', `/api/v1/member/${idOf('viewer')}`)).status).toBe(204);
  expect((await asViewer('GET', '/api/v1/app')).status).toBe(403);
});

it('quotas hold, and what is null limits nothing', async () => {
  const { id, one } = await newTenant('quotas', {
    endpointsPerApplication: 1,
    payloadBytesMax: 100,
    messagesPerMonth: 3,
  });
  const key = await keyOf(id);
  const ask = (url: string, body: unknown) => anybody.ask('POST', url, body, { key });
  await ask('/api/v1/app', { name: 'x', uid: 'shop' });
  const endpoint = { url: 'http://127.0.0.1:1/' };
  const both = await Promise.all([1, 2].map(() => ask('/api/v1/app/shop/endpoint', endpoint)));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  const send = (text: string) => ask('/api/v1/app/shop/msg', { eventType: 'a.b', payload: { text } });
  expect(await send('x'.repeat(200))).toMatchObject({
    status: 413,
    json: { detail: expect.stringContaining('100 bytes') },
  });
  expect((await Promise.all([1, 2, 3, 4].map(() => send('x')))).map(({ status }) => status).sort()).toEqual([
    202, 202, 202, 429,
  ]);
  expect(await send('x')).toMatchObject({ status: 429, json: { code: 'quota_exceeded' } });
  await operate('PATCH', one, { quotas: { messagesPerMonth: null } });
  await expect.poll(async () => (await send('x')).status, { timeout: 2_000 }).toBe(202);
});

it('a suspended tenant is shut at once, for keys and people, until it is not', async () => {
  const { id, one, invitation } = await newTenant('suspended');
  const key = await keyOf(id);
  const asOwner = await join(invitation, 'suspended@example.com');
  const status = async () => (await anybody.ask('GET', '/api/v1/app', undefined, { key })).status;
  expect(await status()).toBe(200);
  await operate('PATCH', one, { suspended: true });
  await expect.poll(status, { timeout: 1_000 }).toBe(403);
  expect((await asOwner('GET', '/api/v1/app')).status).toBe(403);
  await operate('PATCH', one, { suspended: false });
  await expect.poll(status, { timeout: 1_000 }).toBe(200);
});

it('an operator acts within a tenant for a while and with a reason, and it is seen there', async () => {
  const { id, one } = await newTenant('impersonated');
  const operator = await newTenant('operators');
  const asOperator = await join(operator.invitation, 'operators@example.com');
  const owner = stand.core.pool;
  await owner.query(`update auth_user set is_operator = true where email = 'operators@example.com'`);
  const within = (url: string) => asOperator('GET', `${url}`);
  expect((await within(tenants)).status).toBe(200);
  const cookieAsk = async () => {
    const list = await asOperator('GET', `${one}/audit`);
    return actionsIn(list.json)[0];
  };
  expect((await asOperator('POST', `${one}/impersonation`, { reason: 'x' })).status).toBe(422);
  const started = await asOperator('POST', `${one}/impersonation`, { reason: 'A customer asked for help', minutes: 5 });
  expect(started).toMatchObject({ status: 201, json: { tenantId: id } });
  expect(await cookieAsk()).toBe('impersonation.start');
  expect((await asOperator('DELETE', `${one}/impersonation`)).status).toBe(204);
  expect(await cookieAsk()).toBe('impersonation.end');
});

it('a key of a tenant does nothing of an operator, whatever it may do', async () => {
  const { one } = await newTenant('guarded');
  for (const [method, url, body] of [
    ['GET', tenants, undefined],
    ['POST', tenants, { name: 'mine' }],
    ['PATCH', one, { plan: 'gold' }],
    ['GET', `${one}/audit`, undefined],
  ] as const)
    expect((await anybody.ask(method, url, body)).status).toBe(403);
});

it('the audit log goes out as a file, however long it is, and runs nothing in a spreadsheet', async () => {
  const ours = await stand.newTenant();
  for (let n = 0; n < 300; n++)
    await ours.ask('POST', '/api/v1/app', { name: n === 0 ? '=HYPERLINK("x")' : `Shop ${n}` });
  const csv = await ours.ask('GET', '/api/v1/audit/export?action=application');
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.text.trim().split('\r\n')).toHaveLength(301);
  const json = await ours.ask('GET', '/api/v1/audit/export?format=json&action=application.create');
  expect(json.text.trim().split('\n')).toHaveLength(300);
  expect(JSON.parse(json.text.split('\n')[0] ?? '')).toMatchObject({
    action: 'application.create',
    actorKind: 'api_key',
  });
  for (const [key, status] of [
    [null, 401],
    [await ours.keyWith(['application:read']), 403],
  ] as const)
    expect((await ours.ask('GET', '/api/v1/audit/export', undefined, { key })).status).toBe(status);
  expect((await ours.ask('GET', '/api/v1/audit/export?format=xml')).status).toBe(422);
});

it('every operation of operators refuses a member, whatever he may do in his tenant', async () => {
  const { id, invitation } = await newTenant('owner');
  const asOwner = await join(invitation, 'owner@example.com');
  const operations = restProcedures().filter(({ meta }) => meta.path.startsWith('/api/v1/operator/'));
  expect(operations.length).toBeGreaterThan(30);
  for (const { name, meta } of operations) {
    if (meta.method === 'PUT') throw new Error(`${name} is not asked by this test`);
    const answer = await asOwner(meta.method, urlFor(meta.path, { tenant_id: id }), goodBodies[name]);
    expect(answer, name).toMatchObject({ status: 403, json: { code: 'forbidden' } });
  }
  expect((await asOwner('GET', '/api/v1/operator/audit/export')).status).toBe(403);
});

it('the audit log of all tenants is a file for operators', async () => {
  const { id } = await newTenant('exported');
  const csv = await operate('GET', `/api/v1/operator/audit/export?action=tenant.create&tenant_id=${id}`);
  expect(csv.status).toBe(200);
  expect(csv.text.split('\n')[0]).toMatch(/^tenantId,tenantName,id,createdAt/);
  expect(csv.text).toContain(`${id},exported,`);
  expect((await operate('GET', '/api/v1/operator/audit/export?format=xml')).status).toBe(422);
});
