import type { Check } from './schema.ts';

const mb = (bytes: number): number => Math.round(bytes / 1_000_000);

/** Tested with this one; older ones lack what some statements use. */
const versionTested = 18;
const pingSlowMs = 50;

export const judgeDatabase = (seen: { version: number; pingMs: number; bytes: number }): Check => {
  const pingMs = Math.round(seen.pingMs * 10) / 10;
  const facts = { version: seen.version, pingMs, megabytes: mb(seen.bytes) };
  const told = `Postgres ${seen.version} answers in ${pingMs} ms and holds ${facts.megabytes} MB.`;
  if (seen.version < versionTested)
    return {
      id: 'database',
      state: 'warn',
      facts,
      seen: told,
      todo: `Posthorn is tested with Postgres ${versionTested}: upgrade when you can.`,
    };
  if (seen.pingMs > pingSlowMs)
    return {
      id: 'database',
      state: 'warn',
      facts,
      seen: told,
      todo: 'Bring the API nearer to its database, or look at its load.',
    };
  return { id: 'database', state: 'ok', facts, seen: told, todo: null };
};

export const judgeRole = (seen: {
  role: string;
  isSuper: boolean;
  bypassesRls: boolean;
  ownsTables: boolean;
}): Check => {
  const facts = { ...seen };
  const can = seen.isSuper || seen.bypassesRls || seen.ownsTables;
  return {
    id: 'database_role',
    state: can ? 'fail' : 'ok',
    facts,
    seen: can
      ? `The API acts as ${seen.role}, which can get around row-level security.`
      : `The API acts as ${seen.role}, which owns no table and cannot get around row-level security.`,
    todo: can
      ? 'Take superuser, BYPASSRLS and ownership from the role: one mistake in a query would show a tenant another one.'
      : null,
  };
};

export const judgeMigrations = (seen: { applied: number; expected: number | null; newest: string | null }): Check => {
  const facts = { ...seen };
  const { applied, expected } = seen;
  if (expected === null)
    return {
      id: 'migrations',
      state: 'warn',
      facts,
      seen: `${applied} migrations were applied; how many there should be is not known here.`,
      todo: 'Run the migration job of the same version as the API.',
    };
  if (applied < expected)
    return {
      id: 'migrations',
      state: 'fail',
      facts,
      seen: `${applied} of ${expected} migrations were applied.`,
      todo: 'Run the migration job: calls of the newer version fail until then.',
    };
  if (applied > expected)
    return {
      id: 'migrations',
      state: 'warn',
      facts,
      seen: `${applied} migrations were applied, this version knows ${expected}.`,
      todo: 'Bring the API to the version of the database.',
    };
  return {
    id: 'migrations',
    state: 'ok',
    facts,
    seen: `All ${expected} migrations were applied, the last is ${seen.newest}.`,
    todo: null,
  };
};

const aheadDaysMin = 14;

export const judgePartitions = (seen: { aheadDays: number | null; strayRows: number }): Check => {
  const { aheadDays, strayRows } = seen;
  const facts = { aheadDays, strayRows };
  if (aheadDays === null || aheadDays < aheadDaysMin)
    return {
      id: 'partitions',
      state: aheadDays === null || aheadDays < 1 ? 'fail' : 'warn',
      facts,
      seen: aheadDays === null ? 'There are no weekly partitions.' : `Partitions reach ${aheadDays} days ahead.`,
      todo: 'A worker makes them every six hours: look at why none does.',
    };
  if (strayRows > 0)
    return {
      id: 'partitions',
      state: 'warn',
      facts,
      seen: `Some ${strayRows} rows lie outside of every week.`,
      todo: 'A clock was far off: retention will not let these rows go. Mend the clock, then move or delete them.',
    };
  return { id: 'partitions', state: 'ok', facts, seen: `Partitions reach ${aheadDays} days ahead.`, todo: null };
};

const usedShareMax = 0.8;

export const judgeConnections = (seen: { used: number; most: number }): Check => {
  const facts = { ...seen };
  const full = seen.used > seen.most * usedShareMax;
  return {
    id: 'connections',
    state: full ? 'warn' : 'ok',
    facts,
    seen: `${seen.used} of ${seen.most} connections of the database are in use.`,
    todo: full ? 'Raise max_connections, or run fewer processes: each takes some 12 to 20.' : null,
  };
};
