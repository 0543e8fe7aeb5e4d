import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, standUp } from './test-stand.ts';

const Planted = z.record(z.string(), z.string());

let database: TestDatabase;
let stand: Stand;
let planted: Record<string, string>;
let cookie: string;

const plant = (env: Record<string, string> = {}): Record<string, string> => {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'seed.ts')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      POSTHORN_MASTER_KEY: randomBytes(32).toString('base64'),
      ...env,
    },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Planted.parse(JSON.parse(run.stdout));
};

const own = { host: 'localhost:4400', origin: 'http://localhost:4400' };

const signIn = async (email: string, password: string) =>
  stand.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers: own, payload: { email, password } });

const ask = (method: 'GET' | 'POST', url: string, headers: Record<string, string> = {}, payload?: object) =>
  stand.app.inject({ method, url, headers: { ...own, cookie, ...headers }, ...(payload && { payload }) });

beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  planted = plant();
  const answer = await signIn(planted.memberEmail ?? '', planted.memberPassword ?? '');
  cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
});

afterAll(async () => {
  await stand.close();
  await database.drop();
});

it('the seed prints the same again while its keys work, and mends itself when they do not', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'posthorn-seed-')), 'seed.json');
  writeFileSync(file, JSON.stringify(planted));
  expect(plant({ POSTHORN_SEED_FILE: file })).toEqual(planted);
});

describe('people', () => {
  it('sign in by mail and password, and not otherwise', async () => {
    expect((await signIn(planted.memberEmail ?? '', 'wrong')).statusCode).toBe(401);
    expect(cookie).toContain('session_token');
    const signUp = { email: 'x@example.com', password: 'long enough a password', name: 'x' };
    expect((await ask('POST', '/api/auth/sign-up/email', {}, signUp)).statusCode).toBe(400);
  });

  it('see their tenants and act in the one they belong to', async () => {
    const me = await ask('GET', '/trpc/session.me');
    expect(me.json()).toMatchObject({
      result: {
        data: {
          user: { email: planted.memberEmail, isOperator: false },
          tenants: [{ id: planted.tenantId, name: 'Acme (demo)', role: 'owner' }],
        },
      },
    });
    expect((await ask('POST', '/api/v1/app', {}, { name: 'By hand' })).statusCode).toBe(201);
    expect((await ask('GET', '/trpc/application.list?input=%7B%7D')).json()).toMatchObject({
      result: { data: { data: [{ name: 'By hand' }] } },
    });
    expect((await ask('GET', '/api/v1/app', { 'x-posthorn-tenant': planted.otherTenantId ?? '' })).statusCode).toBe(
      403,
    );
    expect((await ask('GET', '/api/v1/app', { 'x-posthorn-tenant': 'ten_nonsense' })).statusCode).toBe(403);
  });

  it('are not acted for by other sites', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect((await ask('POST', '/api/v1/app', headers, { name: 'x' })).statusCode).toBe(403);
      expect((await ask('POST', '/trpc/application.create', headers, { name: 'x' })).statusCode).toBe(403);
    }
    expect((await ask('GET', '/api/v1/app', { origin: 'https://evil.example' })).statusCode).toBe(200);
  });

  it('are told by tRPC what is wrong, in the words of REST', async () => {
    const answer = await ask('POST', '/trpc/application.create', {}, { name: '' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: { data: { reason: 'validation', issues: [{ loc: ['body', 'name'] }] } },
    });
    const missing = await ask('GET', `/trpc/application.get?input=${encodeURIComponent('{"app_id":"nope"}')}`);
    expect(missing.json()).toMatchObject({
      error: { message: 'Application not found', data: { httpStatus: 404, reason: 'not_found' } },
    });
  });

  it('sign out', async () => {
    const other = await signIn(planted.memberEmail ?? '', planted.memberPassword ?? '');
    const gone = other.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    expect((await ask('POST', '/api/auth/sign-out', { cookie: gone }, {})).statusCode).toBe(200);
    expect((await ask('GET', '/trpc/session.me', { cookie: gone })).statusCode).toBe(401);
    expect((await ask('GET', '/trpc/session.me')).statusCode).toBe(200);
  });
});
