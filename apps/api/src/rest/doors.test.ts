import { connect } from '@posthorn/db/client';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatorToken, type Stand, type StandTenant, standUp } from '../test-stand.ts';
import { restProcedures } from './procedures.ts';
import { goodBodies, plantEverything, urlFor } from './test-requests.ts';

let database: TestDatabase;
let stand: Stand;
let ours: StandTenant;
let ids: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  ours = await stand.newTenant();
  const owner = connect(database.url, { role: 'owner', connectionsMax: 1 });
  ids = await plantEverything(ours, owner);
  await owner.end();
});

afterAll(async () => {
  await stand.close();
  await database.drop();
});

const table = restProcedures();
const urlOf = (path: string): string => urlFor(path, ids);
const named = (list: typeof table) => list.map((one) => [one.name, one] as const);
const askAs = (one: (typeof table)[number]) =>
  one.meta.path.startsWith('/api/v1/operator/') ? { key: operatorToken } : {};

it('every procedure with a body has a good one in the table', () => {
  expect(
    table
      .filter((one) => one.meta.body)
      .map((one) => one.name)
      .sort(),
  ).toEqual(Object.keys(goodBodies).sort());
});

describe('bad input', () => {
  const lists = table.filter(({ input, meta }) => 'limit' in input.shape && !('limit' in (meta.body?.shape ?? {})));
  it.each(named(lists))('%s: a limit of 0, 251 or none is 422, an iterator that is none too', async (_, one) => {
    const { meta } = one;
    for (const query of ['limit=0', 'limit=251', 'limit=abc', 'iterator=%F0%9F%98%80']) {
      const answer = await ours.ask('GET', `${urlOf(meta.path)}?${query}`, undefined, askAs(one));
      expect(answer).toMatchObject({ status: 422, json: { detail: [{ loc: ['query', query.split('=')[0]] }] } });
    }
  });

  const bodies = table.filter(({ meta }) => meta.body);
  it.each(named(bodies))('%s: broken JSON is 400, an array 422, another media type 415', async (_, one) => {
    const { meta } = one;
    const url = urlOf(meta.path);
    expect(await ours.ask(meta.method, url, '{"a":', askAs(one))).toMatchObject({
      status: 400,
      json: { code: 'invalid_json' },
    });
    expect(await ours.ask(meta.method, url, '[]', askAs(one))).toMatchObject({
      status: 422,
      json: { detail: [{ loc: ['body'] }] },
    });
    const text = await ours.ask(meta.method, url, 'a=b', { ...askAs(one), headers: { 'content-type': 'text/plain' } });
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
