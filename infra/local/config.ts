import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { Problem } from './problem.ts';
import { inRepository } from './repository.ts';

export type LocalConfig = {
  dataDir: string;
  /** Null: 4400 or the next free one, and the same again at the next start. */
  apiPort: number | null;
  host: string;
  publicUrl: string | null;
  databaseUrl: string | null;
  temporalAddress: string | null;
  temporalUiUrl: string | null;
  workerCount: number;
  allowSubnets: string[];
  retrySchedule: string | null;
};

const workerCountMax = 32;

export const readConfig = (env: NodeJS.ProcessEnv): LocalConfig => ({
  dataDir: env.POSTHORN_DATA_DIR ? resolve(env.POSTHORN_DATA_DIR) : inRepository('.posthorn'),
  apiPort: env.POSTHORN_PORT ? readInteger('POSTHORN_PORT', env.POSTHORN_PORT, 1, 65_535) : null,
  host: env.POSTHORN_HOST || '127.0.0.1',
  publicUrl: env.POSTHORN_PUBLIC_URL
    ? readUrl('POSTHORN_PUBLIC_URL', env.POSTHORN_PUBLIC_URL, ['http:', 'https:'])
    : null,
  databaseUrl: env.DATABASE_URL ? readUrl('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']) : null,
  temporalAddress: env.TEMPORAL_ADDRESS || null,
  temporalUiUrl: env.TEMPORAL_UI_URL || null,
  workerCount: env.POSTHORN_WORKERS ? readInteger('POSTHORN_WORKERS', env.POSTHORN_WORKERS, 1, workerCountMax) : 1,
  allowSubnets: readSubnets(env.POSTHORN_ALLOW_SUBNETS ?? ''),
  retrySchedule: env.POSTHORN_RETRY_SCHEDULE ? readSchedule(env.POSTHORN_RETRY_SCHEDULE) : null,
});

const readInteger = (name: string, text: string, min: number, max: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Problem(`${name} is "${text}".`, `It has to be a whole number from ${min} to ${max}.`);
};

const readUrl = (name: string, text: string, protocols: string[]): string => {
  const url = URL.parse(text);
  if (url && protocols.includes(url.protocol)) return text;
  // The text itself is not shown: it may hold a password.
  throw new Problem(
    `${name} is not a URL that begins with ${protocols.map((each) => `${each}//`).join(' or ')}.`,
    'Correct it and start again.',
  );
};

const readSubnets = (text: string): string[] => {
  const subnets = text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  for (const subnet of subnets) {
    const [address = '', bits = '', ...rest] = subnet.split('/');
    const bitsMax = isIP(address) === 6 ? 128 : 32;
    if (isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= bitsMax) continue;
    throw new Problem(
      `POSTHORN_ALLOW_SUBNETS holds "${subnet}".`,
      'It has to be a comma-separated list of subnets such as 10.0.0.0/8.',
    );
  }
  return subnets;
};

const readSchedule = (text: string): string => {
  if (/^\s*\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*\s*$/.test(text)) return text;
  throw new Problem(
    `POSTHORN_RETRY_SCHEDULE is "${text}".`,
    'It has to be a comma-separated list of seconds such as 0,5,300,1800.',
  );
};
