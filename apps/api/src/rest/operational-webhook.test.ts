import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { connect, type Pool } from '@posthorn/db/client';
import { noticeExample } from '@posthorn/services/notice/example';
import { encodeId } from '@posthorn/shared/id';
import { noticeTypes } from '@posthorn/shared/notice';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../openapi.ts';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

let database: TestDatabase;
let stand: Stand;
let owner: Pool;
let ours: StandTenant;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { role: 'owner', connectionsMax: 2 });
  stand = await standUp(database.url);
  ours = await stand.newTenant();
});
afterAll(async () => {
  await stand.close();
  await owner.end();
  await database.drop();
});

const many = '/api/v1/operational-webhook/endpoint';
const url = 'http://127.0.0.1:1/';
const Endpoint = z.object({ id: z.string(), url: z.string(), eventTypes: z.array(z.string()).nullable() });
const Endpoints = z.object({ data: z.array(Endpoint), done: z.boolean() });
const Key = z.object({ key: z.string() });
const Messages = z.object({ data: z.array(z.object({ id: z.string(), eventType: z.string(), payload: z.unknown() })) });

describe('an operational endpoint', () => {
  it('is made, listed, put, given headers and another secret, and deleted', async () => {
    const made = await ours.get(Endpoint, 'POST', many, { url, uid: 'ops', eventTypes: ['endpoint.disabled'] });
    expect(made.eventTypes).toEqual(['endpoint.disabled']);
    expect((await ours.get(Endpoints, 'GET', many)).data.map(({ id }) => id)).toContain(made.id);
    const put = await ours.ask('PUT', `${many}/ops`, { url: `${url}put`, uid: 'ops' });
    expect(put).toMatchObject({ status: 200, json: { id: made.id, url: `${url}put`, eventTypes: null } });
    expect(await ours.ask('PUT', `${many}/ops-2`, { url })).toMatchObject({ status: 201, json: { uid: 'ops-2' } });

    const before = (await ours.get(Key, 'GET', `${many}/ops/secret`)).key;
    expect((await ours.ask('POST', `${many}/ops/secret/rotate`, {})).status).toBe(204);
    expect((await ours.get(Key, 'GET', `${many}/ops/secret`)).key).not.toBe(before);

    expect((await ours.ask('PUT', `${many}/ops/headers`, { headers: { 'x-team': 'a' } })).status).toBe(204);
    expect(await ours.ask('GET', `${many}/ops/headers`)).toMatchObject({ json: { headers: { 'x-team': 'a' } } });

    expect((await ours.ask('DELETE', `${many}/ops`)).status).toBe(204);
    expect((await ours.ask('GET', `${many}/ops`)).status).toBe(404);
  });

  it('of an event type that is never told, or an address that is never sent to, is refused with the reason', async () => {
    expect(await ours.ask('POST', many, { url, eventTypes: ['order.paid'] })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body', 'eventTypes', 0] }] },
    });
    expect(await ours.ask('POST', many, { url: 'http://10.1.2.3/' })).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body', 'url'] }] },
    });
  });

  it('can be looked at by whoever may read, whose secret he does not see', async () => {
    const made = await ours.get(Endpoint, 'POST', many, { url });
    const key = await ours.keyWith(['operational_webhook:read']);
    expect((await ours.ask('GET', `${many}/${made.id}`, undefined, { key })).status).toBe(200);
    expect((await ours.ask('GET', `${many}/${made.id}/secret`, undefined, { key })).status).toBe(403);
    expect((await ours.ask('DELETE', `${many}/${made.id}`, undefined, { key })).status).toBe(403);
    expect((await ours.ask('GET', many, undefined, { key: await ours.keyWith(['endpoint:*']) })).status).toBe(403);
  });

  it('is sent an example, which stands in the list of what was told, and what was done is in the audit log', async () => {
    const made = await ours.get(Endpoint, 'POST', many, { url });
    const sent = await ours.ask('POST', `${many}/${made.id}/send-example`, { eventType: 'endpoint.disabled' });
    expect(sent.json).toMatchObject({
      eventType: 'endpoint.disabled',
      payload: { type: 'endpoint.disabled', data: { trigger: 'manual' } },
    });
    const told = await ours.get(Messages, 'GET', '/api/v1/operational-webhook/message?event_types=endpoint.disabled');
    expect(told.data).toHaveLength(1);
    expect((await ours.ask('GET', `/api/v1/operational-webhook/attempt/endpoint/${made.id}`)).status).toBe(200);
    expect((await ours.ask('GET', `/api/v1/operational-webhook/attempt/msg/${told.data[0]?.id}`)).status).toBe(200);
    const { rows } = await owner.query(
      `select detail ->> 'operational' as operational from audit where tenant_id = $1 and action = 'endpoint.create' and target_id = $2`,
      [ours.context.tenantId, made.id],
    );
    expect(rows).toEqual([{ operational: 'true' }]);
  });

  it('stands in an application that no other path finds, and nobody publishes to it', async () => {
    const made = await ours.get(Endpoint, 'POST', many, { url });
    const { rows } = await owner.query<{ id: string }>(
      `select id from application where tenant_id = $1 and kind = 'operational'`,
      [ours.context.tenantId],
    );
    expect(rows).toHaveLength(1);
    const hidden = encodeId('application', rows[0]?.id ?? '');
    const at = `/api/v1/app/${hidden}`;
    const asked = [
      ['GET', at],
      ['DELETE', at],
      ['PATCH', at, { name: 'x' }],
      ['GET', `${at}/endpoint`],
      ['GET', `${at}/endpoint/${made.id}`],
      ['DELETE', `${at}/endpoint/${made.id}`],
      ['GET', `${at}/endpoint/${made.id}/secret`],
      ['GET', `${at}/msg`],
      ['GET', `${at}/attempt/endpoint/${made.id}`],
      ['POST', `${at}/msg`, { eventType: 'endpoint.disabled', payload: {} }],
      ['POST', `/api/v1/auth/app-portal-access/${hidden}`, {}],
    ] as const;
    for (const [method, where, body] of asked) {
      expect((await ours.ask(method, where, body)).status, `${method} ${where}`).toBe(404);
    }
    expect((await ours.ask('GET', '/api/v1/app')).text).not.toContain(hidden);
    expect((await ours.get(Endpoint, 'GET', `${many}/${made.id}`)).id).toBe(made.id);
  });
});

