import type { Pool, PoolClient } from '@posthorn/db/client';
import { expectedMigrations } from '@posthorn/db/expected-migrations';
import { inVisibility } from '@posthorn/db/transaction';
import { processGoneMs } from '@posthorn/shared/installation-health';
import type { z } from 'zod';
import type { Settings } from '../../context.ts';
import { masterKeyIdOf } from '../../vault.ts';
import { readLanes } from '../lanes.ts';
import { type ProcessRow, readProcesses } from '../processes.ts';
import type { TemporalUi } from '../temporal-link.ts';
import { judgeConnections, judgeDatabase, judgeMigrations, judgePartitions, judgeRole } from './judge-database.ts';
import { judgeClocks, judgeLanes, judgeSweep, judgeTemporal, judgeTemporalUi } from './judge-processes.ts';
import {
  judgeHttp,
  judgeMasterKey,
  judgeOperators,
  judgeOperatorToken,
  judgePublicUrl,
  judgeSubnets,
} from './judge-settings.ts';
import type { Check, SelfCheckOut } from './schema.ts';

export type Checked = {
  settings: Settings;
  masterKey: Buffer;
  hasOperatorToken: boolean;
  temporalUi: TemporalUi;
};

const one = async <T extends object>(client: PoolClient, text: string): Promise<T> => {
  const { rows } = await client.query<T>(text);
  const [row] = rows;
  if (!row) throw new Error('a look at the database answered nothing');
  return row;
};

const ofDatabase = async (client: PoolClient): Promise<Check[]> => {
  const startedAt = performance.now();
  const database = await one<{ version: number; bytes: number }>(
    client,
    `select current_setting('server_version_num')::int / 10000 as version, pg_database_size(current_database())::float8 as bytes`,
  );
  const pingMs = performance.now() - startedAt;
  const role = await one<{ role: string; isSuper: boolean; bypassesRls: boolean; ownsTables: boolean }>(
    client,
    `select rolname as role, rolsuper as "isSuper", rolbypassrls as "bypassesRls",
        exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as "ownsTables"
      from pg_roles r where rolname = current_user`,
  );
  const { applied } = await one<{ applied: number }>(
    client,
    'select count(*)::int as applied from drizzle.__drizzle_migrations',
  );
  const expected = expectedMigrations();
  const partitions = await one<{ aheadDays: number | null; strayRows: number }>(
    client,
    `select (max(to_date(right(relname, 7), 'IYYY"w"IW')) filter (where relname ~ '^message_[0-9]{4}w[0-9]{2}$') + 7
        - (now() at time zone 'UTC')::date)::int as "aheadDays",
      coalesce(sum(greatest(reltuples, 0)) filter (where relname ~ '^(message|delivery|attempt)_default$'), 0)::int as "strayRows"
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const connections = await one<{ used: number; most: number }>(
    client,
    `select sum(numbackends)::int as used, current_setting('max_connections')::int as most from pg_stat_database`,
  );
  return [
    judgeDatabase({ ...database, pingMs }),
    judgeRole(role),
    judgeMigrations({ applied, expected: expected?.count ?? null, newest: expected?.newest ?? null }),
    judgePartitions(partitions),
    judgeConnections(connections),
  ];
};

const known = <T>(list: readonly (T | null | undefined)[]): T[] =>
  list.filter((each): each is T => each !== null && each !== undefined);

const ofProcesses = async (client: PoolClient, alive: readonly ProcessRow[], ui: TemporalUi): Promise<Check[]> => {
  const workers = alive.filter(({ kind }) => kind === 'worker');
  const namespaces = known(workers.map(({ facts }) => facts.temporalNamespace));
  const lanes = await readLanes(client);
  const owned = lanes.filter(({ owner }) => workers.some(({ process }) => process === owner)).length;
  const oldest = known(lanes.map(({ oldestAt }) => oldestAt));
  const swept = known(workers.map(({ facts }) => facts.sweptAt));
  return [
    judgeTemporal({
      workers: workers.length,
      polling: workers.filter(({ facts }) => facts.isPolling).length,
      addresses: known(workers.map(({ facts }) => facts.temporalAddress)),
      namespaces,
    }),
    judgeTemporalUi({ ...ui, workerNamespaces: namespaces }),
    judgeLanes({
      lanes: lanes.length,
      owned,
      oldestSeconds: oldest.length === 0 ? null : Math.round((Date.now() - Math.min(...oldest)) / 1000),
    }),
    judgeSweep(swept.length === 0 ? null : Math.max(0, Math.round((Date.now() - Math.max(...swept)) / 1000))),
    judgeClocks(
      alive.flatMap(({ process, seenAt, facts }) =>
        facts.clockMs === undefined ? [] : [{ process, skewMs: facts.clockMs - seenAt.getTime() }],
      ),
    ),
  ];
};

const ofSettings = async (client: PoolClient, alive: readonly ProcessRow[], checked: Checked): Promise<Check[]> => {
  const { settings, masterKey } = checked;
  const { publicUrl } = settings;
  const people = await one<{ operators: number; withoutSecondFactor: number }>(
    client,
    `select count(*)::int as operators, count(*) filter (where not two_factor_enabled)::int as "withoutSecondFactor"
      from auth_user where is_operator`,
  );
  return [
    judgeMasterKey({
      keyId: masterKeyIdOf(masterKey),
      differentBytes: new Set(masterKey).size,
      workerKeyIds: known(alive.map(({ facts }) => facts.masterKeyId)),
    }),
    judgePublicUrl(publicUrl),
    judgeHttp({ allowHttp: settings.allowHttp, publicUrl }),
    judgeSubnets({
      subnets: settings.allowSubnets,
      workerSubnets: known(alive.map(({ facts }) => facts.allowSubnets)),
      publicUrl,
    }),
    judgeOperators({ ...people, publicUrl }),
    judgeOperatorToken(checked.hasOperatorToken),
  ];
};

const gravest = (checks: readonly Check[]): Check['state'] =>
  (['fail', 'warn'] as const).find((state) => checks.some((check) => check.state === state)) ?? 'ok';

/** Looks at everything an installation stands on. No secret is told, only what is known by it. */
export const runSelfCheck = (pool: Pool, checked: Checked): Promise<z.input<typeof SelfCheckOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const processes = await readProcesses(client);
    const { now } = await one<{ now: Date }>(client, 'select clock_timestamp() as now');
    const alive = processes.filter(({ seenAt }) => now.getTime() - seenAt.getTime() < processGoneMs);
    const checks = [
      ...(await ofDatabase(client)),
      ...(await ofProcesses(client, alive, checked.temporalUi)),
      ...(await ofSettings(client, alive, checked)),
    ];
    return { state: gravest(checks), checkedAt: now.toISOString(), checks };
  });
