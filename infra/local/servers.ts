import { join } from 'node:path';
import type { ChildEvents } from './child.ts';
import { readMasterKey } from './master-key.ts';
import type { PortName } from './ports.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import type { Progress } from './progress.ts';
import { requireDatabase, requireTemporal } from './reachable.ts';
import { inRepository } from './repository.ts';
import { runOnce } from './run-once.ts';
import { plantSeed, type Seed } from './seed.ts';
import { publicUrlOf, type StackOptions } from './stack-options.ts';
import { startTemporal, type Temporal } from './temporal.ts';

const databaseName = 'posthorn';
const loopbackSubnet = '127.0.0.1/32';

export type OpenDatabase = { postgres: Postgres | null; databaseUrl: string; seed: Seed; env: NodeJS.ProcessEnv };

export const openDatabase = async (
  options: StackOptions,
  portOf: (name: PortName) => number,
  events: ChildEvents,
  progress: Progress,
): Promise<OpenDatabase> => {
  const { dataDir, restarts = false, isThrowAway = false, isDurable = true, signal } = options;
  if (options.databaseUrl) await requireDatabase(options.databaseUrl);
  const postgres = options.databaseUrl
    ? null
    : await progress.step('Starting Postgres', () =>
        startPostgres({ dataDir, port: portOf('postgres'), isThrowAway, isDurable, restarts, events }),
      );
  const databaseUrl = options.databaseUrl ?? postgres?.url(databaseName) ?? '';
  const env = environmentOf(options, databaseUrl, portOf('api'));
  await progress.step('Migrating the database', () =>
    runOnce({
      name: 'Migrating the database',
      command: process.execPath,
      args: [join(import.meta.dirname, 'prepare-database.ts')],
      cwd: inRepository(),
      env: { ...env, POSTHORN_CREATE_DATABASE: postgres || isThrowAway ? '1' : '0' },
      signal,
    }),
  );
  const seed = await progress.step('Seeding the database', () => plantSeed(dataDir, env, signal));
  return { postgres, databaseUrl, seed, env };
};

export const openTemporal = async (
  options: StackOptions,
  portOf: (name: PortName) => number,
  events: ChildEvents,
  progress: Progress,
): Promise<{ temporal: Temporal | null; temporalAddress: string }> => {
  const { dataDir, restarts = false, temporalAddress } = options;
  if (temporalAddress) {
    await requireTemporal(temporalAddress);
    return { temporal: null, temporalAddress };
  }
  const temporal = await progress.step('Starting Temporal', () =>
    startTemporal({ dataDir, port: portOf('temporal'), uiPort: portOf('temporalUi'), restarts, events, progress }),
  );
  return { temporal, temporalAddress: temporal.address };
};

const environmentOf = (options: StackOptions, databaseUrl: string, apiPort: number): NodeJS.ProcessEnv => {
  // What npm tells its scripts is not for them.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return {
    ...inherited,
    ...options.env,
    DATABASE_URL: databaseUrl,
    POSTHORN_MASTER_KEY: readMasterKey(options.dataDir, process.env),
    POSTHORN_PUBLIC_URL: publicUrlOf(options, apiPort),
    POSTHORN_ALLOW_HTTP: '1',
    // Each share costs the file database of Temporal a heartbeat every 2.2 s, at 12 ms of CPU.
    POSTHORN_LANE_SHARES: process.env.POSTHORN_LANE_SHARES ?? '2',
    POSTHORN_ALLOW_SUBNETS: [...new Set([loopbackSubnet, ...(options.allowSubnets ?? [])])].join(','),
    ...(options.retrySchedule ? { POSTHORN_RETRY_SCHEDULE: options.retrySchedule } : {}),
  };
};
