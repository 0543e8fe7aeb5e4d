import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@posthorn/testkit/eventually';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestStack, inParallel, type TestStack } from './stack.ts';

/** What others fall short of, through the doors that everybody has: docs/promises.md says which test holds which promise. */
let test: TestStack;
const servers: Server[] = [];

beforeAll(async () => {
  test = await createTestStack({ workerCount: 1, retrySchedule: '0,1,1,5,300' });
});
afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await test?.close();
});

type Answer<T> = { status: number; json: T };

const ask = async <T = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  more: { key?: string; headers?: Record<string, string> } = {},
): Promise<Answer<T>> => {
  const { apiUrl, apiKey } = test.stack.describe();
  const answer = await fetch(`${apiUrl}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${more.key ?? apiKey}`,
      'content-type': 'application/json',
      ...more.headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: (text === '' ? null : JSON.parse(text)) as T };
};

type Heard = { id: string; at: number; headers: IncomingMessage['headers'] };

/** A receiver that does what it is told and keeps what it heard. */
const listen = async (handle: (response: ServerResponse, n: number) => void) => {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      heard.push({ id: String(request.headers['webhook-id']), at: performance.now(), headers: request.headers });
      handle(response, heard.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, heard };
};

const ok = (response: ServerResponse): void => {
  response.writeHead(200).end();
};

let made = 0;
const application = async (): Promise<string> => {
  made += 1;
  const uid = `promise-${made}`;
  await ask('POST', 'app', { name: uid, uid });
  return uid;
};
const endpointOf = async (uid: string, url: string, more: Record<string, unknown> = {}): Promise<string> => {
  const { status, json } = await ask<{ id: string }>('POST', `app/${uid}/endpoint`, { url, ...more });
  expect(status, JSON.stringify(json)).toBe(201);
  return json.id;
};
const publish = async (uid: string, more: Record<string, unknown> = {}): Promise<string> => {
  const { status, json } = await ask<{ id: string }>('POST', `app/${uid}/msg`, {
    eventType: 'promise.kept',
    payload: {},
    ...more,
  });
  expect(status, JSON.stringify(json)).toBe(202);
  return json.id;
};
type Attempts = { data: { status: number; responseStatusCode: number; response: string; endpointId: string }[] };
const attemptsOf = async (uid: string, id: string): Promise<Attempts['data']> =>
  (await ask<Attempts>('GET', `app/${uid}/attempt/msg/${id}`)).json.data;

it('A rate limit that is set is applied: 5 a second spread 50 messages over at least 9 seconds, and none is lost', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  await endpointOf(uid, url, { throttleRate: 5 });
  await inParallel(50, 8, () => publish(uid));
  await eventually(() => expect(new Set(heard.map(({ id }) => id)).size).toBe(50), { timeoutMs: 30_000 });
  expect((heard.at(-1)?.at ?? 0) - (heard[0]?.at ?? 0)).toBeGreaterThanOrEqual(8_900);
  expect(heard).toHaveLength(50);
});

it('A 429 is retried when its Retry-After says, and not before', async () => {
  const uid = await application();
  const { url, heard } = await listen((response, n) =>
    n === 1 ? response.writeHead(429, { 'retry-after': '6' }).end() : ok(response),
  );
  await endpointOf(uid, url);
  await publish(uid);
  await eventually(() => expect(heard).toHaveLength(2), { timeoutMs: 30_000 });
  expect((heard[1]?.at ?? 0) - (heard[0]?.at ?? 0)).toBeGreaterThanOrEqual(5_900);
});

it('A 410 disables the endpoint, says why, and keeps what comes after', async () => {
  const uid = await application();
  const { url, heard } = await listen((response) => response.writeHead(410).end());
  const endpoint = await endpointOf(uid, url);
  await publish(uid);
  await eventually(async () =>
    expect((await ask('GET', `app/${uid}/endpoint/${endpoint}`)).json).toMatchObject({
      disabled: true,
      disabledReason: 'gone',
    }),
  );
  await publish(uid);
  await eventually(async () =>
    expect((await ask('GET', `app/${uid}/endpoint/${endpoint}/overview`)).json).toMatchObject({ backlog: { held: 2 } }),
  );
  expect(heard).toHaveLength(1);
});

