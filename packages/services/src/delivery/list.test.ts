import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listPassedOver } from '../message/passed-over.ts';
import { listDeliveries } from './list.ts';

const minuteMs = 60_000;
const types = ['order.placed', 'order.paid', 'order.lost'] as const;
const { succeeded, exhausted, held, retrying } = deliveryStatus;
/** By message, oldest first: its type, and how its deliveries to the endpoints a and b stand; null: none. */
const made = [
  [0, succeeded, succeeded],
  [1, exhausted, null],
  [2, null, null],
  [0, succeeded, held],
  [2, exhausted, retrying],
  [1, succeeded, succeeded],
] as const;
/** What the last try came to: of message and endpoint, the status of the answer, null for none. */
const answers: Record<string, (number | null)[]> = {
  '0a': [200],
  '0b': [500, 204, 500],
  '1a': [503, 404],
  '3a': [200],
  '4a': [null],
  '4b': [301, 503],
  '5a': [200],
  '5b': [200],
};

let workspace: Workspace;
let app: string;
let endpoints: Record<'a' | 'b', string>;
let ids: string[];

beforeAll(async () => {
  workspace = await createWorkspace();
  const { owner, context } = workspace;
  const application = await workspace.newApplication();
  app = application.wireId;
  endpoints = {
    a: await application.endpoint('http://127.0.0.1:9/a'),
    b: await application.endpoint('http://127.0.0.1:9/b'),
  };
  const beginMs = Math.floor(Date.now() / minuteMs) * minuteMs - 60 * minuteMs;
  ids = made.map((_one, at) => uuidV7Floor(beginMs + at * minuteMs).replace('-0000-0000-', '-7000-8000-'));
  for (const [at, [type, ...statuses]] of made.entries()) {
    await owner.query(
      `insert into message (tenant_id, id, application_id, event_type, tags, payload) values ($1, $2, $3, $4, $5, '{}')`,
      [context.tenantId, ids[at], application.id, types[type], at === 3 ? ['vip'] : null],
    );
    if (at === 1)
      await owner.query(
        `insert into message_key (tenant_id, kind, application_id, key, message_id, fingerprint, expires_at)
          values ($1, 'event', $2, 'event-1', $3, '', now() + interval '1 day')`,
        [context.tenantId, application.id, ids[at]],
      );
    for (const [place, status] of statuses.entries()) {
      if (status === null) continue;
      const name = place === 0 ? 'a' : 'b';
      const tries = answers[`${at}${name}`] ?? [];
      await owner.query(
        `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts) values ($1, $2, $3, $4, $5, $6)`,
        [context.tenantId, ids[at], endpoints[name], application.id, status, tries.length],
      );
      for (const [n, answer] of tries.entries()) {
        await owner.query(
          `insert into attempt (tenant_id, message_id, id, endpoint_id, application_id, number, trigger, url, request_headers, response_status, error_code, total_ms)
            values ($1, $2, $3, $4, $5, $6, 0, '', '{}', $7, $8, 12)`,
          [
            context.tenantId,
            ids[at],
            uuidV7Floor(beginMs + at * minuteMs + n * 1000).replace('-0000-0000-', `-7000-8${place}00-`),
            endpoints[name],
            application.id,
            n + 1,
            answer,
            answer === null ? 'timeout' : answer < 300 ? null : 'http_status',
          ],
        );
      }
    }
  }
}, 120_000);

afterAll(() => workspace.close());

type Query = Record<string, unknown>;
type Page = Awaited<ReturnType<typeof ask>>;

const ask = (query: Query) =>
  listDeliveries.execute(workspace.context, listDeliveries.input.parse({ app_id: app, ...query }));

const namesOf = ({ data }: Page): string[] =>
  data.map(({ msgId, endpointId }) => {
    const at = ids.findIndex((id) => encodeId('message', id) === msgId);
    return `${at}${endpointId === encodeId('endpoint', endpoints.a) ? 'a' : 'b'}`;
  });

