import { expect, it } from 'vitest';
import { Posthorn } from '../client.ts';
import { PosthornError } from '../posthorn-error.ts';
import { json, scriptedServer } from '../testing/scripted-server.ts';

const emptyPage = { data: [], iterator: null, prevIterator: null, done: true };
const before = new Date('2026-01-02T03:04:05.678Z');

const calls: [string, (client: Posthorn) => Promise<unknown>][] = [
  ['GET /api/v1/app?limit=5&order=descending', (c) => c.applications.list({ limit: 5, order: 'descending' }).page()],
  ['POST /api/v1/app', (c) => c.applications.create({ name: 'A' })],
  ['POST /api/v1/app?get_if_exists=true', (c) => c.applications.getOrCreate({ name: 'A', uid: 'a' })],
  ['GET /api/v1/app/a', (c) => c.applications.get('a')],
  ['PUT /api/v1/app/a', (c) => c.applications.update('a', { name: 'A' })],
  ['PATCH /api/v1/app/a', (c) => c.applications.patch('a', { uid: null })],
  ['DELETE /api/v1/app/a', (c) => c.applications.delete('a')],
  ['GET /api/v1/event-type?include_archived=true', (c) => c.eventTypes.list({ includeArchived: true }).page()],
  ['POST /api/v1/event-type', (c) => c.eventTypes.create({ name: 'a.b', description: '' })],
  ['GET /api/v1/event-type/a.b', (c) => c.eventTypes.get('a.b')],
  ['PUT /api/v1/event-type/a.b', (c) => c.eventTypes.update('a.b', { description: '' })],
  ['PATCH /api/v1/event-type/a.b', (c) => c.eventTypes.patch('a.b', { description: '' })],
  ['DELETE /api/v1/event-type/a.b', (c) => c.eventTypes.delete('a.b')],
  ['GET /api/v1/app/a/endpoint', (c) => c.endpoints.list('a').page()],
  ['POST /api/v1/app/a/endpoint', (c) => c.endpoints.create('a', { url: 'https://x.test' })],
  ['GET /api/v1/app/a/endpoint/e', (c) => c.endpoints.get('a', 'e')],
  ['PUT /api/v1/app/a/endpoint/e', (c) => c.endpoints.update('a', 'e', { url: 'https://x.test' })],
  ['PATCH /api/v1/app/a/endpoint/e', (c) => c.endpoints.patch('a', 'e', { disabled: true })],
  ['DELETE /api/v1/app/a/endpoint/e', (c) => c.endpoints.delete('a', 'e')],
  ['GET /api/v1/app/a/endpoint/e/secret', (c) => c.endpoints.getSecret('a', 'e')],
  ['POST /api/v1/app/a/endpoint/e/secret/rotate', (c) => c.endpoints.rotateSecret('a', 'e')],
  ['GET /api/v1/app/a/msg?before=2026-01-02T03%3A04%3A05.678Z', (c) => c.messages.list('a', { before }).page()],
  ['POST /api/v1/app/a/msg', (c) => c.messages.create('a', { eventType: 'a.b', payload: {} })],
  ['GET /api/v1/app/a/msg/m', (c) => c.messages.get('a', 'm')],
  ['GET /api/v1/app/a/msg/m/endpoint', (c) => c.deliveries.listByMessage('a', 'm').page()],
  ['GET /api/v1/app/a/endpoint/e/msg', (c) => c.deliveries.listByEndpoint('a', 'e').page()],
  ['GET /api/v1/app/a/attempt/msg/m?status=0', (c) => c.attempts.listByMessage('a', 'm', { status: 0 }).page()],
  ['GET /api/v1/app/a/attempt/endpoint/e', (c) => c.attempts.listByEndpoint('a', 'e').page()],
  ['GET /api/v1/app/a/msg/m/attempt/t', (c) => c.attempts.get('a', 'm', 't')],
  ['POST /api/v1/app/a/msg/m/endpoint/e/resend', (c) => c.attempts.resend('a', 'm', 'e')],
  ['POST /api/v1/auth/app-portal-access/a', (c) => c.portal.createAccess('a', { readOnly: true })],
  ['POST /api/v1/auth/app/a/expire-all', (c) => c.portal.expireAll('a')],
  ['GET /api/v1/health/ping', (c) => c.health.ping()],
];

it.each(calls)('%s', async (expected, call) => {
  await using server = await scriptedServer(json(200, emptyPage));
  await call(new Posthorn('ph_test', { serverUrl: server.url }));
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([expected]);
});

it('ids are escaped, and those that would mean another resource are refused', async () => {
  await using server = await scriptedServer(json(200, {}));
  const client = new Posthorn('ph_test', { serverUrl: server.url });
  await client.applications.get('a/b?c#d é');
  expect(server.received[0]?.url).toBe('/api/v1/app/a%2Fb%3Fc%23d%20%C3%A9');
  for (const id of ['', '.', '..']) expect(() => client.applications.get(id)).toThrow(PosthornError);
});

it('a payload goes out as JSON.stringify writes it, payloadJson as it is', async () => {
  await using server = await scriptedServer(json(202, {}));
  const { messages } = new Posthorn('ph_test', { serverUrl: server.url });
  await messages.create('a', { eventType: 'a.b', eventId: 'e1', payload: { b: 1, a: [null, 'é'] } });
  const exact = '{ "n": 1.0, "big": 123456789012345678901234567890, "e": 1E+2, "__proto__": "\\u0000" }';
  await messages.create('a', { eventType: 'a.b', channels: ['c'], payloadJson: exact });
  expect(server.received.map((request) => request.body)).toEqual([
    '{"eventType":"a.b","eventId":"e1","payload":{"b":1,"a":[null,"é"]}}',
    `{"eventType":"a.b","channels":["c"],"payload":${exact}}`,
  ]);
});

it.each(['', '{', '{}, "eventType": "other"', '{}}'])('payloadJson %j is refused unsent', async (payloadJson) => {
  await using server = await scriptedServer(json(202, {}));
  const { messages } = new Posthorn('ph_test', { serverUrl: server.url });
  await expect(messages.create('a', { eventType: 'a.b', payloadJson })).rejects.toBeInstanceOf(PosthornError);
  expect(server.received.length).toBe(0);
});
