import { Socket } from 'node:net';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

export type Database = NodePgDatabase;
export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

export type Role = 'posthorn_api' | 'posthorn_worker' | 'owner';

export type ConnectOptions = {
  /** Who the connection acts as. Whoever logs in must be a member of it; `owner` stays who logged in. */
  role: Role;
  connectionsMax?: number;
  /** Shown in pg_stat_activity. */
  name?: string;
  /**
   * For connections that only run the hot statements: each is planned once, for indexes. Left to itself the server plans the drain anew
   * each time over all partitions (1.8 ms against 0.7), or keeps the sequential scan that was right while the outbox was empty.
   */
  stablePlans?: boolean;
  /** Milliseconds until a statement is cancelled by the server. */
  statementTimeoutMs?: number;
};

/** int8 comes as a number: sequences and epochs stay far below 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The driver's own words for a statement that was not answered within `query_timeout`. */
export const isSilence = (cause: unknown): cause is Error =>
  cause instanceof Error && cause.message === 'Query read timeout';

/**
 * One connection that answers nothing is seldom alone: a host that vanished took all of them along. Those that lie idle are
 * closed with it, or each would cost its next user the whole timeout (measured: 28 s until a lane with twelve connections went on).
 */
const forgetSilent = (pool: pg.Pool): void => {
  const idle = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => idle.delete(client));
  pool.on('remove', (client) => idle.delete(client));
  pool.on('release', (error, client) => {
    if (!error) idle.add(client);
    else if (isSilence(error)) {
      for (const one of idle) if ('connection' in one) streamOf(one.connection)?.destroy();
      idle.clear();
    }
  });
};

const streamOf = (connection: unknown): Socket | null =>
  typeof connection === 'object' && connection !== null && 'stream' in connection && connection.stream instanceof Socket
    ? connection.stream
    : null;

/**
 * A pool whose every connection takes the role before its first statement, so that row-level security holds even when the
 * URL is the owner's.
 */
export const connect = (databaseUrl: string, options: ConnectOptions): Pool => {
  const statementTimeoutMs = options.statementTimeoutMs ?? 30_000;
  const settings = [`-c statement_timeout=${statementTimeoutMs}`, '-c idle_in_transaction_session_timeout=60000'];
  // Servers compile statements that look expensive: a tenth of a second for a chart that takes a hundredth.
  settings.push('-c jit=off');
  if (options.stablePlans) settings.push('-c plan_cache_mode=force_generic_plan', '-c enable_seqscan=off');
  if (options.role !== 'owner') settings.push(`-c role=${options.role}`);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: options.connectionsMax ?? 10,
    application_name: options.name ?? 'posthorn',
    options: settings.join(' '),
    connectionTimeoutMillis: 10_000,
    // A connection whose other end is gone without a word answers nothing, not even with a cancelled statement.
    query_timeout: statementTimeoutMs + 2_000,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
  });
  // A connection may break while it is idle (pool) or between two statements of a transaction (client): the next use fails and
  // says so. Without a listener on both, node would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  forgetSilent(pool);
  return pool;
};

export const queryBuilder = (client: pg.Pool | pg.PoolClient | pg.Client): Database => drizzle({ client });