/** Page by page with `limit`, forwards to the end and then back to the beginning. */
const walk = async (query: Query, limit: number): Promise<{ forwards: string[]; backwards: string[] }> => {
  let page = await ask({ ...query, limit });
  const forwards = namesOf(page);
  while (!page.done) {
    page = await ask({ ...query, limit, iterator: page.iterator });
    forwards.push(...namesOf(page));
  }
  const backwards = namesOf(page);
  for (page = await ask({ ...query, limit, iterator: page.prevIterator }); page.data.length > 0; ) {
    backwards.unshift(...namesOf(page));
    page = await ask({ ...query, limit, iterator: page.prevIterator });
  }
  return { forwards, backwards };
};

const all = ['5b', '5a', '4b', '4a', '3b', '3a', '1a', '0b', '0a'];

it.each<[string, () => Query, string[]]>([
  ['everything', () => ({}), all],
  ['one state', () => ({ state: ['exhausted'] }), ['4a', '1a']],
  ['two states', () => ({ state: ['held', 'retrying'] }), ['4b', '3b']],
  ['success', () => ({ state: ['succeeded'] }), ['5b', '5a', '3a', '0b', '0a']],
  ['success or not', () => ({ state: ['succeeded', 'held'] }), ['5b', '5a', '3b', '3a', '0b', '0a']],
  ['a state that nothing has', () => ({ state: ['cancelled'] }), []],
  ['an endpoint', () => ({ endpoint_id: encodeId('endpoint', endpoints.b) }), ['5b', '4b', '3b', '0b']],
  [
    'an endpoint and a state',
    () => ({ endpoint_id: encodeId('endpoint', endpoints.a), state: ['exhausted'] }),
    ['4a', '1a'],
  ],
  ['a type', () => ({ event_types: ['order.paid'] }), ['5b', '5a', '1a']],
  ['two types', () => ({ event_types: ['order.paid', 'order.lost'] }), ['5b', '5a', '4b', '4a', '1a']],
  [
    'a type and an endpoint',
    () => ({ event_types: ['order.placed'], endpoint_id: encodeId('endpoint', endpoints.b) }),
    ['3b', '0b'],
  ],
  ['a type and a state', () => ({ event_types: ['order.paid'], state: ['exhausted'] }), ['1a']],
  ['answers 5xx, by the last try', () => ({ status_code_class: 500 }), ['4b']],
  ['answers 4xx', () => ({ status_code_class: 400 }), ['1a']],
  ['answers 2xx', () => ({ status_code_class: 200 }), ['5b', '5a', '3a', '0b', '0a']],
  ['no answer', () => ({ status_code_class: 0 }), ['4a']],
  ['2xx of what failed', () => ({ status_code_class: 200, state: ['exhausted'] }), []],
  ['two tries or more', () => ({ attempts_min: 2 }), ['4b', '1a', '0b']],
  ['a message', () => ({ msg_id: encodeId('message', ids[4] ?? '') }), ['4b', '4a']],
  ['a message and a state', () => ({ msg_id: encodeId('message', ids[4] ?? ''), state: ['retrying'] }), ['4b']],
  ['the text of an id', () => ({ text: encodeId('message', ids[0] ?? '') }), ['0b', '0a']],
  ['the text of an eventId', () => ({ text: 'event-1' }), ['1a']],
  ['the text of a tag', () => ({ text: 'vip' }), ['3b', '3a']],
  ['a text that nothing has', () => ({ text: 'nothing' }), []],
])('lists by %s, whatever the page, there and back', async (_, query, gives) => {
  for (const limit of [1, 2, 3, 50]) {
    const { forwards, backwards } = await walk(query(), limit);
    expect({ limit, forwards }).toEqual({ limit, forwards: gives });
    if (gives.length > 0) expect({ limit, backwards }).toEqual({ limit, backwards: gives });
  }
});

