import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';
import { pathParameters } from './meta.ts';
import { restProcedures } from './procedures.ts';

let database: TestDatabase;
let stand: Stand;
let ours: StandTenant;
let theirs: StandTenant;
let ids: Record<string, string>;

const Id = z.object({ id: z.string() });

beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  ours = await stand.newTenant();
  theirs = await stand.newTenant();
  const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Shop' });
  const at = `/api/v1/app/${app.id}`;
  const endpoint = await ours.get(Id, 'POST', `${at}/endpoint`, { url: 'http://127.0.0.1:1/' });
  const message = await ours.get(Id, 'POST', `${at}/msg`, { eventType: 'a.b', payload: {} });
  await ours.ask('POST', '/api/v1/event-type', { name: 'a.b', description: 'x' });
  const key = await ours.get(Id, 'POST', '/api/v1/api-key', { name: 'other' });
  ids = {
    app_id: app.id,
    endpoint_id: endpoint.id,
    msg_id: message.id,
    attempt_id: message.id.replace('msg_', 'atmpt_'),
    event_type_name: 'a.b',
    key_id: key.id,
    task_id: key.id.replace('key_', 'qtask_'),
  };
});

afterAll(async () => {
  await stand.close();
  await database.drop();
});

const recently = new Date(Date.now() - 3600_000).toISOString();

/** A body that is good for each operation that needs one. */
const goodBodies: Record<string, unknown> = {
  'application.create': { name: 'x' },
  'application.update': { name: 'x' },
  'application.patch': { name: 'x' },
  'eventType.create': { name: 'x.y', description: '' },
  'eventType.update': { description: '' },
  'eventType.patch': { description: '' },
  'endpoint.create': { url: 'http://127.0.0.1:1/' },
  'endpoint.update': { url: 'http://127.0.0.1:1/' },
  'endpoint.patch': { description: '' },
  'endpoint.rotateSecret': {},
  'endpoint.replaceHeaders': { headers: {} },
  'endpoint.patchHeaders': { headers: {} },
  'message.create': { eventType: 'a.b', payload: {} },
  'message.createBatch': { messages: [{ eventType: 'a.b', payload: {} }] },
  'message.createMixedBatch': { messages: [{ app: 'shop', eventType: 'a.b', payload: {} }] },
  'endpointQueue.skip': { msgId: 'x' },
  'endpointQueue.retryNow': { msgId: 'x' },
  'replay.recover': { since: recently },
  'replay.missing': { since: recently },
  'replay.bulk': { since: recently },
  'replay.endpoint': { since: recently },
  'replay.application': { since: recently },
  'replay.tenant': { since: recently },
  'replay.previewEndpoint': { since: recently },
  'replay.previewApplication': { since: recently },
  'replay.previewTenant': { since: recently },
  'replay.cancelMessages': {},
  'tenant.patchSettings': {},
  'endpoint.sendExample': { eventType: 'a.b' },
  'apiKey.create': { name: 'x' },
};

const table = restProcedures();
const urlOf = (path: string): string => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'missing');
const named = (list: typeof table) => list.map((one) => [one.name, one] as const);

describe('every procedure', () => {
  it('has a good body in this table', () => {
    expect(
      table
        .filter((one) => one.meta.body)
        .map((one) => one.name)
        .sort(),
    ).toEqual(Object.keys(goodBodies).sort());
  });

  it.each(named(table))('%s: 401 without a key', async (name, { meta }) => {
    const answer = await ours.ask(meta.method, urlOf(meta.path), goodBodies[name], { key: null });
    expect(answer).toMatchObject({
      status: 401,
      json: { code: 'unauthorized', detail: expect.stringContaining('key') },
    });
  });

  it.each(named(table))('%s: 401 with a key that is none', async (name, { meta }) => {
    const answer = await ours.ask(meta.method, urlOf(meta.path), goodBodies[name], {
      key: `${ours.key.slice(0, -1)}_`,
    });
    expect(answer.status).toBe(401);
  });

  it.each(named(table))('%s: 403 without the scope', async (name, { meta }) => {
    const key = await ours.keyWith(['nothing:read']);
    const answer = await ours.ask(meta.method, urlOf(meta.path), goodBodies[name], { key });
    expect(answer).toMatchObject({
      status: 403,
      json: { code: 'forbidden', detail: expect.stringContaining('scope') },
    });
  });
});

// PUT by a name is an upsert: the other tenant makes an event type of its own.
const byId = table.filter(({ name, meta }) => pathParameters(meta.path).length > 0 && name !== 'eventType.update');

