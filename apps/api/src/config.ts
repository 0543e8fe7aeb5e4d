import { resolve } from 'node:path';
import { parseSubnets } from '@posthorn/services/delivery/address-guard';
import { mailServerFault } from '@posthorn/services/delivery/mail-server';
import { readMasterKey } from '@posthorn/services/vault';
import { defaultScheduleSeconds, scheduleFault } from '@posthorn/shared/retry-policy';

export type Config = {
  databaseUrl: string;
  host: string;
  port: number;
  /** Where people reach the API: cookies and links are made for it. */
  publicUrl: string;
  masterKey: Buffer;
  allowSubnets: readonly string[];
  /** Whether endpoints may be http:// where the tenant has not decided; https alone by default. */
  allowHttp: boolean;
  retryScheduleSeconds: readonly number[];
  /** Messages a second that a tenant may publish unless its settings say otherwise; null: no limit. */
  publishRatePerSecond: number | null;
  /** Calls a second that each key may make beside publishing unless it says otherwise; null: no limit. */
  requestsPerSecond: number | null;
  /** Opens the operator's calls to scripts; null: operators sign in. */
  operatorToken: string | null;
  /** Where people sign in beside with a password; null: nowhere else. */
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
  /** Proxies whose X-Forwarded-For is believed, as addresses or networks. */
  trustedProxies: readonly string[];
  /** Temporal's own pages, where links to workflows lead; null: nowhere. */
  temporalUiUrl: string | null;
  temporalNamespace: string;
  /** From whom alerts by mail come; null: there is no mail server. */
  mailFrom: string | null;
  portalDir: string;
  metrics: boolean;
  logLevel: string;
};

/** What is wrong with the configuration, in one sentence for whoever starts the process. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const portalDirDefault = resolve(import.meta.dirname, '../../portal/dist');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const told = <T>(read: () => T, name: string): T => {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(why.includes(name) ? why : `${name}: ${why}`, { cause });
  }
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`POSTHORN_PORT is ${text}, which is no port from 0 to 65535.`);
  return port;
};

const readSchedule = (text: string | undefined): readonly number[] => {
  if (text === undefined || text.trim() === '') return defaultScheduleSeconds;
  const schedule = listOf(text).map(Number);
  const fault = scheduleFault(schedule);
  if (fault) throw new ConfigError(`POSTHORN_RETRY_SCHEDULE is ${text}: ${fault}.`);
  return schedule;
};

/** A million a second is more than an installation takes: whoever writes more means no limit. */
const publishRateMax = 1_000_000;

const readPublishRate = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === '') return null;
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 1 || rate > publishRateMax)
    throw new ConfigError(
      `POSTHORN_PUBLISH_RATE is ${text}: give messages a second, 1 to ${publishRateMax}, or leave it out.`,
    );
  return rate;
};

const requestRateDefault = 200;

const readRequestRate = (text: string | undefined): number | null => {
  if (text === undefined || text.trim() === '') return requestRateDefault;
  if (text === 'off') return null;
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 1 || rate > publishRateMax)
    throw new ConfigError(`POSTHORN_REQUEST_RATE is ${text}: give calls a second, 1 to ${publishRateMax}, or off.`);
  return rate;
};

const operatorTokenMin = 32;

const readOperatorToken = (text: string | undefined): string | null => {
  if (text === undefined || text === '') return null;
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < operatorTokenMin || text.startsWith('ph'))
    throw new ConfigError(
      `POSTHORN_OPERATOR_TOKEN must have ${operatorTokenMin} or more visible ASCII characters and not begin with ph.`,
    );
  return text;
};

const readOidc = (env: NodeJS.ProcessEnv): Config['oidc'] => {
  const {
    POSTHORN_OIDC_ISSUER: issuer,
    POSTHORN_OIDC_CLIENT_ID: clientId,
    POSTHORN_OIDC_CLIENT_SECRET: clientSecret,
  } = env;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new ConfigError(
      'POSTHORN_OIDC_ISSUER, POSTHORN_OIDC_CLIENT_ID and POSTHORN_OIDC_CLIENT_SECRET go together: give all three or none.',
    );
  if (!URL.canParse(issuer)) throw new ConfigError(`POSTHORN_OIDC_ISSUER is ${issuer}, which is no URL.`);
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret,
    name: env.POSTHORN_OIDC_NAME ?? 'single sign-on',
  };
};

const readUiUrl = (text: string | undefined): string | null => {
  if (!text) return null;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigError(`POSTHORN_TEMPORAL_UI_URL is ${text}: give the http(s) URL of Temporal's pages.`);
  return text.replace(/\/+$/, '');
};

const readMailFrom = (env: NodeJS.ProcessEnv): string | null => {
  const fault = mailServerFault(env.POSTHORN_SMTP_URL, env.POSTHORN_MAIL_FROM);
  if (fault) throw new ConfigError(fault);
  return env.POSTHORN_MAIL_FROM || null;
};

export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is not set: give the URL of the Postgres database.');
  const masterKey = env.POSTHORN_MASTER_KEY;
  if (!masterKey) {
    throw new ConfigError(
      'POSTHORN_MASTER_KEY is not set: give the base64 form of 32 random bytes (openssl rand -base64 32).',
    );
  }
  const host = env.POSTHORN_HOST ?? '127.0.0.1';
  const port = readPort(env.POSTHORN_PORT ?? '4400');
  const allowSubnets = listOf(env.POSTHORN_ALLOW_SUBNETS);
  told(() => parseSubnets(allowSubnets), 'POSTHORN_ALLOW_SUBNETS');
  const logLevel = env.POSTHORN_LOG_LEVEL ?? 'info';
  if (!logLevels.includes(logLevel))
    throw new ConfigError(`POSTHORN_LOG_LEVEL is ${logLevel}: use one of ${logLevels.join(', ')}.`);
  return {
    databaseUrl,
    host,
    port,
    publicUrl: told(() => new URL(env.POSTHORN_PUBLIC_URL ?? `http://localhost:${port}`).origin, 'POSTHORN_PUBLIC_URL'),
    masterKey: told(() => readMasterKey(masterKey), 'POSTHORN_MASTER_KEY'),
    allowSubnets,
    retryScheduleSeconds: readSchedule(env.POSTHORN_RETRY_SCHEDULE),
    publishRatePerSecond: readPublishRate(env.POSTHORN_PUBLISH_RATE),
    requestsPerSecond: readRequestRate(env.POSTHORN_REQUEST_RATE),
    operatorToken: readOperatorToken(env.POSTHORN_OPERATOR_TOKEN),
    oidc: readOidc(env),
    trustedProxies: listOf(env.POSTHORN_TRUSTED_PROXIES),
    temporalUiUrl: readUiUrl(env.POSTHORN_TEMPORAL_UI_URL),
    temporalNamespace: env.TEMPORAL_NAMESPACE ?? 'default',
    mailFrom: readMailFrom(env),
    portalDir: resolve(env.POSTHORN_PORTAL_DIR ?? portalDirDefault),
    allowHttp: env.POSTHORN_ALLOW_HTTP === '1',
    metrics: env.POSTHORN_METRICS === '1',
    logLevel,
  };
};
