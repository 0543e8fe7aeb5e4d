import { inVisibility } from '@posthorn/db/transaction';
import { recordedChannel } from '@posthorn/services/lane/tell-changes';
import { AppPortalAccessOut, OneTimeTokenOut } from '@posthorn/services/portal-token/schema';
import { encodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createChanges } from './changes.ts';
import { operatorToken, type Stand, type StandTenant, standUp } from './test-stand.ts';

let database: TestDatabase;
let stand: Stand;
let tenant: StandTenant;
let other: StandTenant;
let base: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  [tenant, other] = [await stand.newTenant(), await stand.newTenant()];
  base = await stand.app.listen({ host: '127.0.0.1', port: 0 });
  const Named = z.object({ id: z.string() });
  for (const uid of ['ada', 'bob']) await tenant.get(Named, 'POST', '/api/v1/app', { name: uid, uid });
  await inVisibility(stand.core.pool, tenant.context, async (client) => {
    const { rows } = await client.query<{ id: string; uid: string }>(
      'select id, uid from application where uid is not null',
    );
    for (const { id, uid } of rows) ids[uid] = id;
  });
});
afterAll(async () => {
  await stand?.close();
  await database?.drop();
});

const link = /key=([^&]+)/;

const sessionOf = async (uid: string, more: object = {}): Promise<{ token: string; id: string }> => {
  const { url } = await tenant.get(AppPortalAccessOut, 'POST', `/api/v1/auth/app-portal-access/${uid}`, more);
  const oneTimeToken = link.exec(url)?.[1];
  return tenant.get(OneTimeTokenOut.extend({ id: z.string().default('') }), 'POST', '/api/v1/auth/one-time-token', {
    oneTimeToken,
  });
};

type Heard = { text: () => string; count: (event: string) => number; ended: Promise<void>; stop: () => void };

