import { expect, it } from 'vitest';
import { Posthorn } from './client.ts';
import { PosthornError } from './posthorn-error.ts';
import { json, type Received, type ScriptedServer, scriptedServer, type Treatment } from './testing/scripted-server.ts';

/** Seven messages, cursors are positions, as many to a page as the limit says. */
const sevenMessages: Treatment = (request, response) => {
  const query = new URL(request.url, 'http://x').searchParams;
  const from = Number(query.get('iterator') ?? 0);
  const until = from + Number(query.get('limit') ?? 3);
  const data = [0, 1, 2, 3, 4, 5, 6].slice(from, until).map((n) => ({ id: `msg_${n}` }));
  json(200, { data, iterator: `${until}`, prevIterator: `-${from}`, done: until >= 7 })(request, response);
};

function clientOf(server: ScriptedServer): Posthorn {
  return new Posthorn('ph_test', { serverUrl: server.url });
}

function urlsOf(received: Received[]): string[] {
  return received.map((request) => request.url);
}

it('for await walks every page and keeps the filters', async () => {
  await using server = await scriptedServer(sevenMessages);
  const ids: string[] = [];
  for await (const message of clientOf(server).messages.list('acme', { limit: 3, eventTypes: ['a.b', 'c.d'] })) {
    ids.push(message.id);
  }
  expect(ids).toEqual(['msg_0', 'msg_1', 'msg_2', 'msg_3', 'msg_4', 'msg_5', 'msg_6']);
  expect(urlsOf(server.received)).toEqual([
    '/api/v1/app/acme/msg?limit=3&event_types=a.b%2Cc.d',
    '/api/v1/app/acme/msg?limit=3&event_types=a.b%2Cc.d&iterator=3',
    '/api/v1/app/acme/msg?limit=3&event_types=a.b%2Cc.d&iterator=6',
  ]);
});

it('asks nothing before it is used and no page more than is needed', async () => {
  await using server = await scriptedServer(sevenMessages);
  const list = clientOf(server).messages.list('acme', { limit: 2 });
  expect(server.received.length).toBe(0);
  expect((await list.toArray({ limit: 4 })).map((message) => message.id)).toEqual(['msg_0', 'msg_1', 'msg_2', 'msg_3']);
  expect(server.received.length).toBe(2);
  expect(await list.toArray({ limit: 0 })).toEqual([]);
  expect(server.received.length).toBe(2);
  expect((await list.toArray({ limit: 100 })).length).toBe(7);
});

it('page() is one page, with cursors both ways', async () => {
  await using server = await scriptedServer(sevenMessages);
  const page = await clientOf(server).messages.list('acme', { limit: 2, iterator: '2' }).page();
  expect(page).toMatchObject({ iterator: '4', prevIterator: '-2', done: false });
  expect(page.data.length).toBe(2);
});

it('a cursor that does not move ends in an error, not in a loop', async () => {
  await using server = await scriptedServer(json(200, { data: [{}], iterator: 'same', done: false }));
  await expect(clientOf(server).applications.list().toArray({ limit: 10 })).rejects.toBeInstanceOf(PosthornError);
  expect(server.received.length).toBe(2);
});
