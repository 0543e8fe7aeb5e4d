import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { Problem } from './problem.ts';

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toMatchObject({
    apiPort: null,
    host: '127.0.0.1',
    databaseUrl: null,
    temporalAddress: null,
    workerCount: 1,
    allowSubnets: [],
    retrySchedule: null,
  });
});

test('what is given is taken', () => {
  const env = {
    POSTHORN_DATA_DIR: '/var/tmp/p',
    POSTHORN_PORT: '8080',
    POSTHORN_WORKERS: '2',
    POSTHORN_ALLOW_SUBNETS: '10.0.0.0/8, fd00::/8',
    POSTHORN_RETRY_SCHEDULE: '0,0.5,2',
    DATABASE_URL: 'postgres://a@b/c',
  };
  expect(readConfig(env)).toMatchObject({
    dataDir: '/var/tmp/p',
    apiPort: 8080,
    workerCount: 2,
    allowSubnets: ['10.0.0.0/8', 'fd00::/8'],
    retrySchedule: '0,0.5,2',
    databaseUrl: 'postgres://a@b/c',
  });
});

test.for([
  { POSTHORN_PORT: '0' },
  { POSTHORN_PORT: '4400x' },
  { POSTHORN_WORKERS: '33' },
  { POSTHORN_ALLOW_SUBNETS: '10.0.0.0' },
  { POSTHORN_ALLOW_SUBNETS: '10.0.0.0/33' },
  { POSTHORN_ALLOW_SUBNETS: 'example.org/8' },
  { POSTHORN_RETRY_SCHEDULE: '0,-5' },
  { POSTHORN_PUBLIC_URL: 'ftp://example.org' },
  { DATABASE_URL: 'mysql://a@b/c' },
])('%o is refused with its name', (env) => {
  const [name = ''] = Object.keys(env);
  expect(() => readConfig(env)).toThrow(Problem);
  expect(() => readConfig(env)).toThrow(name);
});

test('a refused database URL is not repeated: it may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://a:secret@b/c' })).not.toThrow('secret');
});