const follow = async (token: string): Promise<Heard> => {
  const stop = new AbortController();
  const answer = await fetch(`${base}/api/v1/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  let heard = '';
  const ended = (async () => {
    for await (const chunk of answer.body ?? []) heard += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  await expect.poll(() => heard).toContain('event: open');
  return {
    text: () => heard,
    count: (event) => heard.split(`event: ${event}\n`).length - 1,
    ended,
    stop: () => stop.abort(),
  };
};

const notify = (...uids: string[]) =>
  stand.core.pool.query('select pg_notify($1, $2)', [
    recordedChannel,
    uids.map((uid) => `${tenant.context.tenantId}/${ids[uid]}`).join(','),
  ]);

it('a stream of an application hears of it and of nothing else, one of the tenant hears of all, another tenant of none', async () => {
  const [ada, bob, all, stranger] = [
    await follow((await sessionOf('ada')).token),
    await follow((await sessionOf('bob')).token),
    await follow(tenant.key),
    await follow(other.key),
  ];
  await notify('bob');
  await expect.poll(() => bob.count('changed')).toBe(1);
  await expect.poll(() => all.count('changed')).toBe(1);
  await notify('ada');
  await expect.poll(() => ada.count('changed')).toBe(1);
  // What is told to all at the end was told to nobody before.
  await expect.poll(() => all.count('changed')).toBe(2);
  expect([ada.count('changed'), bob.count('changed'), stranger.count('changed')]).toEqual([1, 1, 0]);
  for (const each of [ada, bob, all, stranger]) each.stop();
});

it('a stream is for those alone who may look', async () => {
  expect((await tenant.ask('GET', '/api/v1/live', undefined, { key: null })).status).toBe(401);
  const narrow = await tenant.keyWith(['message:write']);
  expect((await tenant.ask('GET', '/api/v1/live', undefined, { key: narrow })).status).toBe(403);
});

describe('ends, and says why,', () => {
  it('when the session is ended, and goes on for others of the application', async () => {
    const [one, another] = [await sessionOf('ada', { sessionId: 'one' }), await sessionOf('ada', { sessionId: 'two' })];
    const [gone, staying] = [await follow(one.token), await follow(another.token)];
    await tenant.ask('POST', '/api/v1/auth/app/ada/expire-all', { sessionIds: ['one'] });
    await gone.ended;
    expect(gone.text()).toContain('event: end\ndata: {"code":"unauthorized"');
    await notify('ada');
    await expect.poll(() => staying.count('changed')).toBe(1);
    staying.stop();
  });

  it('when its time is over', async () => {
    const { token } = await sessionOf('ada', { sessionId: 'short' });
    const short = await follow(token);
    await tenant.ask('POST', '/api/v1/auth/app/ada/expire-all', { sessionIds: ['short'], expiry: 1 });
    await short.ended;
    expect(short.text()).toContain('event: end');
  });

  it('when the key is revoked', async () => {
    const made = await tenant.ask('POST', '/api/v1/api-key', { name: 'short', scopes: ['*'] });
    const { id, token } = z.object({ id: z.string(), token: z.string() }).parse(made.json);
    const keyed = await follow(token);
    await tenant.ask('DELETE', `/api/v1/api-key/${id}`);
    await keyed.ended;
    expect(keyed.text()).toContain('event: end');
  });

  it('when the application is deleted', async () => {
    await tenant.ask('POST', '/api/v1/app', { name: 'Brief', uid: 'brief' });
    const brief = await follow((await sessionOf('brief')).token);
    await tenant.ask('DELETE', '/api/v1/app/brief');
    await brief.ended;
    expect(brief.text()).toContain('event: end');
  });

  it('when the tenant is suspended', async () => {
    const { token } = await sessionOf('bob');
    const [portal, keyed] = [await follow(token), await follow(tenant.key)];
    const path = `/api/v1/operator/tenant/${encodeId('tenant', tenant.context.tenantId)}`;
    const suspend = async (suspended: boolean) =>
      expect((await tenant.ask('PATCH', path, { suspended }, { key: operatorToken })).status).toBe(200);
    await suspend(true);
    await Promise.all([portal.ended, keyed.ended]);
    expect(portal.text()).toContain('event: end\ndata: {"code":"forbidden"');
    await suspend(false);
  });
});

describe('however much happens', () => {
  /** Notifications by hand, and a clock. */
  const standIn = () => {
    let hear: (payload: string) => void = () => undefined;
    const changes = createChanges({
      trusted: () => true,
      on: (_channel, heard) => {
        hear = heard;
        return () => undefined;
      },
      onReset: () => undefined,
      close: async () => undefined,
    });
    return { changes, hear: (payload: string) => hear(payload) };
  };

  it('a page is told once a second at most, and of the last change as well', async () => {
    const { changes, hear } = standIn();
    const told: number[] = [];
    const stop = changes.follow({ tenantId: 't', applicationId: 'a' }, () => told.push(performance.now()));
    const until = performance.now() + 1500;
    while (performance.now() < until) {
      hear('t/a,t/b');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(2);
    stop();
    for (const [at, each] of told.entries()) if (at > 0) expect(each - (told[at - 1] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('a thousand pages take turns, and each has its own', async () => {
    const { changes, hear } = standIn();
    const told = new Set<number>();
    let before = 0;
    let most = 0;
    const stops = Array.from({ length: 1000 }, (_, page) =>
      changes.follow({ tenantId: 't', applicationId: `a${page % 10}` }, () => told.add(page)),
    );
    hear(Array.from({ length: 10 }, (_, app) => `t/a${app}`).join(','));
    const timer = setInterval(() => {
      most = Math.max(most, told.size - before);
      before = told.size;
    }, 100);
    await expect.poll(() => told.size, { timeout: 30_000 }).toBe(1000);
    clearInterval(timer);
    // A tenth of a second is two turns of five; a machine that stood still may show some more at once.
    expect(most).toBeLessThan(200);
    for (const stop of stops) stop();
  });

  it('more pages than an application may have are told to come later', () => {
    const { changes } = standIn();
    const stops = Array.from({ length: 200 }, () =>
      changes.follow({ tenantId: 't', applicationId: 'a' }, () => undefined),
    );
    expect(() => changes.follow({ tenantId: 't', applicationId: 'a' }, () => undefined)).toThrow('Too many pages');
    stops[0]?.();
    stops[0]?.();
    stops.push(changes.follow({ tenantId: 't', applicationId: 'a' }, () => undefined));
    expect(() => changes.follow({ tenantId: 't', applicationId: 'a' }, () => undefined)).toThrow('Too many pages');
    changes.follow({ tenantId: 't', applicationId: 'b' }, () => undefined)();
    for (const stop of stops) stop();
  });
});
