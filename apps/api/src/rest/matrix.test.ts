import { connect, type Pool, type PoolClient } from '@posthorn/db/client';
import { decodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, type StandTenant, standUp } from '../test-stand.ts';
import { pathParameters } from './meta.ts';
import { restProcedures } from './procedures.ts';
import { goodBodies, marker, plantEverything, urlFor } from './test-requests.ts';

// Every procedure that is reached by REST, asked by everybody who must not have it. Each wall is tried with the other one down.

const table = restProcedures();
const named = (list: typeof table) => list.map((one) => [one.name, one] as const);
type Procedure = (typeof table)[number];

const isOperators = ({ meta }: Procedure): boolean => meta.path.startsWith('/api/v1/operator/');
/** Open to everybody: what they do depends on the link that is brought. */
const open = new Set(['portalToken.exchange', 'invitation.read', 'invitation.accept']);
/** For everybody who is known, whatever he may do. */
const scopeless = new Set(['portalToken.whoami', 'portalToken.logout']);
const guarded = table.filter(({ name }) => !open.has(name));
// PUT by a name is an upsert: the other tenant makes an event type of its own.
const upserts = new Set(['eventType.update', 'eventType.setRetrySchedule']);
const byId = guarded.filter(
  (one) => pathParameters(one.meta.path).length > 0 && !upserts.has(one.name) && !isOperators(one),
);

const Token = z.object({ token: z.string() });

type Mode = 'both walls' | "the application's checks alone" | 'row-level security alone';

const tenantCheck = /((?:"?\w+"?\.)?"?tenant_id"?) = (\$\d+)/g;
const withoutCheck = (text: string): string => text.replace(tenantCheck, '($1 is not null and $2::uuid is not null)');

/** Takes the comparison with the caller's tenant out of every statement: what is left is row-level security. Answers how many it took. */
const dropTenantChecks = (pool: Pool): (() => number) => {
  const patched = new WeakSet<PoolClient>();
  let taken = 0;
  const without = (text: string): string => {
    const changed = withoutCheck(text);
    if (changed !== text) taken++;
    return changed;
  };
  pool.on('acquire', (client) => {
    if (patched.has(client)) return;
    patched.add(client);
    const query = client.query.bind(client);
    Object.assign(client, {
      query: (first: unknown, ...rest: unknown[]): unknown => {
        if (typeof first === 'string') return Reflect.apply(query, client, [without(first), ...rest]);
        if (typeof first === 'object' && first !== null && 'text' in first && typeof first.text === 'string')
          Object.assign(first, { text: without(first.text) });
        return Reflect.apply(query, client, [first, ...rest]);
      },
    });
  });
  return () => taken;
};

const dropRowSecurity = async (owner: Pool): Promise<void> => {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { name } of rows) {
    await owner.query(`alter table "${name}" disable row level security`);
    await owner.query(`alter table "${name}" no force row level security`);
  }
};

it('covers every operation', () => {
  expect(guarded.length + open.size).toBe(table.length);
  expect(table.filter(({ meta }) => meta.body).map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(goodBodies)),
  );
});

