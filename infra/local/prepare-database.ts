/**
 * Run as a program (DATABASE_URL): waits for nothing, makes the database when it may, checks what it has to be, migrates. In a
 * process of its own so that the driver and the migrator do not stay in the memory of the one that watches. Exit code 3:
 * what was said is meant for people.
 */
import { migrate } from '@posthorn/db/migrate';
import pg from 'pg';
import { describeFailure, hasCode, Problem } from './problem.ts';

/** uuidv7() and virtual generated columns. */
const serverVersionMin = 180_000;

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'posthorn-start',
  });
  await client.connect();
  return client;
};

const createDatabase = async (url: string): Promise<void> => {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  const client = await connect(server.href);
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

const explainConnectFailure = (error: unknown, url: URL): unknown => {
  const where = `${url.hostname}:${url.port || 5432}`;
  if (hasCode(error, '28P01') || hasCode(error, '28000')) {
    return new Problem(
      `The database server at ${where} refuses the user "${decodeURIComponent(url.username)}".`,
      'Check user and password in DATABASE_URL.',
    );
  }
  if (hasCode(error, '3D000')) {
    return new Problem(
      `There is no database "${url.pathname.slice(1)}" on ${where}.`,
      'Create it, or name another one in DATABASE_URL.',
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem(
    `The database at ${where} cannot be used: ${reason}.`,
    'Check DATABASE_URL and the server it names.',
  );
};

const requireVersion = async (url: string): Promise<void> => {
  const client = await connect(url);
  try {
    const { rows } = await client.query<{ number: string; text: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as text`,
    );
    if (Number(rows[0]?.number) >= serverVersionMin) return;
    throw new Problem(`The database server is PostgreSQL ${rows[0]?.text}.`, 'Posthorn needs PostgreSQL 18 or newer.');
  } finally {
    await client.end();
  }
};

const prepare = async (url: string, createsDatabase: boolean): Promise<void> => {
  try {
    await requireVersion(url);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!createsDatabase || !hasCode(error, '3D000')) throw explainConnectFailure(error, new URL(url));
    await createDatabase(url);
    await requireVersion(url);
  }
  await migrate(url);
};

try {
  await prepare(process.env.DATABASE_URL ?? '', process.env.POSTHORN_CREATE_DATABASE === '1');
} catch (error) {
  console.error(describeFailure(error));
  process.exit(error instanceof Problem ? 3 : 1);
}
