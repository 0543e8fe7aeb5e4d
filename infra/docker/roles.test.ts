import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@posthorn/db/migrate';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../local/postgres.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

// Roles belong to a whole server, so this test has one of its own.
const folder = temporaryFolder();
let postgres: Postgres;

const urlOf = (user: string, database: string): string =>
  `postgresql://${user}:it's@127.0.0.1:${postgres.port}/${database}`;

const ask = async (url: string, sql: string, options = ''): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url, options });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** psql's variables, quoted as psql quotes them; a statement at a time, because a database is not created in a transaction. */
const runAsPsql = async (file: string): Promise<void> => {
  const sql = readFileSync(join(import.meta.dirname, file), 'utf8').replace(/--.*$/gm, '');
  const statements = sql.replace(/:'\w+'/g, pg.escapeLiteral("it's")).split(';');
  for (const statement of statements.filter((each) => each.trim())) await ask(postgres.url(), statement);
};

beforeAll(async () => {
  postgres = await startPostgres({ dataDir: folder.path, isThrowAway: true, isDurable: false });
  await runAsPsql('roles.sql');
  await migrate(urlOf('posthorn_owner', 'posthorn'));
});
afterAll(async () => {
  await postgres?.stop();
  folder[Symbol.dispose]();
});

test('the owner, who is no superuser, can migrate, and once more', async () => {
  await migrate(urlOf('posthorn_owner', 'posthorn'));
  const rows = await ask(
    urlOf('posthorn_owner', 'posthorn'),
    'select usesuper, usebypassrls from pg_user where usename = current_user',
  );
  expect(rows).toEqual([{ usesuper: false, usebypassrls: false }]);
});

test.for([
  ['posthorn_api_login', 'posthorn_api'],
  ['posthorn_worker_login', 'posthorn_worker'],
] as const)('%s acts as %s, owns nothing and makes nothing', async ([login, role]) => {
  const url = urlOf(login, 'posthorn');
  expect(await ask(url, 'select current_user as name', `-c role=${role}`)).toEqual([{ name: role }]);
  expect(await ask(url, 'select id from message', `-c role=${role}`)).toEqual([]);
  const owned = await ask(
    url,
    `select relname from pg_class where pg_get_userbyid(relowner) in ('${login}', '${role}')`,
  );
  expect(owned).toEqual([]);
  await expect(ask(url, 'create table mine (id int)')).rejects.toThrow('permission denied');
  await expect(ask(url, 'alter table message disable row level security')).rejects.toThrow('must be owner');
  await expect(ask(url, 'select 1', '-c role=posthorn_owner')).rejects.toThrow('permission denied');
});

test('nobody reaches the database of the other', async () => {
  await expect(ask(urlOf('posthorn_api_login', 'temporal'), 'select 1')).rejects.toThrow('permission denied');
  await expect(ask(urlOf('temporal', 'posthorn'), 'select 1')).rejects.toThrow('permission denied');
  expect(await ask(urlOf('temporal', 'temporal_visibility'), 'create table mine (id int)')).toEqual([]);
});
