import { describe, expect, it, vi } from 'vitest';
import { Posthorn } from './client.ts';
import {
  AbortError,
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts';
import type { ClientOptions, RequestFacts } from './options.ts';
import { PosthornError } from './posthorn-error.ts';
import {
  cutShort,
  drip,
  empty,
  hang,
  html,
  json,
  reset,
  type ScriptedServer,
  scriptedServer,
  type Treatment,
} from './testing/scripted-server.ts';

const application = { id: 'app_1', name: 'Acme', metadata: {}, createdAt: '2025-01-01T00:00:00Z' };
const created = json(201, application);

function clientOf(server: ScriptedServer, options: ClientOptions = {}): Posthorn {
  return new Posthorn('ph_test', { serverUrl: server.url, backoff: { firstMs: 1, maxMs: 2 }, ...options });
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail('the call succeeded'),
    (error: unknown) => error,
  );
}

describe('retries', () => {
  const troubles: [string, Treatment][] = [
    ['500', json(500, { code: 'internal', detail: 'x' })],
    ['503 as a page of a proxy', html(503, '<h1>Unavailable</h1>')],
    ['429', empty(429)],
    ['408', empty(408)],
    ['425', empty(425)],
    ['409 with Retry-After', empty(409, { 'retry-after': '0' })],
    ['a reset connection', reset],
    ['a body cut short', cutShort],
    ['no answer in time', hang],
    ['a body that never ends', drip],
  ];

  it.each(troubles)('gets over %s, with one idempotency key on every try', async (_name, trouble) => {
    await using server = await scriptedServer(trouble, trouble, created);
    const answer = await clientOf(server, { timeoutMs: 150 }).applications.create({ name: 'Acme' });
    expect(answer).toEqual(application);
    expect(server.received.map((request) => request.headers['posthorn-retry-count'])).toEqual(['0', '1', '2']);
    const keys = new Set(server.received.map((request) => request.headers['idempotency-key']));
    expect([...keys]).toEqual([expect.stringMatching(/^auto_[0-9a-f-]{36}$/)]);
    expect(new Set(server.received.map((request) => request.body))).toEqual(new Set(['{"name":"Acme"}']));
  });

  it('waits as long as Retry-After says', async () => {
    await using server = await scriptedServer(empty(429, { 'retry-after': '1' }), created);
    const startedAtMs = performance.now();
    await clientOf(server).applications.create({ name: 'Acme' });
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(990);
  });

  it('does not wait past the deadline: the error at hand says more', async () => {
    await using server = await scriptedServer(empty(429, { 'retry-after': '20' }));
    const startedAtMs = performance.now();
    const error = await failureOf(clientOf(server, { deadlineMs: 2_000 }).applications.create({ name: 'Acme' }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 20_000 });
    expect(performance.now() - startedAtMs).toBeLessThan(1_500);
  });

  it('the deadline holds over all tries', async () => {
    await using server = await scriptedServer(hang);
    const startedAtMs = performance.now();
    const error = await failureOf(clientOf(server, { timeoutMs: 200, deadlineMs: 300 }).health.ping());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
    expect(server.received.length).toBe(2);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])('leaves %i alone', async (status) => {
    await using server = await scriptedServer(empty(status));
    await failureOf(clientOf(server).applications.create({ name: 'Acme' }));
    expect(server.received.length).toBe(1);
  });

  it('gives up after maxRetries, of the client or of the call', async () => {
    await using server = await scriptedServer(empty(500));
    await failureOf(clientOf(server).health.ping());
    expect(server.received.length).toBe(4);
    await failureOf(clientOf(server).health.ping({ maxRetries: 0 }));
    expect(server.received.length).toBe(5);
  });
});

