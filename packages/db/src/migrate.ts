import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const folder = fileURLToPath(new URL('../migrations', import.meta.url));

/** How far ahead partitions are made: the worker's upkeep has eight weeks to be noticed missing. */
const weeksAhead = 8;

/** Brings the database to the newest schema. Run by its owner; safe to run from several places at once. */
export const migrate = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'posthorn-migrate' });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('posthorn.migrate'))`);
    await applyMigrations(drizzle({ client }), { migrationsFolder: folder });
    await client.query(`select ensure_partitions(now() - interval '1 week', now() + make_interval(weeks => $1))`, [
      weeksAhead,
    ]);
  } finally {
    await client.end();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error('DATABASE_URL is not set: give the URL of the database that is to be migrated.');
    process.exit(1);
  }
  await migrate(url);
}
