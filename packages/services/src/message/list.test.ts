import { deliveryStatus } from '@posthorn/shared/delivery-status';
import { encodeId, uuidV7Floor } from '@posthorn/shared/id';
import { createWorkspace, type Workspace } from '@posthorn/testkit/workspace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAttemptedMessages } from '../attempt/list-attempted-messages.ts';
import { readEndpointStats } from '../endpoint/stats.ts';
import { listMessageRows, listMessages } from './list.ts';

const minuteMs = 60_000;
const types = ['order.placed', 'order.paid', 'order.lost'] as const;
const { succeeded, exhausted, held, retrying } = deliveryStatus;
/** By message, oldest first: its type, and how its deliveries to the two endpoints stand. */
const made = [
  [0, succeeded, succeeded],
  [1, exhausted, exhausted],
  [0, succeeded, held],
  [2, exhausted, retrying],
  [1, succeeded, succeeded],
  [0, exhausted, held],
  [1, held, succeeded],
] as const;

let workspace: Workspace;
let app: string;
let endpoints: [first: string, second: string];
let ids: string[];
let beginMs: number;

beforeAll(async () => {
  workspace = await createWorkspace();
  const { owner, context } = workspace;
  const application = await workspace.newApplication();
  app = application.wireId;
  endpoints = [await application.endpoint('http://127.0.0.1:9/a'), await application.endpoint('http://127.0.0.1:9/b')];
  beginMs = Math.floor(Date.now() / minuteMs) * minuteMs - 10 * minuteMs;
  ids = made.map((_one, at) => uuidV7Floor(beginMs + at * minuteMs).replace('-0000-0000-', '-7000-8000-'));
  for (const [at, [type, ...statuses]] of made.entries()) {
    await owner.query(
      `insert into message (tenant_id, id, application_id, event_type, channels, payload) values ($1, $2, $3, $4, $5, '{}')`,
      [context.tenantId, ids[at], application.id, types[type], at < 3 ? ['early'] : null],
    );
    for (const [place, status] of statuses.entries()) {
      await owner.query(
        `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts) values ($1, $2, $3, $4, $5, 1)`,
        [context.tenantId, ids[at], endpoints[place], application.id, status],
      );
      if (status === succeeded) {
        await owner.query(
          `insert into endpoint_minute (tenant_id, endpoint_id, minute, application_id, succeeded, buckets)
           values ($1, $2, $3, $4, 1, '{}')`,
          [context.tenantId, endpoints[place], new Date(beginMs + at * minuteMs), application.id],
        );
      }
    }
  }
}, 120_000);

afterAll(() => workspace.close());

/** Places in `made`, as a list gives them. */
const placesOf = (data: readonly { id: string }[]): number[] =>
  data.map(({ id }) => ids.findIndex((uuid) => encodeId('message', uuid) === id));

type Query = Partial<Record<'event_types' | 'state', readonly string[]>> & { channel?: string };

/** Page by page with `limit`, forwards to the end and then back to the beginning. */
const walk = async (query: Query, limit: number): Promise<{ forwards: number[]; backwards: number[] }> => {
  const ask = async (iterator: string | null) =>
    listMessageRows.execute(
      workspace.context,
      listMessageRows.input.parse({ app_id: app, limit, ...query, ...(iterator && { iterator }) }),
    );
  const forwards: number[] = [];
  let page = await ask(null);
  forwards.push(...placesOf(page.data));
  while (!page.done) {
    page = await ask(page.iterator);
    forwards.push(...placesOf(page.data));
  }
  const backwards = placesOf(page.data);
  for (page = await ask(page.prevIterator); page.data.length > 0; page = await ask(page.prevIterator)) {
    backwards.unshift(...placesOf(page.data));
  }
  return { forwards, backwards };
};

