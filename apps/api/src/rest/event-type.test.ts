import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, standUp } from '../test-stand.ts';

// What an event type's schema is for: payloads that are looked at, versions that are compared, documents in and out.

let database: TestDatabase;
let stand: Stand;
beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});

const schema = { type: 'object', required: ['total'], properties: { total: { type: 'number' } } };
const types = '/api/v1/event-type';

const newTenant = async () => {
  const ours = await stand.newTenant();
  await ours.ask('POST', '/api/v1/app', { name: 'x', uid: 'shop' });
  const made = await ours.ask('POST', types, {
    name: 'order.paid',
    description: '',
    schemas: { '1': {}, '2': schema },
  });
  expect(made.status, made.text).toBe(201);
  const send = (payload: unknown, eventType = 'order.paid') =>
    ours.ask('POST', '/api/v1/app/shop/msg', { eventType, payload });
  const setting = async (payloadValidation: string) => {
    await ours.ask('PATCH', '/api/v1/tenant/settings', { payloadValidation });
  };
  return { ours, send, setting };
};

it('payloads are looked at as the tenant wants: not at all, with a warning, or not let in', async () => {
  const { ours, send, setting } = await newTenant();
  const bad = { total: 'many' };
  expect(await send(bad)).toMatchObject({ status: 202 });
  await setting('warn');
  await expect
    .poll(async () => (await send(bad)).json, { timeout: 1_000 })
    .toMatchObject({ schemaFault: '/total must be number' });
  expect((await send({ total: 1 })).json).not.toHaveProperty('schemaFault');
  const { id } = z.object({ id: z.string() }).parse((await send(bad)).json);
  expect((await ours.ask('GET', `/api/v1/app/shop/msg/${id}`)).json).toMatchObject({
    schemaFault: '/total must be number',
  });

  await setting('reject');
  await expect.poll(async () => (await send(bad)).status, { timeout: 1_000 }).toBe(422);
  expect(await send({})).toMatchObject({ json: { detail: [{ loc: ['body', 'payload'], type: 'schema' }] } });
  expect(await send(bad)).toMatchObject({ json: { detail: [{ loc: ['body', 'payload', 'total'] }] } });
  expect((await send({ total: 1 })).status).toBe(202);
  expect((await send(bad, 'nobody.knows')).status).toBe(202);
  const batch = await ours.ask('POST', '/api/v1/app/shop/msg/batch', {
    messages: [
      { eventType: 'order.paid', payload: bad },
      { eventType: 'order.paid', payload: { total: 2 } },
    ],
  });
  expect(batch.json).toMatchObject({ results: [{ status: 422 }, { status: 202 }] });

  // A new version holds at once.
  await ours.ask('PATCH', `${types}/order.paid`, { schemas: { '2': schema, '10': { type: 'object' } } });
  await expect.poll(async () => (await send(bad)).status, { timeout: 1_000 }).toBe(202);
});

it('a schema that is none, leads outside or could take for ever is refused with its place', async () => {
  const { ours } = await newTenant();
  for (const bad of [{ type: 'objekt' }, { $ref: 'https://example.com/x' }, { pattern: '(?=x)' }])
    expect(await ours.ask('POST', types, { name: 'bad', description: '', schemas: { '1': bad } })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body', 'schemas', '1'] }] },
    });
});

it('a new version is compared with the old', async () => {
  const { ours } = await newTenant();
  const compare = (next: object) => ours.ask('POST', `${types}/order.paid/compatibility`, { schema: next });
  expect((await compare({ ...schema, properties: { ...schema.properties, note: {} } })).json).toMatchObject({
    breaking: false,
    changes: [{ path: '/note', kind: 'field_added' }],
  });
  expect((await compare({ type: 'object' })).json).toMatchObject({
    breaking: true,
    changes: [{ path: '/total', kind: 'field_removed' }],
    fault: null,
  });
  expect((await compare({ type: 'objekt' })).json).toMatchObject({ fault: expect.stringContaining('no JSON Schema') });
});

it('event types come from an OpenAPI document and go into one', async () => {
  const { ours } = await newTenant();
  const specRaw = `
openapi: 3.1.0
webhooks:
  order.paid:
    post:
      summary: Was paid
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Paid' } } } }
  order.sent: { post: { summary: Was sent, tags: [orders] } }
components: { schemas: { Paid: { type: object, properties: { total: { type: integer }, id: { title: Its number, type: string } } } } }
`;
  const dry = await ours.ask('POST', `${types}/import/openapi`, { specRaw, dryRun: true });
  expect(dry.json).toMatchObject({
    data: {
      modified: [],
      to_modify: [
        { name: 'order.paid', isNew: false, newVersion: '3' },
        { name: 'order.sent', isNew: true, newVersion: null },
      ],
      to_archive: [],
      unchanged: [],
    },
  });
  expect((await ours.ask('GET', `${types}/order.sent`)).status).toBe(404);
  const real = await ours.ask('POST', `${types}/import/openapi`, { specRaw });
  expect(real.json).toMatchObject({ data: { modified: ['order.paid', 'order.sent'] } });
  const again = await ours.ask('POST', `${types}/import/openapi`, { specRaw });
  expect(again.json).toMatchObject({ data: { modified: [], unchanged: ['order.paid', 'order.sent'] } });
  expect((await ours.ask('GET', `${types}/order.paid`)).json).toMatchObject({
    description: 'Was paid',
    schemas: { '2': schema, '3': { properties: { total: { type: 'integer' } } } },
  });
  expect((await ours.ask('POST', `${types}/export/openapi`)).json).toMatchObject({
    webhooks: { 'order.sent': { post: { tags: ['orders'] } } },
  });
  const replaced = await ours.ask('POST', `${types}/import/openapi`, {
    spec: { webhooks: { only: { post: {} } } },
    replaceAll: true,
  });
  expect(replaced.json).toMatchObject({ data: { modified: ['only', 'order.paid', 'order.sent'] } });
  expect((await ours.ask('POST', `${types}/import/openapi`, { specRaw: 'a: [' })).status).toBe(422);
});

