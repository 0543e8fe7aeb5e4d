import { connect, type Pool } from '@posthorn/db/client';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

const Id = z.object({ id: z.string() });

let database: TestDatabase;
let stand: Stand;
let owner: Pool;
let ours: StandTenant;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { role: 'owner', connectionsMax: 2 });
  stand = await standUp(database.url);
  ours = await stand.newTenant();
  const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Shop', uid: 'shop' });
  url = `/api/v1/app/${app.id}/msg`;
});

afterAll(async () => {
  await stand.close();
  await owner.end();
  await database.drop();
});

const count = async (table: 'message' | 'outbox' | 'message_key'): Promise<number> =>
  (await owner.query<{ count: number }>(`select count(*) from ${table}`)).rows[0]?.count ?? 0;

const payloadOf = async (wire: string): Promise<Buffer> => {
  const { rows } = await owner.query<{ bytes: Buffer }>(
    `select convert_to(payload, 'UTF8') as bytes from message where id = $1`,
    [decodeId('message', wire)],
  );
  return rows[0]?.bytes ?? Buffer.alloc(0);
};

const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;

describe('the payload is kept as the very bytes that were sent', () => {
  it.each([
    ['white space', '{ "a" :\t1 ,\r\n "b":2 }'],
    ['numbers', '{"a":1.0,"b":1E+2,"c":-0,"d":0.10,"e":1e400}'],
    ['30 digits', '{"n":123456789012345678901234567890}'],
    ['order of keys', '{"b":1,"a":2,"1":3}'],
    ['keys twice', '{"a":1,"a":2}'],
    ['__proto__', '{"__proto__":{"admin":true},"constructor":1}'],
    ['escaped NUL', '{"a":"\\u0000"}'],
    ['lone surrogate escape', '{"a":"\\ud800"}'],
    ['escapes', '{"a":"\\/\\b\\f\\n\\u00e9\\\\\\""}'],
    ['beyond latin', '{"a":"é 漢字 \u{1f600} \u2028 \u007f"}'],
    ['empty', '{}'],
    ['10,000 deep', deep],
    ['a word that looks like a mark', '{"a":"raw-abc-0","$1":"$&"}'],
  ])('%s', async (_, payload) => {
    const body = Buffer.from(`{"eventType":"a.b", "payload" : ${payload} ,"tags":["x"]}`);
    const answer = await ours.ask('POST', url, body);
    expect(answer.status, answer.text).toBe(202);
    expect(answer.text).toContain(payload);
    const { id } = Id.parse(answer.json);
    expect(await payloadOf(id)).toEqual(Buffer.from(payload));
    expect((await ours.ask('GET', `${url}/${id}`)).text).toContain(`"payload":${payload}`);
    expect((await ours.ask('GET', `${url}?limit=1`)).text).toContain(`"payload":${payload}`);
    expect((await ours.ask('GET', `${url}/${id}?with_content=false`)).text).toContain(`"payload":{}`);
  });

  it('by tRPC too', async () => {
    const payload = '{ "n":123456789012345678901234567890, "x":1.0 }';
    const [, , , , appId] = url.split('/');
    const answer = await ours.ask(
      'POST',
      '/trpc/message.create',
      `{"app_id":"${appId}","eventType":"a.b","payload":${payload}}`,
    );
    expect(answer.status, answer.text).toBe(200);
    const { result } = z.object({ result: z.object({ data: Id }) }).parse(answer.json);
    expect((await payloadOf(result.data.id)).toString()).toBe(payload);
  });

  it('up to 1 MiB, and not a byte more', async () => {
    const sized = (bytes: number): string => `{"a":"${'x'.repeat(bytes - 8)}"}`;
    const send = (payload: string) => ours.ask('POST', url, `{"eventType":"a.b","payload":${payload}}`);
    expect((await send(sized(1_048_576))).status).toBe(202);
    expect(await send(sized(1_048_577))).toMatchObject({
      status: 413,
      json: { code: 'payload_too_large', detail: expect.stringContaining('1048576') },
    });
    expect(await send(`{"a":"${'é'.repeat(524_285)}"}`)).toMatchObject({ status: 413 });
    expect(await send(sized(3_000_000))).toMatchObject({ status: 413, json: { code: 'payload_too_large' } });
  });
});

