import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { migrate } from '@posthorn/db/migrate';
import pg from 'pg';

export type TestDatabase = { url: string; drop: () => Promise<void> };

const serverUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) {
    throw new Error(
      'TEST_DATABASE_URL is not set: run the tests with `npm test`, or give the URL of a Postgres superuser.',
    );
  }
  return url;
};

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const asServer = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: serverUrl(), application_name: 'posthorn-test' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Changes with every migration, so that a template is never older than the code. */
const schemaHash = async (): Promise<string> => {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@posthorn/db/migrate')),
    '../migrations',
  );
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(path.join(folder, file)));
  // Partitions are made for the weeks around the day.
  hash.update(new Date().toISOString().slice(0, 10));
  return hash.digest('hex').slice(0, 16);
};

/** The migrated database that all others are copied from; made once by whoever comes first. */
const ensureTemplate = async (): Promise<string> => {
  const name = `posthorn_template_${await schemaHash()}`;
  await asServer(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('posthorn.test.template'))`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount) return;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name}`);
    await migrate(withDatabase(serverUrl(), name));
    await client.query(`alter database ${name} is_template true`);
  });
  return name;
};

/** A database of a test file's own, migrated. Copying the template takes some 100 ms. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const template = await ensureTemplate();
  const name = `posthorn_test_${randomBytes(6).toString('hex')}`;
  // Copies of one template at the same moment are refused by Postgres: they queue.
  await asServer(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('posthorn.test.copy'))`);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: withDatabase(serverUrl(), name),
    drop: () => asServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
};