it('An answer without end is cut, one that drips fails at its deadline, and both hold up nobody', async () => {
  const uid = await application();
  const stuffing = Buffer.alloc(64 * 1024, 'x');
  const endless = await listen((response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write(stuffing));
    };
    response.on('drain', more);
    more();
  });
  const dripping = await listen((response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 100);
    response.on('close', () => clearInterval(timer));
  });
  const good = await listen(ok);
  const ids = {
    endless: await endpointOf(uid, endless.url, { timeoutMs: 1_500 }),
    dripping: await endpointOf(uid, dripping.url, { timeoutMs: 1_500 }),
  };
  await endpointOf(uid, good.url);
  const id = await publish(uid);
  await eventually(() => expect(good.heard).toHaveLength(1));
  const of = async (endpoint: string) =>
    (await attemptsOf(uid, id)).filter(({ endpointId }) => endpointId === endpoint);
  await eventually(async () => {
    const [cut] = await of(ids.endless);
    expect(cut?.responseStatusCode).toBe(200);
    expect(Buffer.byteLength(cut?.response ?? '')).toBeLessThanOrEqual(20_000);
    expect((await of(ids.dripping)).some(({ status }) => status === 2)).toBe(true);
  });
  expect((await of(ids.dripping)).every(({ status }) => status === 2)).toBe(true);
});

it('What was accepted is sent, although nobody was there to hear of it, and its eventId stands for one message', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  await endpointOf(uid, url);
  for (const { pid } of test.stack.workers) if (pid) process.kill(pid, 'SIGKILL');
  const id = await publish(uid, { eventId: 'only-once' });
  const again = await ask('POST', `app/${uid}/msg`, { eventType: 'promise.kept', eventId: 'only-once', payload: {} });
  expect(again.status).toBe(409);
  await test.stack.addWorker();
  await eventually(() => expect(heard.map((one) => one.id)).toEqual([id]), { timeoutMs: 30_000 });
});

it('Recover sends each of 250 failed messages once, and can be asked how far it is', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  const endpoint = await endpointOf(uid, url, { disabled: true });
  await inParallel(250, 16, () => publish(uid));
  await eventually(async () =>
    expect((await ask('GET', `app/${uid}/endpoint/${endpoint}/overview`)).json).toMatchObject({
      backlog: { held: 250 },
    }),
  );
  await ask('PATCH', `app/${uid}/endpoint/${endpoint}`, { disabled: false });
  const since = new Date(Date.now() - 3600_000).toISOString();
  const task = await ask<{ id: string }>('POST', `app/${uid}/endpoint/${endpoint}/recover`, { since });
  expect(task.status).toBe(202);
  await eventually(
    async () =>
      expect((await ask('GET', `background-task/${task.json.id}`)).json).toMatchObject({
        status: 'finished',
        data: { estimated: 250, chosen: 250 },
      }),
    { timeoutMs: 30_000 },
  );
  await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(250), { timeoutMs: 30_000 });
  await sleep(500);
  expect([heard.length, new Set(heard.map(({ id }) => id)).size]).toEqual([250, 250]);
});

it.each(['Host', 'webhook-signature', 'Webhook-Id', 'content-length', 'Transfer-Encoding', 'svix-signature'])(
  'A custom header cannot replace what the sender sets: %s',
  async (name) => {
    const uid = await application();
    const endpoint = await endpointOf(uid, 'http://127.0.0.1:1/');
    const { status, json } = await ask<{ detail: { loc: string[] }[] }>(
      'PUT',
      `app/${uid}/endpoint/${endpoint}/headers`,
      {
        headers: { [name]: 'x' },
      },
    );
    expect(status).toBe(422);
    expect(json.detail[0]?.loc).toContain(name);
  },
);

it('The same Idempotency-Key with another body is refused, with the same body answered as before', async () => {
  const uid = await application();
  const headers = { 'idempotency-key': `key-${Date.now()}` };
  const body = { eventType: 'promise.kept', payload: { n: 1 } };
  const first = await ask<{ id: string }>('POST', `app/${uid}/msg`, body, { headers });
  const second = await ask<{ id: string }>('POST', `app/${uid}/msg`, body, { headers });
  const other = await ask('POST', `app/${uid}/msg`, { ...body, payload: { n: 2 } }, { headers });
  expect([first.status, second.status, other.status]).toEqual([202, 202, 409]);
  expect(second.json.id).toBe(first.json.id);
});

it.each([
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://0x7f000002/',
])('A private URL is refused when the endpoint is created: %s', async (url) => {
  const uid = await application();
  const { status, json } = await ask<{ detail: { loc: string[] }[] }>('POST', `app/${uid}/endpoint`, { url });
  expect(status).toBe(422);
  expect(json.detail[0]?.loc).toEqual(['body', 'url']);
});

