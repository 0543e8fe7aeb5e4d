import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eventually } from '@posthorn/testkit/eventually';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestStack, type TestStack } from '../e2e/stack.ts';

// The open-source surface of Svix, operation by operation, against a running installation. Their document is read from where it
// stands beside the project and is no part of it.

type Operation = {
  operationId?: string;
  responses: Record<string, { content?: { 'application/json'?: { schema: object } } }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

const documents = resolve(import.meta.dirname, '../../../shared/reference');
const serverFile = resolve(documents, 'svix-server-openapi.json');
const hostedFile = resolve(documents, 'svix-hosted-openapi.json');
const isThere = existsSync(serverFile);
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head'];

const operationsOf = (file: string): { name: string; verb: string; path: string; operation: Operation }[] => {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = item[verb];
      return operation ? [{ name: `${verb.toUpperCase()} ${path}`, verb: verb.toUpperCase(), path, operation }] : [];
    }),
  );
};

if (!isThere)
  process.stderr.write('SKIPPED: the Svix OpenAPI document is not beside this project: its surface is not compared\n');

/** Bodies by operation; those that are not here have none. */
const bodies: Record<string, unknown> = {
  'POST /api/v1/app': { name: 'Made', uid: 'made', metadata: { tier: 'a' } },
  'PUT /api/v1/app/{app_id}': { name: 'Shop', uid: 'shop' },
  'PATCH /api/v1/app/{app_id}': { metadata: { tier: 'b' } },
  'POST /api/v1/app/{app_id}/endpoint': { url: 'RECEIVER', uid: 'made-endpoint', description: 'made', version: 1 },
  'PUT /api/v1/app/{app_id}/endpoint/{endpoint_id}': { url: 'RECEIVER', description: 'put' },
  'PATCH /api/v1/app/{app_id}/endpoint/{endpoint_id}': { description: 'patched' },
  'PUT /api/v1/app/{app_id}/endpoint/{endpoint_id}/headers': { headers: { 'x-one': '1' } },
  'PATCH /api/v1/app/{app_id}/endpoint/{endpoint_id}/headers': { headers: { 'x-two': '2' } },
  'POST /api/v1/app/{app_id}/endpoint/{endpoint_id}/recover': { since: new Date(Date.now() - 3_600_000).toISOString() },
  'POST /api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate': {},
  'POST /api/v1/app/{app_id}/endpoint/{endpoint_id}/send-example': { eventType: 'order.paid' },
  'POST /api/v1/app/{app_id}/msg': { eventType: 'order.paid', payload: { total: 1 }, eventId: 'made-message' },
  'POST /api/v1/event-type': { name: 'order.made', description: 'made', schemas: null },
  'PUT /api/v1/event-type/{event_type_name}': { description: 'put' },
  'PATCH /api/v1/event-type/{event_type_name}': { description: 'patched' },
  'POST /api/v1/auth/app-portal-access/{app_id}': { expiry: 3600, featureFlags: ['beta'] },
};

/** Ours answers 200 with the new key where the document says 204: the newest official clients read it, the older ones ignore it. */
const otherStatuses: Record<string, number[]> = {
  'POST /api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate': [200],
  'DELETE /api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}/content': [204],
  'DELETE /api/v1/app/{app_id}/msg/{msg_id}/content': [204],
  'HEAD /api/v1/health': [204],
  'HEAD /api/v1/health/ping': [204],
};

const last = (name: string): boolean => name.startsWith('DELETE') || name.includes('/auth/logout');