const file = path.resolve(import.meta.dirname, '../../../../../shared/reference/svix-hosted-openapi.json');
if (!existsSync(file))
  process.stderr.write('SKIPPED: the Svix OpenAPI document is not beside this project: notices are not compared\n');

type Shape = { $ref?: string; properties?: Record<string, Shape>; required?: string[] };
type Reference = {
  components: { schemas: Record<string, Shape> };
  webhooks: Record<string, { post: { requestBody: { content: { 'application/json': { schema: Shape } } } } }>;
};

describe('notices', () => {
  it('are in the OpenAPI document, each with its shape', () => {
    expect(Object.keys(openApiDocument().webhooks ?? {}).sort()).toEqual([...noticeTypes].sort());
  });

  it.skipIf(!existsSync(file)).each(noticeTypes)('%s has all that receivers of Svix need', (type) => {
    const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;
    const found = (shape: Shape | undefined): Shape =>
      shape?.$ref ? found(reference.components.schemas[shape.$ref.split('/').at(-1) ?? '']) : (shape ?? {});
    const lacking = (shape: Shape, value: unknown, at: string): string[] => {
      const { required = [], properties = {} } = found(shape);
      const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return [
        ...required.filter((name) => !given.some(([key]) => key === name)).map((name) => `${at}.${name}`),
        ...given.flatMap(([key, inner]) => (properties[key] ? lacking(properties[key], inner, `${at}.${key}`) : [])),
      ];
    };
    const wanted = reference.webhooks[type]?.post.requestBody.content['application/json'].schema;
    expect(found(wanted).properties).toHaveProperty('data');
    expect(lacking(wanted ?? {}, noticeExample(type), type)).toEqual([]);
  });
});