describe.each<Mode>(['both walls', "the application's checks alone", 'row-level security alone'])('%s', (mode) => {
  let database: TestDatabase;
  let owner: Pool;
  let stand: Stand;
  let ours: StandTenant;
  let theirs: StandTenant;
  let ids: Record<string, string>;
  let before: string;
  let checksTaken = (): number => 0;
  const tokens = { revoked: '', expired: '', weak: '', neighbour: '', viewer: '', suspended: '' };
  const urlOf = (one: Procedure): string => urlFor(one.meta.path, ids);
  const ask = (one: Procedure, who: StandTenant, key?: string | null) =>
    who.ask(one.meta.method, urlOf(one), goodBodies[one.name], key === undefined ? {} : { key });

  /** All that is planted for our tenant, as it lies in the database. */
  const snapshot = async (): Promise<string> => {
    const kept = [
      'application',
      'endpoint',
      'event_type',
      'api_key',
      'message',
      'delivery',
      'attempt',
      'member',
      'invitation',
      'tenant',
    ];
    const texts: unknown[] = [];
    for (const name of kept) {
      const column = name === 'tenant' ? 'id' : 'tenant_id';
      // What a look at a key leaves behind is no change.
      const { rows } = await owner.query(
        `select to_jsonb(t) - 'last_used_at' as row from "${name}" t where ${column} = $1 order by 1`,
        [ours.context.tenantId],
      );
      texts.push(name, rows);
    }
    return JSON.stringify(texts);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = connect(database.url, { role: 'owner', connectionsMax: 1 });
    stand = await standUp(database.url);
    ours = await stand.newTenant();
    theirs = await stand.newTenant();
    ids = await plantEverything(ours, owner);
    tokens.revoked = await ours.keyWith(['*']);
    await owner.query(
      `update api_key set revoked_at = now() where tenant_id = $1 and id =
      (select id from api_key where tenant_id = $1 order by id desc limit 1)`,
      [ours.context.tenantId],
    );
    tokens.expired = await ours.keyWith(['*']);
    await owner.query(
      `update api_key set expires_at = now() - interval '1 second' where tenant_id = $1 and id =
      (select id from api_key where tenant_id = $1 order by id desc limit 1)`,
      [ours.context.tenantId],
    );
    tokens.weak = await ours.keyWith(['nothing:read']);
    const suspended = await stand.newTenant();
    tokens.suspended = suspended.key;
    await owner.query('update tenant set suspended_at = now() where id = $1', [suspended.context.tenantId]);
    const neighbour = await ours.get(z.object({ id: z.string() }), 'POST', '/api/v1/app', { name: 'Neighbour' });
    const access = '/api/v1/auth/app-portal-access';
    tokens.neighbour = (await ours.get(Token, 'POST', `${access}/${neighbour.id}`, {})).token;
    tokens.viewer = (await ours.get(Token, 'POST', `${access}/${ids.app_id}`, { readOnly: true })).token;
    if (mode === "the application's checks alone") await dropRowSecurity(owner);
    if (mode === 'row-level security alone') checksTaken = dropTenantChecks(stand.core.pool);
    before = await snapshot();
  });

  afterAll(async () => {
    await stand.close();
    await owner.end();
    await database.drop();
  });

  it.each(named(guarded))(
    '%s: 401 without a key, with one that is none, that was revoked or has ended',
    async (_, one) => {
      for (const key of [null, `${ours.key.slice(0, -1)}_`, tokens.revoked, tokens.expired]) {
        const answer = await ask(one, ours, key);
        expect(answer.status, String(key)).toBe(isOperators(one) && key !== null ? 403 : 401);
        expect(answer.text).not.toContain(marker);
      }
    },
  );

  it.each(named(guarded))('%s: 403 without the scope, and for a tenant that is suspended', async (_, one) => {
    for (const key of [...(scopeless.has(one.name) ? [] : [tokens.weak]), tokens.suspended]) {
      const answer = await ask(one, ours, key);
      expect(answer).toMatchObject({ status: 403, json: { code: 'forbidden' } });
      expect(answer.text).not.toContain(marker);
    }
  });

  it.each(named(byId))('%s: 404 for what is of another tenant', async (_, one) => {
    const answer = await ask(one, theirs);
    expect(answer, answer.text).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });

  it.each(named(guarded.filter((one) => !byId.includes(one) && !isOperators(one))))(
    '%s: another tenant sees nothing of it',
    async (_, one) => {
      const answer = await ask(one, theirs);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toContain(marker);
      for (const id of Object.values(ids)) if (id !== ids.event_type_name) expect(answer.text).not.toContain(id);
    },
  );

  it.each(named(guarded))("%s: a customer's portal opens nothing of another customer", async (_, one) => {
    const answer = await ask(one, ours, tokens.neighbour);
    if (one.name === 'portalToken.logout') return;
    // The catalogue of event types is the tenant's, and for all of its customers to see.
    if (one.name.startsWith('eventType.') && one.meta.method === 'GET') return;
    if ([200, 201, 202].includes(answer.status)) {
      expect(answer.text).not.toContain(marker);
      expect(answer.text).not.toContain(ids.app_id);
    } else expect([401, 403, 404, 422]).toContain(answer.status);
  });

  it.each(named(guarded.filter((one) => one.meta.method !== 'GET' && !scopeless.has(one.name))))(
    '%s: a portal that may only look changes nothing',
    async (_, one) => {
      const answer = await ask(one, ours, tokens.viewer);
      const readsOnly = /preview|search|precheck|testFilter|compatib/i.test(one.name);
      if (!readsOnly) expect(answer, answer.text).toMatchObject({ status: 403, json: { code: 'forbidden' } });
    },
  );

  it('and everything is as it was', async () => {
    expect(await snapshot()).toBe(before);
    if (mode === 'row-level security alone') expect(checksTaken()).toBeGreaterThan(table.length);
    expect(decodeId('application', ids.app_id ?? '')).toBeDefined();
  });
});