describe('a publish that is refused', () => {
  it.each([
    [400, '', null],
    [400, '{"eventType":"a.b","payload":{}', null],
    [400, '\ufeff{"eventType":"a.b","payload":{}}', null],
    [400, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), null],
    [422, '[]', ['body']],
    [422, '"x"', ['body']],
    [422, '{"eventType":"a.b"}', ['body', 'payload']],
    [422, '{"eventType":"a.b","payload":[]}', ['body', 'payload']],
    [422, '{"eventType":"a.b","payload":"x"}', ['body', 'payload']],
    [422, '{"eventType":"a.b","payload":null}', ['body', 'payload']],
    [422, '{"eventType":"a.b","payload":{},"payload":{}}', ['body', 'payload']],
    [422, '{"eventType":"a.b","eventType":"a.c","payload":{}}', ['body', 'eventType']],
    [422, '{"payload":{}}', ['body', 'eventType']],
    [422, '{"eventType":"","payload":{}}', ['body', 'eventType']],
    [422, '{"eventType":"a b","payload":{}}', ['body', 'eventType']],
    [422, `{"eventType":"${'a'.repeat(257)}","payload":{}}`, ['body', 'eventType']],
    [422, '{"eventType":7,"payload":{}}', ['body', 'eventType']],
    [422, '{"eventType":"a.b","eventId":"a b","payload":{}}', ['body', 'eventId']],
    [422, '{"eventType":"a.b","channels":["a","b","c","d","e","f"],"payload":{}}', ['body', 'channels']],
    [422, '{"eventType":"a.b","channels":["a b"],"payload":{}}', ['body', 'channels', 0]],
  ])('%i %s names %j and stores nothing', async (status, body, loc) => {
    const before = await count('message');
    const answer = await ours.ask('POST', url, body);
    expect(answer.status, answer.text).toBe(status);
    if (loc) expect(answer.json).toMatchObject({ detail: [{ loc }] });
    else expect(answer.json).toMatchObject({ code: 'invalid_json', detail: expect.any(String) });
    expect(await count('message')).toBe(before);
  });

  it.each(['nope', 'app_01h455vb4pex5vsknk084sn02q', '%00', 'a%20b'])('application %s: 404', async (app) => {
    const answer = await ours.ask('POST', `/api/v1/app/${app}/msg`, { eventType: 'a.b', payload: {} });
    expect(answer).toMatchObject({ status: 404, json: { code: 'not_found', detail: 'Application not found' } });
  });
});