it('A changed header holds from the next message on', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  const endpoint = await endpointOf(uid, url);
  const versionOf = new Map<string, number>();
  for (let n = 1; n <= 20; n++) {
    await ask('PUT', `app/${uid}/endpoint/${endpoint}/headers`, { headers: { 'x-version': String(n) } });
    versionOf.set(await publish(uid), n);
  }
  await eventually(() => expect(heard).toHaveLength(20));
  // A later change may overtake a message that waits; none that was published after it goes with the earlier one.
  for (const { id, headers } of heard)
    expect(Number(headers['x-version'])).toBeGreaterThanOrEqual(versionOf.get(id) ?? 0);
  expect(heard.some(({ headers }) => headers['x-version'] === '20')).toBe(true);
});

it('What fails at one endpoint is never sent again to those that have it', async () => {
  const uid = await application();
  const good = await listen(ok);
  const bad = await listen((response, n) =>
    n < 3 ? response.writeHead(200, { 'retry-after': '9'.repeat(30) }).destroy() : ok(response),
  );
  await endpointOf(uid, good.url);
  await endpointOf(uid, bad.url);
  const id = await publish(uid);
  await eventually(() => expect(bad.heard).toHaveLength(3), { timeoutMs: 30_000 });
  await eventually(async () => {
    const attempts = await attemptsOf(uid, id);
    expect(attempts.filter(({ status }) => status === 0)).toHaveLength(2);
    expect(attempts.filter(({ status }) => status === 2)).toHaveLength(2);
  });
  expect(good.heard).toHaveLength(1);
});

it('Events for a disabled endpoint are kept, and sent when it is resumed and recovered', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  const endpoint = await endpointOf(uid, url, { disabled: true });
  const id = await publish(uid);
  await eventually(async () =>
    expect((await ask('GET', `app/${uid}/endpoint/${endpoint}/overview`)).json).toMatchObject({ backlog: { held: 1 } }),
  );
  await ask('PATCH', `app/${uid}/endpoint/${endpoint}`, { disabled: false });
  await ask('POST', `app/${uid}/endpoint/${endpoint}/recover`, { since: new Date(Date.now() - 60_000).toISOString() });
  await eventually(() => expect(heard.map((one) => one.id)).toEqual([id]), { timeoutMs: 20_000 });
});

it('A message that matches no endpoint is in the log', async () => {
  const uid = await application();
  await endpointOf(uid, 'http://127.0.0.1:1/', { eventTypes: ['something.else'] });
  const id = await publish(uid);
  const { json } = await ask<{ data: { id: string }[] }>('GET', `app/${uid}/msg`);
  expect(json.data.map((one) => one.id)).toEqual([id]);
  await eventually(async () =>
    expect((await ask('GET', `app/${uid}/msg/${id}/story`)).json).toMatchObject({ deliveries: [], accepted: false }),
  );
});

it('A delivery is in the log within a second of its arrival', async () => {
  const uid = await application();
  const { url, heard } = await listen(ok);
  await endpointOf(uid, url);
  const id = await publish(uid);
  await eventually(() => expect(heard).toHaveLength(1), { everyMs: 5 });
  await eventually(async () => expect(await attemptsOf(uid, id)).toHaveLength(1), { everyMs: 20, timeoutMs: 1_000 });
});

it('A key of one tenant reaches nothing of another', async () => {
  const uid = await application();
  const { url } = await listen(ok);
  const endpoint = await endpointOf(uid, url);
  const id = await publish(uid);
  const app = (await ask<{ id: string }>('GET', `app/${uid}`)).json.id;
  const key = test.stack.describe().otherApiKey;
  const since = new Date(Date.now() - 60_000).toISOString();
  for (const [method, path, body] of [
    ['GET', `app/${app}`],
    ['GET', `app/${uid}`],
    ['DELETE', `app/${app}`],
    ['GET', `app/${app}/msg`],
    ['GET', `app/${app}/msg/${id}`],
    ['GET', `app/${app}/attempt/msg/${id}`],
    ['GET', `app/${app}/endpoint/${endpoint}`],
    ['GET', `app/${app}/endpoint/${endpoint}/secret`],
    ['POST', `app/${app}/endpoint/${endpoint}/recover`, { since }],
    ['POST', `app/${app}/msg`, { eventType: 'promise.kept', payload: {} }],
    ['POST', `app/${app}/msg/${id}/endpoint/${endpoint}/resend`, {}],
  ] as const) {
    const { status } = await ask(method, path, body, { key });
    expect([method, path, status]).toEqual([method, path, 404]);
  }
  expect((await ask('GET', `app/${app}`)).status).toBe(200);
});