it('tells what the try that decided came to', async () => {
  const { data } = await ask({});
  const answered = Object.fromEntries(data.map((row, at) => [namesOf({ data: [row] } as Page)[0] ?? at, row]));
  // It succeeded; that somebody sent it again since and it failed then does not count.
  expect(answered['0b']).toMatchObject({ state: 'succeeded', responseStatusCode: 204, errorCode: null, attempts: 3 });
  expect(answered['4a']).toMatchObject({ responseStatusCode: 0, errorCode: 'timeout', responseDurationMs: 12 });
  expect(answered['3b']).toMatchObject({ responseStatusCode: null, lastAttemptAt: null, attempts: 0 });
});

it('stops after a bounded search, says how far it came, and goes on from there both ways', async () => {
  const { owner, context } = workspace;
  const application = await workspace.newApplication('Many');
  const endpoint = await application.endpoint('http://127.0.0.1:9/many');
  const beginMs = Date.now() - 3600_000;
  const rows = 2_100;
  await owner.query(
    `with made as (
        insert into message (tenant_id, id, application_id, event_type, tags, payload)
        select $1, (lpad(to_hex($3::bigint + n), 12, '0') || '70008000000000000001')::uuid, $2, 'a.b', case when n = 0 then array['rare'] end, '{}'
        from generate_series(0, $4::int - 1) n returning id)
      insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts)
      select $1, id, $5, $2, 0, 1 from made`,
    [context.tenantId, application.id, Math.floor(beginMs), rows, endpoint],
  );
  const first = await ask({ app_id: application.wireId, text: 'rare', limit: 10 });
  expect(first).toMatchObject({ data: [], done: false, prevIterator: null });
  expect(Date.parse(first.searchedTo ?? '')).toBe(Math.floor(beginMs) + rows - 2_000);
  const second = await ask({ app_id: application.wireId, text: 'rare', limit: 10, iterator: first.iterator });
  expect(second).toMatchObject({ done: true, searchedTo: null });
  expect(second.data).toHaveLength(1);
  const back = await ask({ app_id: application.wireId, limit: 10, iterator: second.prevIterator });
  expect(back.data).toHaveLength(10);
});

it('keeps within the tenant and the application', async () => {
  const stranger = await workspace.newTenant();
  await expect(listDeliveries.execute(stranger, listDeliveries.input.parse({ app_id: app }))).rejects.toMatchObject({
    code: 'not_found',
  });
  const other = await workspace.newApplication('Other');
  expect((await ask({ app_id: other.wireId, msg_id: encodeId('message', ids[4] ?? '') })).data).toEqual([]);
  expect((await ask({ app_id: other.wireId, endpoint_id: encodeId('endpoint', endpoints.a) })).data).toEqual([]);
});

it('tells which endpoints a message passed over, and why', async () => {
  const application = await workspace.newApplication('Fan-out');
  const before = {
    type: await application.endpoint('http://127.0.0.1:9/type', { eventTypes: ['b.c'] }),
    channel: await application.endpoint('http://127.0.0.1:9/channel', { channels: ['eu'] }),
    filter: await application.endpoint('http://127.0.0.1:9/filter', { filter: 'payload.n > 1' }),
    waits: await application.endpoint('http://127.0.0.1:9/waits'),
  };
  const message = await application.publish({ n: 1 }, { eventType: 'a.b' });
  // Ids and times are by the millisecond.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const later = await application.endpoint('http://127.0.0.1:9/later');
  const page = async (limit: number, iterator?: string | null) =>
    listPassedOver.execute(
      workspace.context,
      listPassedOver.input.parse({ app_id: application.wireId, msg_id: encodeId('message', message), limit, iterator }),
    );
  const { data } = await page(50);
  expect(Object.fromEntries(data.map((one) => [one.endpointId, one.reason]))).toEqual({
    [encodeId('endpoint', before.type)]: 'event_type',
    [encodeId('endpoint', before.channel)]: 'channel',
    [encodeId('endpoint', before.filter)]: 'filter',
    [encodeId('endpoint', before.waits)]: 'on_its_way',
    [encodeId('endpoint', later)]: 'made_later',
  });
  const half = await page(3);
  expect([...half.data, ...(await page(3, half.iterator)).data]).toEqual(data);
});