describe('errors', () => {
  it.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionDeniedError],
    [404, NotFoundError],
    [409, ConflictError],
    [418, APIError],
    [500, ServerError],
  ])('%i', async (status, expected) => {
    const problem = { code: 'the_code', detail: 'In words' };
    await using server = await scriptedServer(json(status, problem, { 'x-request-id': 'req_1' }));
    const error = await failureOf(clientOf(server, { maxRetries: 0 }).applications.get('acme'));
    expect(error).toBeInstanceOf(expected);
    expect(error).toBeInstanceOf(PosthornError);
    expect(error).toMatchObject({
      name: expected.name,
      status,
      code: 'the_code',
      requestId: 'req_1',
      problem,
      message: `${status} In words`,
    });
  });

  it('422 lists the fields', async () => {
    const detail = [{ loc: ['body', 'url'], msg: 'is no URL', type: 'value_error' }];
    await using server = await scriptedServer(json(422, { detail }));
    const error = await failureOf(clientOf(server).endpoints.create('acme', { url: 'x' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: detail, message: '422 body.url: is no URL' });
  });

  it("keeps a proxy's page and its status", async () => {
    await using server = await scriptedServer(html(413, '<html>too large</html>'));
    const error = await failureOf(clientOf(server).applications.get('acme'));
    expect(error).toMatchObject({ status: 413, code: null, problem: '<html>too large</html>' });
  });

  it('a 200 that is not JSON is an error with its text', async () => {
    await using server = await scriptedServer(html(200, '<html>sign in</html>'));
    const error = await failureOf(clientOf(server).applications.get('acme'));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status: 200, problem: '<html>sign in</html>' });
    expect(server.received.length).toBe(1);
  });

  it('does not follow redirects, which would turn a POST into a GET', async () => {
    await using server = await scriptedServer(empty(301, { location: 'https://hooks.example.com/api/v1/app' }));
    const error = await failureOf(clientOf(server).applications.create({ name: 'Acme' }));
    expect(error).toMatchObject({ status: 301, message: expect.stringContaining('https://hooks.example.com') });
    expect(server.received.length).toBe(1);
  });

  it('names the reason of a refused connection', async () => {
    const server = await scriptedServer(hang);
    await server[Symbol.asyncDispose]();
    const error = await failureOf(clientOf(server, { maxRetries: 1 }).health.ping());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') });
  });

  it('nothing is thrown before the first call', async () => {
    await using server = await scriptedServer(empty(204));
    vi.stubEnv('POSTHORN_API_KEY', undefined);
    vi.stubEnv('POSTHORN_SERVER_URL', undefined);
    expect(await failureOf(new Posthorn().health.ping())).toBeInstanceOf(PosthornError);
    expect(await failureOf(new Posthorn('k').health.ping())).toMatchObject({
      message: expect.stringContaining('POSTHORN_SERVER_URL'),
    });
    vi.stubEnv('POSTHORN_API_KEY', 'ph_env');
    vi.stubEnv('POSTHORN_SERVER_URL', `${server.url}/`);
    await new Posthorn().health.ping();
    expect(server.received[0]?.headers.authorization).toBe('Bearer ph_env');
    vi.unstubAllEnvs();
  });
});

describe('abort', () => {
  it('ends a try', async () => {
    await using server = await scriptedServer(hang);
    const error = await failureOf(clientOf(server).health.ping({ signal: AbortSignal.timeout(50) }));
    expect(error).toBeInstanceOf(AbortError);
    expect(server.received.length).toBe(1);
  });

  it('ends a wait', async () => {
    await using server = await scriptedServer(empty(503, { 'retry-after': '20' }));
    const error = await failureOf(clientOf(server).health.ping({ signal: AbortSignal.timeout(100) }));
    expect(error).toBeInstanceOf(AbortError);
  });

  it('sends nothing when it came first', async () => {
    await using server = await scriptedServer(created);
    expect(await failureOf(clientOf(server).health.ping({ signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError);
    expect(server.received.length).toBe(0);
  });
});

describe('what is sent', () => {
  it("the caller's headers and idempotency key", async () => {
    await using server = await scriptedServer(created);
    const client = clientOf(server, { defaultHeaders: { 'x-a': 'client', 'x-b': 'client' } });
    await client.applications.create({ name: 'Acme' }, { idempotencyKey: 'mine', headers: { 'x-b': 'call' } });
    expect(server.received[0]?.headers).toMatchObject({
      authorization: 'Bearer ph_test',
      'content-type': 'application/json',
      'idempotency-key': 'mine',
      'x-a': 'client',
      'x-b': 'call',
      'user-agent': expect.stringMatching(/^posthorn-js\/\d/),
    });
  });

  it('hooks are told of every try', async () => {
    await using server = await scriptedServer(empty(500), json(200, application, { 'x-request-id': 'req_2' }));
    const told: (string | RequestFacts)[] = [];
    const client = clientOf(server, {
      hooks: {
        request: ({ retryCount }) => told.push(`request ${retryCount}`),
        response: ({ status, requestId }) => told.push(`response ${status} ${requestId}`),
        retry: ({ retryCount, error }) => told.push(`retry ${retryCount} ${error.name}`),
      },
    });
    await client.applications.get('acme');
    expect(told).toEqual(['request 0', 'response 500 null', 'retry 1 ServerError', 'request 1', 'response 200 req_2']);
  });
});