describe('once and not twice', () => {
  const fresh = (): string => `k-${Math.random().toString(36).slice(2)}`;
  const publish = (body: object, key?: string) =>
    ours.ask(
      'POST',
      url,
      { eventType: 'a.b', payload: {}, ...body },
      key === undefined ? {} : { headers: { 'idempotency-key': key } },
    );

  it('an eventId that is taken is 409, and finds the message', async () => {
    const eventId = fresh();
    const first = await publish({ eventId });
    expect(await publish({ eventId })).toMatchObject({ status: 409, json: { code: 'conflict' } });
    expect((await ours.ask('GET', `${url}/${eventId}`)).json).toMatchObject({ id: Id.parse(first.json).id });
  });

  it('a key is answered as before, and refused with another body', async () => {
    const key = fresh();
    const first = await publish({}, key);
    const again = await publish({}, key);
    expect(again).toMatchObject({ status: 202, headers: { 'idempotent-replayed': 'true' } });
    expect(again.text).toBe(first.text);
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
    expect(await publish({ payload: { a: 1 } }, key)).toMatchObject({
      status: 409,
      json: { code: 'idempotency_conflict' },
    });
    expect(await publish({}, 'ä')).toMatchObject({ status: 400 });
  });

  it('a key is not used up by an answer that is no success', async () => {
    const [key, eventId] = [fresh(), fresh()];
    await publish({ eventId });
    expect(await publish({ eventId }, key)).toMatchObject({ status: 409, json: { code: 'conflict' } });
    expect(await publish({ eventId: fresh() }, key)).toMatchObject({ status: 202 });
  });

  it('an eventId is not used up by a key that was refused', async () => {
    const [key, eventId] = [fresh(), fresh()];
    await publish({}, key);
    expect(await publish({ eventId }, key)).toMatchObject({ status: 409, json: { code: 'idempotency_conflict' } });
    expect(await publish({ eventId })).toMatchObject({ status: 202 });
  });

  it('a key of one tenant is nothing to another', async () => {
    const key = fresh();
    await publish({}, key);
    const theirs = await stand.newTenant();
    await theirs.ask('POST', '/api/v1/app', { name: 'x', uid: 'x' });
    const answer = await theirs.ask(
      'POST',
      '/api/v1/app/x/msg',
      { eventType: 'a.b', payload: {} },
      { headers: { 'idempotency-key': key } },
    );
    expect(answer.status).toBe(202);
    expect(answer.headers).not.toHaveProperty('idempotent-replayed');
  });

  it.each([
    ['the same key', () => ({}), 50, 0],
    ['the same eventId', () => ({ eventId: 'raced' }), 1, 49],
  ])('50 at once with %s make one message', async (what, body, accepted, refused) => {
    const key = fresh();
    const [messages, outbox] = [await count('message'), await count('outbox')];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => publish(body(), what === 'the same key' ? key : undefined)),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(accepted);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(refused);
    const ids = answers.flatMap(({ json, status }) => (status === 202 ? [Id.parse(json).id] : []));
    expect(new Set(ids).size).toBe(1);
    expect([await count('message'), await count('outbox')]).toEqual([messages + 1, outbox + 1]);
  });

  it('a crowd that fights for few keys ends with one message a key, and no key left over', async () => {
    const before = await count('message');
    const round = fresh();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => publish({ eventId: `${round}-e${i % 7}` }, `${round}-k${i % 11}`)),
    );
    const ids = new Set(answers.flatMap(({ json, status }) => (status === 202 ? [Id.parse(json).id] : [])));
    expect(answers.every(({ status }) => status === 202 || status === 409)).toBe(true);
    expect(await count('message')).toBe(before + ids.size);
    const { rows } = await owner.query(
      `select from message_key k where k.key like $1 and not exists (select from message m where m.id = k.message_id)`,
      [`${round}%`],
    );
    expect(rows).toHaveLength(0);
  });
});

describe('an application that comes with its message', () => {
  const send = (uid: string, more: object) =>
    ours.ask('POST', `/api/v1/app/${uid}/msg`, { eventType: 'a.b', payload: {}, ...more });

  it('is made once, however many come at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send('brought', { application: { name: 'Brought' } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    expect((await ours.ask('GET', '/api/v1/app/brought')).json).toMatchObject({ uid: 'brought', name: 'Brought' });
  });

  it('is found by its new uid at once, and not by the old one', async () => {
    await send('renamed', { application: { name: 'x' } });
    await ours.ask('PATCH', '/api/v1/app/renamed', { uid: 'renamed-2' });
    expect((await send('renamed-2', {})).status).toBe(202);
    await expect.poll(async () => (await send('renamed', {})).status).toBe(404);
  });
});

it('each message is in the outbox with the lane of its application', async () => {
  const { rows } = await owner.query(
    `select from message m left join outbox o on o.message_id = m.id left join application a on a.id = m.application_id
      where o.seq is null or o.lane <> a.lane or o.tenant_id <> m.tenant_id or o.application_id <> m.application_id`,
  );
  expect(rows).toHaveLength(0);
});
