import { hostname } from 'node:os';
import { type EgressProxy, readEgressProxy } from '@posthorn/services/delivery/egress-proxy';
import type { MailServer } from '@posthorn/services/delivery/mail-sender';
import { mailServerFault } from '@posthorn/services/delivery/mail-server';
import { laneCount } from '@posthorn/shared/lane';
import { defaultScheduleSeconds, scheduleFault } from '@posthorn/shared/retry-policy';

export type Config = {
  databaseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  masterKey: string;
  allowSubnets: string[];
  retryScheduleSeconds: readonly number[];
  /** Days that messages and attempts are kept; tenants may keep less. */
  retentionDays: number;
  host: string;
  port: number;
  /** How many workflows share the lanes: workers beyond this number have none. */
  laneShares: number;
  /** Through what requests to receivers leave; null: directly. */
  egressProxy: EgressProxy | null;
  /** By which alerts are mailed; null: none are. */
  mailServer: MailServer | null;
  /** Names this process in lane leases and in Temporal. */
  owner: string;
};

/** Something in the environment that cannot be used; the message says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const required = (env: NodeJS.ProcessEnv, name: string, what: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set: give ${what}.`);
  return value;
};

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const readSchedule = (text: string | undefined): readonly number[] => {
  if (!text) return defaultScheduleSeconds;
  const seconds = list(text).map(Number);
  const fault = scheduleFault(seconds);
  if (fault)
    throw new ConfigError(
      `POSTHORN_RETRY_SCHEDULE is ${JSON.stringify(text)}: ${fault}. Give seconds such as 0,5,300.`,
    );
  return seconds;
};

const retentionDaysDefault = 90;
const retentionDaysMax = 3_650;

const readRetention = (text: string | undefined): number => {
  const days = text ? Number(text) : retentionDaysDefault;
  if (!Number.isInteger(days) || days < 1 || days > retentionDaysMax)
    throw new ConfigError(`POSTHORN_RETENTION_DAYS is ${text}: give days, 1 to ${retentionDaysMax}.`);
  return days;
};

const readProxy = (text: string | undefined): EgressProxy | null => {
  if (!text) return null;
  try {
    return readEgressProxy(text);
  } catch (cause) {
    throw new ConfigError(`POSTHORN_EGRESS_PROXY: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
};

const readMailServer = (env: NodeJS.ProcessEnv): MailServer | null => {
  const { POSTHORN_SMTP_URL: url, POSTHORN_MAIL_FROM: from, POSTHORN_PUBLIC_URL: publicUrl } = env;
  const fault = mailServerFault(url, from);
  if (fault) throw new ConfigError(fault);
  return url && from ? { url, from, publicUrl: publicUrl?.replace(/\/+$/, '') ?? '' } : null;
};

export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const port = Number(env.POSTHORN_WORKER_PORT ?? 4402);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('POSTHORN_WORKER_PORT is no port: give 0 to 65535.');
  const laneShares = Number(env.POSTHORN_LANE_SHARES ?? laneCount);
  if (!Number.isInteger(laneShares) || laneShares < 1 || laneShares > laneCount)
    throw new ConfigError(
      `POSTHORN_LANE_SHARES is no number from 1 to ${laneCount}: give how many workers may share the lanes.`,
    );
  return {
    databaseUrl: required(env, 'DATABASE_URL', 'the URL of the Postgres database'),
    temporalAddress: env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
    temporalNamespace: env.TEMPORAL_NAMESPACE ?? 'default',
    masterKey: required(env, 'POSTHORN_MASTER_KEY', '32 random bytes in base64, the same for API and worker'),
    allowSubnets: list(env.POSTHORN_ALLOW_SUBNETS),
    retryScheduleSeconds: readSchedule(env.POSTHORN_RETRY_SCHEDULE),
    retentionDays: readRetention(env.POSTHORN_RETENTION_DAYS),
    host: env.POSTHORN_HOST ?? '127.0.0.1',
    port,
    laneShares,
    egressProxy: readProxy(env.POSTHORN_EGRESS_PROXY),
    mailServer: readMailServer(env),
    owner: `${hostname()}/${process.pid}`,
  };
};
