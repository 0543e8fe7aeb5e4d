import { mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Child, type ChildEvents } from './child.ts';
import { choosePorts } from './ports.ts';
import { openCluster, removeClusterOutside } from './postgres-cluster.ts';
import { removeIfThere } from './private-file.ts';
import { identifyProcess, isSameProcess } from './process-identity.ts';
import { waitUntil } from './wait.ts';

export type PostgresOptions = {
  dataDir: string;
  port?: number;
  /** For a stack that is deleted afterwards: no flush of the new cluster, and nothing of it is left when it stops. */
  isThrowAway?: boolean;
  /** Off only for tests that measure nothing and kill nothing. */
  isDurable?: boolean;
  restarts?: boolean;
  events?: ChildEvents;
};

export type Postgres = {
  port: number;
  /** Of the superuser, for any database of the cluster. */
  url: (database?: string) => string;
  child: Child;
  stop: () => Promise<void>;
};

/** A crash leaves up to max_wal_size to be replayed; on a slow disk that takes its time. */
const readyTimeoutMs = 120_000;
/** Fast shutdown ends with a checkpoint of at most shared_buffers. */
const stopTimeoutMs = 60_000;

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // TCP only: the default folder for sockets is not writable everywhere, and nobody here needs one.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  autovacuum_naptime: '15s',
  // Queries here are short; compiling one costs more than running it.
  jit: 'off',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
};

export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const { dataDir, isThrowAway = false, isDurable = true, restarts = false, events = {} } = options;
  const logDir = join(dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const cluster = await openCluster(dataDir, isThrowAway);
  await clearLeftOver(cluster.dir);
  const port = options.port ?? (await choosePorts(['postgres'], { base: null })).get('postgres') ?? 0;
  const flags = Object.entries({ ...settings, port: String(port), fsync: isDurable ? 'on' : 'off' });
  const child = new Child(
    {
      name: 'postgres',
      command: cluster.postgres,
      args: ['-D', cluster.dir, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      cwd: cluster.dir,
      logPath: join(logDir, 'postgres.log'),
      isReady: () => readPostmasterFile(cluster.dir)?.isReady === true,
      readyTimeoutMs,
      stopSignal: 'SIGINT',
      stopTimeoutMs,
      restarts,
      leashed: false,
      user: cluster.user ?? undefined,
    },
    events,
  );
  await child.start();
  return {
    port,
    url: (database = 'postgres') => `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/${database}`,
    child,
    stop: async () => {
      await child.stop();
      if (isThrowAway) removeClusterOutside(cluster);
    },
  };
};

/**
 * After a kill -9 of everything else the old server may still run (it is stopped: fast shutdown loses nothing that was committed), or
 * its file may name a pid that is by now another program's (Postgres would refuse to start; the file is removed).
 */
const clearLeftOver = async (dir: string): Promise<void> => {
  const pid = readPostmasterFile(dir)?.pid;
  const identity = pid === undefined ? null : identifyProcess(pid);
  if (pid !== undefined && identity !== null && isPostmasterOf(pid, dir)) {
    process.kill(pid, 'SIGINT');
    const isGone = (): boolean => !isSameProcess(pid, identity);
    if (!(await waitUntil(isGone, { timeoutMs: stopTimeoutMs }))) {
      process.kill(pid, 'SIGQUIT');
      await waitUntil(isGone, { timeoutMs: stopTimeoutMs });
    }
  }
  removeIfThere(join(dir, 'postmaster.pid'));
};

/** A postmaster's working directory is its cluster. Where that cannot be asked (macOS), its own file is believed. */
const isPostmasterOf = (pid: number, dir: string): boolean => {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dir;
  } catch {
    return false;
  }
};

/** The server's own account of itself: line 1 its pid, line 8 its state. This is what pg_ctl waits for. */
const readPostmasterFile = (dir: string): { pid: number; isReady: boolean } | null => {
  try {
    const lines = readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
};