describe("another tenant's", () => {
  it.each(named(byId))('%s: 404', async (name, { meta }) => {
    await theirs.ask('DELETE', '/api/v1/event-type/a.b?expunge=true');
    const answer = await theirs.ask(meta.method, urlOf(meta.path), goodBodies[name]);
    expect(answer).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });

  it('things are as they were', async () => {
    expect((await ours.ask('GET', urlOf('/api/v1/app/{app_id}'))).json).toMatchObject({ name: 'Shop' });
    expect((await ours.ask('GET', urlOf('/api/v1/app/{app_id}/endpoint/{endpoint_id}'))).status).toBe(200);
    expect((await ours.ask('GET', '/api/v1/event-type/a.b')).json).toMatchObject({ description: 'x' });
    expect((await ours.ask('GET', '/api/v1/api-key?limit=250')).json).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: ids.key_id })]),
    });
  });
});

describe('bad input', () => {
  const lists = table.filter(({ input }) => 'limit' in input.shape);
  it.each(named(lists))('%s: a limit of 0, 251 or none is 422, an iterator that is none too', async (_, { meta }) => {
    for (const query of ['limit=0', 'limit=251', 'limit=abc', 'iterator=%F0%9F%98%80']) {
      const answer = await ours.ask('GET', `${urlOf(meta.path)}?${query}`);
      expect(answer).toMatchObject({ status: 422, json: { detail: [{ loc: ['query', query.split('=')[0]] }] } });
    }
  });

  const bodies = table.filter(({ meta }) => meta.body);
  it.each(named(bodies))('%s: broken JSON is 400, an array 422, another media type 415', async (_, { meta }) => {
    const url = urlOf(meta.path);
    expect(await ours.ask(meta.method, url, '{"a":')).toMatchObject({ status: 400, json: { code: 'invalid_json' } });
    expect(await ours.ask(meta.method, url, '[]')).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body'] }] },
    });
    const text = await ours.ask(meta.method, url, 'a=b', { headers: { 'content-type': 'text/plain' } });
    expect(text).toMatchObject({ status: 415, json: { code: 'unsupported_media_type' } });
  });

  it.each([
    ['POST', '/api/v1/app', {}, ['body', 'name']],
    ['POST', '/api/v1/app', { name: '' }, ['body', 'name']],
    ['POST', '/api/v1/app', { name: 'x', uid: 'a b' }, ['body', 'uid']],
    ['POST', '/api/v1/app', { name: 'x', uid: 'a'.repeat(257) }, ['body', 'uid']],
    ['POST', '/api/v1/app', { name: 'x\u0000' }, ['body']],
    ['POST', '/api/v1/app?get_if_exists=maybe', { name: 'x' }, ['query', 'get_if_exists']],
    ['POST', '/api/v1/event-type', { name: 'a b', description: '' }, ['body', 'name']],
    ['POST', '/api/v1/app/{app_id}/endpoint', {}, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'no url' }, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'ftp://example.com' }, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'http://10.1.2.3/' }, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'http://0xa.1.2.3/' }, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'http://[::ffff:169.254.169.254]/' }, ['body', 'url']],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: `https://example.com/${'a'.repeat(2048)}` }, ['body', 'url']],
    [
      'POST',
      '/api/v1/app/{app_id}/endpoint',
      { url: 'https://example.com', secret: 'whsec_short' },
      ['body', 'secret'],
    ],
    [
      'POST',
      '/api/v1/app/{app_id}/endpoint',
      { url: 'https://example.com', eventTypes: ['a', 'a'] },
      ['body', 'eventTypes'],
    ],
    ['POST', '/api/v1/app/{app_id}/endpoint', { url: 'https://example.com', channels: [] }, ['body', 'channels']],
    [
      'PUT',
      '/api/v1/app/{app_id}/endpoint/{endpoint_id}/headers',
      { headers: { Host: 'x' } },
      ['body', 'headers', 'Host'],
    ],
    [
      'PUT',
      '/api/v1/app/{app_id}/endpoint/{endpoint_id}/headers',
      { headers: { 'webhook-signature': 'x' } },
      ['body', 'headers', 'webhook-signature'],
    ],
    [
      'PUT',
      '/api/v1/app/{app_id}/endpoint/{endpoint_id}/headers',
      { headers: { a: 'x\r\nb: c' } },
      ['body', 'headers', 'a'],
    ],
  ] as const)('%s %s %j: 422 at %j', async (method, path, body, loc) => {
    const answer = await ours.ask(method, urlOf(path), body);
    expect(answer).toMatchObject({
      status: 422,
      json: { detail: [{ loc, msg: expect.any(String), type: expect.any(String) }] },
    });
  });

  it('a path that is none is 404 in the same shape, and names its request', async () => {
    const answer = await ours.ask('GET', '/api/v1/nothing', undefined, { headers: { 'x-request-id': 'mine-1' } });
    expect(answer).toMatchObject({ status: 404, json: { code: 'not_found' }, headers: { 'x-request-id': 'mine-1' } });
  });
});