it('a portal shows event types with a flag to those alone who have it', async () => {
  const { ours } = await newTenant();
  await ours.ask('POST', types, { name: 'beta.made', description: '', featureFlag: 'beta' });
  const names = async (featureFlags: string[]) => {
    const access = await ours.ask('POST', '/api/v1/auth/app-portal-access/shop', { featureFlags });
    const { token: key } = z.object({ token: z.string() }).parse(access.json);
    const list = z
      .object({ data: z.array(z.object({ name: z.string() })) })
      .parse((await ours.ask('GET', types, undefined, { key })).json);
    const one = await ours.ask('GET', `${types}/beta.made`, undefined, { key });
    return [list.data.map(({ name }) => name), one.status];
  };
  expect(await names([])).toEqual([['order.paid'], 404]);
  expect(await names(['beta'])).toEqual([['beta.made', 'order.paid'], 200]);
});

it('a customer reads the catalogue as the tenant shows it, as code as well', async () => {
  const { ours } = await newTenant();
  await ours.ask('POST', types, { name: 'beta.made', description: '', featureFlag: 'beta' });
  await ours.ask('POST', types, { name: 'gone', description: '', archived: true });
  const access = await ours.ask('POST', '/api/v1/auth/app-portal-access/shop', { featureFlags: [] });
  const { token: key } = z.object({ token: z.string() }).parse(access.json);
  const as = (who: string | undefined) => async (url: string) => {
    const answer = await ours.ask('GET', `${types}${url}`, undefined, who === undefined ? {} : { key: who });
    return [answer.status, z.object({ code: z.string().optional() }).loose().parse(answer.json).code] as const;
  };
  const [customer, developer] = [as(key), as(undefined)];
  expect(await customer('/order.paid/types')).toEqual([200, expect.stringContaining('total: number')]);
  expect(await customer('/order.paid/types?language=go&version=1')).toEqual([
    200,
    expect.stringContaining('type OrderPaid = any'),
  ]);
  expect((await customer('/order.paid/types?version=9'))[0]).toBe(404);
  expect((await customer('/order.paid/types?language=cobol'))[0]).toBe(422);
  for (const hidden of ['beta.made', 'gone']) {
    expect((await customer(`/${hidden}`))[0]).toBe(404);
    expect((await customer(`/${hidden}/types`))[0]).toBe(404);
    expect((await developer(`/${hidden}/types`))[0]).toBe(200);
  }
  const list = await ours.ask('GET', `${types}?include_archived=true`, undefined, { key });
  expect(list.json).toMatchObject({ data: [{ name: 'order.paid' }] });
  const [, shown] = await customer('/export/types/all?language=python');
  expect(shown).toContain('"order.paid"');
  expect(shown).not.toMatch(/beta|gone/);
  const [, all] = await developer('/export/types/all?language=python');
  expect(all).toContain('"beta.made"');
  expect(all).not.toContain('gone');
});

it('what makes a tenant what it is can be brought into another', async () => {
  const { ours } = await newTenant();
  await ours.ask('PATCH', '/api/v1/tenant/settings', { headerFamily: 'both', theme: { accent: '#aa0000' } });
  const exported = await ours.ask('POST', '/api/v1/environment/export');
  expect(exported.json).toMatchObject({
    version: 1,
    eventTypes: [{ name: 'order.paid' }],
    settings: { headerFamily: 'both' },
  });
  const theirs = await stand.newTenant();
  const { eventTypes, settings } = z
    .object({ eventTypes: z.array(z.unknown()), settings: z.unknown() })
    .parse(exported.json);
  const imported = await theirs.ask('POST', '/api/v1/environment/import', { eventTypes, settings });
  expect(imported.status, imported.text).toBe(204);
  expect((await theirs.ask('GET', '/api/v1/tenant/settings')).json).toMatchObject({
    headerFamily: 'both',
    theme: { accent: '#aa0000' },
  });
  expect((await theirs.ask('GET', `${types}/order.paid`)).status).toBe(200);
  expect((await theirs.ask('GET', '/api/v1/environment/settings')).json).toMatchObject({
    customColor: '#aa0000',
    sendSvixWebhookHeaders: true,
  });
});
