import { connect, type Pool } from '@posthorn/db/client';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';

const Id = z.object({ id: z.string() });
const Results = z.object({
  results: z.array(
    z.object({
      status: z.number(),
      replayed: z.boolean().optional(),
      message: Id.optional(),
      error: z.object({ code: z.string(), detail: z.string() }).optional(),
    }),
  ),
});

let database: TestDatabase;
let stand: Stand;
let owner: Pool;
let ours: StandTenant;
let batchUrl: string;
let messageUrl: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { role: 'owner', connectionsMax: 2 });
  stand = await standUp(database.url);
  ours = await stand.newTenant();
  const app = await ours.get(Id, 'POST', '/api/v1/app', { name: 'Shop', uid: 'shop' });
  await ours.get(Id, 'POST', '/api/v1/app', { name: 'Other', uid: 'other' });
  messageUrl = `/api/v1/app/${app.id}/msg`;
  batchUrl = `${messageUrl}/batch`;
});
afterAll(async () => {
  await stand.close();
  await owner.end();
  await database.drop();
});

const stored = async (wire: string | undefined) => {
  const { rows } = await owner.query(
    `select payload, content_type, headers, ordering_key, deliver_at, expires_at from message where id = $1`,
    [decodeId('message', wire ?? '')],
  );
  return rows[0];
};
const inOutbox = async (wire: string): Promise<boolean> =>
  (await owner.query('select 1 from outbox where message_id = $1', [decodeId('message', wire)])).rows.length > 0;

describe('a batch', () => {
  it('stores each message byte for byte, in its order, and a bad one does not refuse the others', async () => {
    const payloads = ['{ "n": 1.0 }', '{"n":123456789012345678901234567890}', '{"a":"\\u0000 ]}\\"["}'];
    const items = payloads.map((payload) => `{"eventType":"a.b","payload" : ${payload} }`);
    const text = `{"messages":[${items[0]},{"eventType":"no way"}, ${items[1]} ,3,${items[2]}]}`;
    const answer = await ours.ask('POST', batchUrl, text);
    expect(answer.status, answer.text).toBe(200);
    const { results } = Results.parse(answer.json);
    expect(results.map(({ status }) => status)).toEqual([202, 422, 202, 422, 202]);
    const kept = [results[0], results[2], results[4]];
    for (const [i, one] of kept.entries()) expect((await stored(one?.message?.id))?.payload).toBe(payloads[i]);
    const { rows } = await owner.query<{ message_id: string }>('select message_id from outbox order by seq');
    expect(rows.slice(-3).map(({ message_id }) => message_id)).toEqual(
      kept.map((one) => decodeId('message', one?.message?.id ?? '')),
    );
  });

  it('keeps the order of a thousand', async () => {
    const messages = Array.from({ length: 1_000 }, (_, n) => ({ eventType: 'a.b', payload: { n } }));
    const { results } = Results.parse((await ours.ask('POST', batchUrl, { messages })).json);
    const { rows } = await owner.query<{ message_id: string }>(
      'select message_id from outbox order by seq desc limit 1000',
    );
    expect(rows.reverse().map(({ message_id }) => message_id)).toEqual(
      results.map(({ message }) => decodeId('message', message?.id ?? '')),
    );
  });

  it('may go to several applications, each found or not on its own', async () => {
    const item = { eventType: 'a.b', payload: {} };
    const answer = await ours.ask('POST', '/api/v1/msg/batch', {
      messages: [{ app: 'shop', ...item }, { app: 'nobody', ...item }, item, { app: 'other', ...item }],
    });
    expect(Results.parse(answer.json).results.map(({ status }) => status)).toEqual([202, 404, 422, 202]);
  });

  it('can be sent again with its Idempotency-Key after an answer that was lost', async () => {
    const body = { messages: [1, 2, 3].map((n) => ({ eventType: 'a.b', payload: { n } })) };
    const headers = { 'idempotency-key': 'batch-1' };
    const first = Results.parse((await ours.ask('POST', batchUrl, body, { headers })).json).results;
    const second = Results.parse((await ours.ask('POST', batchUrl, body, { headers })).json).results;
    expect(second.map(({ message }) => message?.id)).toEqual(first.map(({ message }) => message?.id));
    expect(second.every(({ replayed }) => replayed)).toBe(true);
  });

  it.each([
    ['no messages', { messages: [] }],
    ['no array', { messages: {} }],
    ['a thousand and one', { messages: Array.from({ length: 1_001 }, () => ({ eventType: 'a.b', payload: {} })) }],
  ])('is refused with the reason: %s', async (_, body) => {
    expect((await ours.ask('POST', batchUrl, body)).status).toBe(422);
  });
});

