import { findConnectError } from './probe.ts';
import { Problem } from './problem.ts';

const postgresPort = 5432;
const temporalPort = 7233;

/** Asked before anything is started, so that a typing error costs a second and not a minute of retries. */
export const requireDatabase = async (databaseUrl: string): Promise<void> => {
  const url = new URL(databaseUrl);
  // A socket folder (?host=/run/postgresql) has no port to knock at; connecting tells.
  if (!url.hostname) return;
  await requireReachable(
    'The database',
    'DATABASE_URL',
    url.hostname.replace(/^\[|\]$/g, ''),
    Number(url.port) || postgresPort,
  );
};

export const requireTemporal = async (address: string): Promise<void> => {
  const [, host = address, port = ''] = /^(.*?)(?::(\d+))?$/.exec(address) ?? [];
  await requireReachable('Temporal', 'TEMPORAL_ADDRESS', host, Number(port) || temporalPort);
};

const requireReachable = async (what: string, variable: string, host: string, port: number): Promise<void> => {
  const reason = await findConnectError(host, port, 5_000);
  if (reason === null) return;
  throw new Problem(
    `${what} at ${host}:${port} cannot be reached (${reason}).`,
    `Start it, correct ${variable}, or unset ${variable} to let Posthorn start its own.`,
  );
};