describe.runIf(isThere)('the surface of svix-server', () => {
  let test: TestStack;
  let portalToken = '';
  let ids: Record<string, string> = {};
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

  const ask = (verb: string, path: string, body?: unknown, key?: string): Promise<Response> => {
    const { apiUrl, apiKey } = test.stack.describe();
    return fetch(`${apiUrl}${path}`, {
      method: verb,
      headers: {
        authorization: `Bearer ${key ?? apiKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const made = async (path: string, body: unknown): Promise<Record<string, string>> => {
    const answer = await ask('POST', path, body);
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
    return (await answer.json()) as Record<string, string>;
  };

  beforeAll(async () => {
    test = await createTestStack({ workerCount: 1, retrySchedule: '0,1,300' });
    ajv.addSchema({ ...(JSON.parse(readFileSync(serverFile, 'utf8')) as object), $id: 'svix' });
    const url = `${test.stack.describe().receiverUrl}/surface`;
    const app = await made('/api/v1/app', { name: 'Shop', uid: 'shop' });
    await made('/api/v1/event-type', { name: 'order.paid', description: 'An order was paid' });
    const endpoint = await made('/api/v1/app/shop/endpoint', { url, uid: 'inbox' });
    const message = await made('/api/v1/app/shop/msg', { eventType: 'order.paid', payload: { total: 1 } });
    const attempts = await eventually(async () => {
      const answer = await ask('GET', `/api/v1/app/shop/attempt/msg/${message.id}`);
      const { data } = (await answer.json()) as { data: { id: string }[] };
      expect(data.length).toBeGreaterThan(0);
      return data;
    });
    ids = {
      app_id: String(app.id),
      endpoint_id: String(endpoint.id),
      msg_id: String(message.id),
      attempt_id: String(attempts[0]?.id),
      event_type_name: 'order.paid',
    };
    const access = await made('/api/v1/auth/app-portal-access/shop', {});
    portalToken = String(access.token);
  });
  afterAll(async () => test?.close());

  const operations = isThere ? operationsOf(serverFile) : [];
  // What is taken away is taken away at the end, the innermost first.
  const ordered = [
    ...operations.filter(({ name }) => !last(name)),
    ...operations
      .filter(({ name }) => last(name))
      .sort((a, b) => Number(b.verb === 'POST') - Number(a.verb === 'POST') || b.path.length - a.path.length),
  ];

  it('has as many operations as were looked at', () => expect(ordered).toHaveLength(operations.length));

  it.each(ordered.map((one) => [one.name, one] as const))('%s', async (name, { verb, path, operation }) => {
    const target = path.replace(/\{(\w+)\}/g, (_, parameter: string) => ids[parameter] ?? `no-${parameter}`);
    const text = JSON.stringify(bodies[name])?.replace('RECEIVER', `${test.stack.describe().receiverUrl}/surface`);
    const key = name.includes('/auth/logout') ? portalToken : undefined;
    const answer = await ask(verb, target, text === undefined ? undefined : JSON.parse(text), key);
    const body = await answer.text();
    const allowed =
      otherStatuses[name] ??
      Object.keys(operation.responses)
        .filter((status) => status.startsWith('2'))
        .map(Number);
    expect(allowed, body).toContain(answer.status);
    const schema = operation.responses[String(answer.status)]?.content?.['application/json']?.schema;
    if (!schema) return;
    const status = String(answer.status);
    const place = ['paths', path, verb.toLowerCase(), 'responses', status, 'content', 'application/json', 'schema'];
    const pointer = place.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const validate = ajv.getSchema(`svix#/${pointer}`) ?? ajv.compile({ $ref: `svix#/${pointer}` });
    expect(validate(JSON.parse(body)), `${JSON.stringify(validate.errors)}\n${body}`).toBe(true);
  });

  it('and of the hosted surface, what is served is told', async () => {
    const { apiUrl } = test.stack.describe();
    const ours = (await (await fetch(`${apiUrl}/api/v1/openapi.json`)).json()) as Document;
    const shape = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}').replace(/\/$/, '');
    const served = new Set(
      Object.entries(ours.paths).flatMap(([path, item]) =>
        Object.keys(item).map((verb) => `${verb.toUpperCase()} ${shape(path)}`),
      ),
    );
    const hosted = operationsOf(hostedFile).filter(({ verb }) => verb !== 'HEAD');
    const have = hosted.filter(({ verb, path }) => served.has(`${verb} ${shape(path)}`));
    process.stdout.write(`hosted surface of Svix: ${have.length} of ${hosted.length} operations are served\n`);
    expect(have.length).toBeGreaterThan(50);
  });
});
