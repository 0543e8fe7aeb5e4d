import { connect, type Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

const [ours, theirs] = [newId(Date.now()), newId(Date.now())];

// Read before the tests are named, so that a new table is covered the moment its migration is there.
const database: TestDatabase = await createTestDatabase();
const owner: Pool = connect(database.url, { role: 'owner', connectionsMax: 2 });
const api: Pool = connect(database.url, { role: 'posthorn_api', connectionsMax: 2 });

const { rows: found } = await owner.query<{ name: string; forced: boolean }>(
  `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
);
const tables = found.map(({ name }) => name);

type Column = { name: string; type: string };

/** A value of each type that any column takes. */
const values: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  bool: 'false',
  int2: '1',
  int4: '1',
  int8: '1',
  float4: '1',
  float8: '1',
  timestamptz: 'now()',
  jsonb: `'{}'`,
  bytea: `gen_random_uuid()::text::bytea`,
  _text: `'{}'`,
  _int4: `'{}'`,
};

const insertInto = async (client: Pick<Pool, 'query'>, table: string, tenantId: string): Promise<void> => {
  const { rows } = await owner.query<Column>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_name = $1 and table_schema = 'public' and is_nullable = 'NO' and column_default is null and is_identity = 'NO'`,
    [table],
  );
  const list = rows.map(({ name, type }) => (name === 'tenant_id' ? `'${tenantId}'` : values[type]));
  await client.query(`insert into "${table}" (${rows.map(({ name }) => name).join(', ')}) values (${list.join(', ')})`);
};

const asOurs = <T>(work: (client: Pick<Pool, 'query'>) => Promise<T>): Promise<T> =>
  inVisibility(api, { tenantId: ours }, work);

beforeAll(async () => {
  await owner.query(`insert into tenant (id, name) values ($1, 'ours'), ($2, 'theirs')`, [ours, theirs]);
  for (const table of tables) for (const tenantId of [ours, theirs]) await insertInto(owner, table, tenantId);
});

afterAll(async () => {
  await Promise.all([owner.end(), api.end()]);
  await database.drop();
});

it('there are tables to look at', () => {
  expect(tables).toEqual(
    expect.arrayContaining(['api_key', 'application', 'attempt', 'delivery', 'endpoint', 'message', 'outbox']),
  );
});

describe("the API's role, bound to a tenant", () => {
  it.each(found)('$name has row-level security that binds its owner too', ({ forced }) => {
    expect(forced).toBe(true);
  });

  it.each(tables)('%s: sees its own rows and no other', async (table) => {
    const { rows } = await asOurs((client) => client.query<{ tenant_id: string }>(`select tenant_id from "${table}"`));
    expect(new Set(rows.map((row) => row.tenant_id))).toEqual(new Set([ours]));
  });

  it.each(tables)("%s: changes and deletes nothing of another's", async (table) => {
    for (const statement of [`update "${table}" set tenant_id = tenant_id`, `delete from "${table}"`]) {
      // No row, or not even the right to try.
      const touched = await asOurs((client) => client.query(`${statement} where tenant_id = $1`, [theirs])).then(
        ({ rowCount }) => rowCount,
        ({ code }: { code?: string }) => code,
      );
      expect([0, '42501']).toContain(touched);
    }
  });

  it.each(tables)('%s: writes nothing in the name of another', async (table) => {
    await expect(asOurs((client) => insertInto(client, table, theirs))).rejects.toMatchObject({ code: '42501' });
  });

  it.each(tables)('%s: without a tenant nothing is seen', async (table) => {
    expect((await api.query(`select from "${table}"`)).rowCount).toBe(0);
  });

  it('other tenants themselves are not seen', async () => {
    expect((await asOurs((client) => client.query<{ name: string }>('select name from tenant'))).rows).toEqual([
      { name: 'ours' },
    ]);
    await expect(
      asOurs((client) => client.query('insert into tenant (id, name) values (gen_random_uuid(), $1)', ['x'])),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('the audit log is only written to', async () => {
    for (const statement of [`update audit set action = 'x'`, 'delete from audit']) {
      await expect(asOurs((client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('partitions are no way around', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relispartition and relkind = 'r'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { name } of rows) {
      await expect(asOurs((client) => client.query(`select from "${name}"`))).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('a key opens its own row, a person the tenants he belongs to', async () => {
    const { rows } = await owner.query<{ key_hash: Buffer }>('select key_hash from api_key where tenant_id = $1', [
      theirs,
    ]);
    const hash = rows[0]?.key_hash ?? Buffer.alloc(0);
    const seen = await inVisibility(api, { apiKeyHash: hash }, (client) =>
      client.query('select tenant_id from api_key'),
    );
    expect(seen.rows).toEqual([{ tenant_id: theirs }]);
    await owner.query(`update member set user_id = 'ada' where tenant_id = $1`, [theirs]);
    const known = await inVisibility(api, { userId: 'ada' }, (client) => client.query('select name from tenant'));
    expect(known.rows).toEqual([{ name: 'theirs' }]);
  });
});