const cases: { name: string; query: Query; gives: number[] }[] = [
  { name: 'everything', query: {}, gives: [6, 5, 4, 3, 2, 1, 0] },
  { name: 'one type', query: { event_types: ['order.paid'] }, gives: [6, 4, 1] },
  { name: 'two types', query: { event_types: ['order.paid', 'order.lost'] }, gives: [6, 4, 3, 1] },
  { name: 'a type named twice', query: { event_types: ['order.lost', 'order.lost'] }, gives: [3] },
  { name: 'a type that nobody sent', query: { event_types: ['order.none'] }, gives: [] },
  { name: 'a channel', query: { channel: 'early' }, gives: [2, 1, 0] },
  { name: 'a type and a channel', query: { event_types: ['order.placed'], channel: 'early' }, gives: [2, 0] },
  { name: 'one state, in two deliveries of a message', query: { state: ['exhausted'] }, gives: [5, 3, 1] },
  { name: 'two states, both in one message', query: { state: ['exhausted', 'held'] }, gives: [6, 5, 3, 2, 1] },
  { name: 'a state that nothing has', query: { state: ['cancelled'] }, gives: [] },
  { name: 'success', query: { state: ['succeeded'] }, gives: [6, 4, 2, 0] },
  { name: 'success or not', query: { state: ['succeeded', 'retrying'] }, gives: [6, 4, 3, 2, 0] },
  { name: 'a state and a type', query: { state: ['held'], event_types: ['order.paid'] }, gives: [6] },
  {
    name: 'a state, a type and a channel',
    query: { state: ['held'], event_types: ['order.placed'], channel: 'early' },
    gives: [2],
  },
];

it.each(cases)('lists by $name, whatever the page, there and back', async ({ query, gives }) => {
  for (const limit of [1, 2, 3, 50]) {
    const { forwards, backwards } = await walk(query, limit);
    expect({ limit, forwards }).toEqual({ limit, forwards: gives });
    if (gives.length > 0) expect({ limit, backwards }).toEqual({ limit, backwards: gives });
  }
});

it('lists by time together with a type', async () => {
  const input = listMessages.input.parse({
    app_id: app,
    event_types: ['order.placed', 'order.paid'],
    after: new Date(beginMs).toISOString(),
    before: new Date(beginMs + 5 * minuteMs).toISOString(),
  });
  expect(placesOf((await listMessages.execute(workspace.context, input)).data)).toEqual([4, 2, 1]);
});

it('lists the messages of an endpoint by status', async () => {
  const list = async (status: number, limit = 50) => {
    const input = listAttemptedMessages.input.parse({
      app_id: app,
      endpoint_id: encodeId('endpoint', endpoints[1]),
      status,
      limit,
    });
    return listAttemptedMessages.execute(workspace.context, input);
  };
  expect(placesOf((await list(0)).data)).toEqual([6, 4, 0]);
  expect(placesOf((await list(1)).data)).toEqual([5, 2]);
  expect(placesOf((await list(2)).data)).toEqual([1]);
  expect(placesOf((await list(3)).data)).toEqual([3]);
  expect(placesOf((await list(4)).data)).toEqual([]);
  expect(await list(1, 1)).toMatchObject({ done: false, data: [{ status: 1 }] });
});

it('counts what succeeded by the minute and all else by the delivery', async () => {
  const stats = async (since?: number, until?: number) => {
    const input = readEndpointStats.input.parse({
      app_id: app,
      endpoint_id: encodeId('endpoint', endpoints[0]),
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(until !== undefined && { until: new Date(until).toISOString() }),
    });
    return readEndpointStats.execute(workspace.context, input);
  };
  expect(await stats()).toEqual({ success: 3, pending: 1, sending: 0, fail: 3, canceled: 0 });
  expect(await stats(beginMs + 2 * minuteMs - 1)).toEqual({ success: 2, pending: 1, sending: 0, fail: 2, canceled: 0 });
  expect(await stats(beginMs + 2 * minuteMs - 1, beginMs + 4 * minuteMs)).toEqual({
    success: 1,
    pending: 0,
    sending: 0,
    fail: 1,
    canceled: 0,
  });
});