describe('a message', () => {
  const publish = async (more: Record<string, unknown>) =>
    ours.ask('POST', messageUrl, { eventType: 'a.b', payload: { a: 1 }, ...more });
  const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();

  it('may be of any kind of text, with the content type that is given', async () => {
    const answer = await publish({ payload: undefined, rawPayload: '<a>1</a>', contentType: 'application/xml' });
    expect(answer.status, answer.text).toBe(202);
    const { id } = Id.parse(answer.json);
    expect(await stored(id)).toMatchObject({ payload: '<a>1</a>', content_type: 'application/xml' });
    expect((await ours.ask('GET', `${messageUrl}/${id}`)).json).toMatchObject({ payload: { raw: '<a>1</a>' } });
  });

  it('takes a raw payload as the Svix clients write it', async () => {
    const answer = await publish({
      payload: {},
      transformationsParams: {
        rawPayload: 'a=1&b=2',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-a': 'b' },
      },
    });
    expect(await stored(Id.parse(answer.json).id)).toMatchObject({
      payload: 'a=1&b=2',
      content_type: 'application/x-www-form-urlencoded',
      headers: { 'x-a': 'b' },
    });
  });

  it('is kept until its time comes, and is not in the outbox before', async () => {
    const answer = await publish({ deliverAt: soon(120_000), ttlSeconds: 60 });
    const { id } = Id.parse(answer.json);
    const row = await stored(id);
    expect(row?.expires_at.getTime() - row?.deliver_at.getTime()).toBe(60_000);
    expect(await inOutbox(id)).toBe(false);
    const { rows } = await owner.query('select 1 from scheduled_message where message_id = $1', [
      decodeId('message', id),
    ]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['deliverAt in the past', { deliverAt: soon(-1_000) }, 'deliverAt'],
    ['deliverAt in a moment', { deliverAt: soon(1_000) }, 'deliverAt'],
    ['deliverAt in 31 days', { deliverAt: soon(31 * 86_400_000) }, 'deliverAt'],
    ['a TTL of nothing', { ttlSeconds: 0 }, 'ttlSeconds'],
    ['a header of ours', { headers: { 'Webhook-Signature': 'v1,x' } }, 'headers'],
    ['a header with a line break', { headers: { 'x-a': 'a\r\nb: c' } }, 'headers'],
    ['a content type that is none', { contentType: 'xml' }, 'contentType'],
    ['two payloads', { rawPayload: 'x' }, 'rawPayload'],
    ['an ordering key of 300', { orderingKey: 'x'.repeat(300) }, 'orderingKey'],
  ])('is refused with the field and the reason: %s', async (_, more, field) => {
    const answer = await publish(more);
    expect(answer.status, answer.text).toBe(422);
    const { detail } = z
      .object({ detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])) })) })
      .parse(answer.json);
    expect(detail[0]?.loc).toContain(field);
  });
});

describe('the rate at which a tenant publishes', () => {
  it('is held over single messages and batches, and says when to come back', async () => {
    const limited = await stand.newTenant();
    const app = await limited.get(Id, 'POST', '/api/v1/app', { name: 'Shop' });
    const tenants = await owner.query<{ id: string }>('select tenant_id as id from application where id = $1', [
      decodeId('application', app.id),
    ]);
    const tenantId = tenants.rows[0]?.id;
    await owner.query(`update tenant set settings = '{"publishRatePerSecond": 20}' where id = $1`, [tenantId]);
    const url = `/api/v1/app/${app.id}/msg`;
    const item = { eventType: 'a.b', payload: {} };
    const answers = await Promise.all(Array.from({ length: 100 }, () => limited.ask('POST', url, item)));
    const accepted = answers.filter(({ status }) => status === 202).length;
    expect(accepted).toBeGreaterThanOrEqual(20);
    expect(accepted).toBeLessThan(60);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.json).toMatchObject({ code: 'rate_limited' });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    const batch = await limited.ask('POST', `${url}/batch`, { messages: Array.from({ length: 21 }, () => item) });
    expect([batch.status, batch.json]).toMatchObject([429, { code: 'rate_limited' }]);
    const { rows } = await owner.query<{ count: number }>('select count(*) from message where tenant_id = $1', [
      tenantId,
    ]);
    expect(rows[0]?.count).toBe(accepted);
  });
});
