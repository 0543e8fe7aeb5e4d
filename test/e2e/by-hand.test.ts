import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { eventually } from '@posthorn/testkit/eventually';
import { freePort } from '@posthorn/testkit/ports';
import { type Receiver, startReceiver } from '@posthorn/testkit/receiver/start';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The processes as production runs them: each started on its own against a database and a Temporal that were there before,
// logged in with a role that owns nothing.

const root = path.join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];
const name = `by_hand_${randomBytes(4).toString('hex')}`;
let receiver: Receiver;
let server: pg.Client;
let urlOf: (role: string) => string;

const required = (variable: string): string => {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with \`npm test\`.`);
  return value;
};

const run = (file: string, env: NodeJS.ProcessEnv): ChildProcess => {
  const child = spawn(process.execPath, [path.join(root, file)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
};

/** Resolves with what it printed when it ends well. */
const finish = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.once('exit', (code) => (code === 0 ? resolve(out) : reject(new Error(`ended with ${code}: ${out}`))));
  });

beforeAll(async () => {
  const serverUrl = required('TEST_DATABASE_URL');
  required('TEST_TEMPORAL_ADDRESS');
  server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  // The group roles are the cluster's, there is one of each; who logs in is a member and owns nothing but the schema's owner.
  for (const group of ['posthorn_api', 'posthorn_worker']) {
    const { rowCount } = await server.query('select from pg_roles where rolname = $1', [group]);
    if (rowCount === 0) await server.query(`create role ${group} nologin`);
  }
  await server.query(`create role ${name}_owner login password 'secret' in role posthorn_api, posthorn_worker`);
  await server.query(`create role ${name}_api login password 'secret' in role posthorn_api`);
  await server.query(`create role ${name}_worker login password 'secret' in role posthorn_worker`);
  await server.query(`create database ${name} owner ${name}_owner`);
  urlOf = (role) => {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    url.username = role;
    url.password = 'secret';
    return url.href;
  };
  receiver = await startReceiver();
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
  await eventually(() => expect(children.every(hasEnded)).toBe(true), { timeoutMs: 20_000 });
  await receiver?.stop();
  await server?.query(`drop database if exists ${name} with (force)`);
  for (const role of ['owner', 'api', 'worker']) await server?.query(`drop role if exists ${name}_${role}`);
  await server?.end();
});

it('migration, seed, API and worker run on their own, with roles that row-level security binds', async () => {
  await finish(run('packages/db/src/migrate.ts', { DATABASE_URL: urlOf(`${name}_owner`) }));
  const shared = {
    POSTHORN_MASTER_KEY: randomBytes(32).toString('base64'),
    TEMPORAL_ADDRESS: required('TEST_TEMPORAL_ADDRESS'),
    POSTHORN_ALLOW_SUBNETS: '127.0.0.1/32',
    POSTHORN_ALLOW_HTTP: '1',
  };
  const seeded = JSON.parse(
    await finish(run('apps/api/src/seed.ts', { ...shared, DATABASE_URL: urlOf(`${name}_api`) })),
  ) as {
    apiKey: string;
  };
  const [apiPort, workerPort] = [await freePort(), await freePort()];
  run('apps/api/src/main.ts', { ...shared, DATABASE_URL: urlOf(`${name}_api`), POSTHORN_PORT: String(apiPort) });
  run('apps/worker/src/main.ts', {
    ...shared,
    DATABASE_URL: urlOf(`${name}_worker`),
    POSTHORN_WORKER_PORT: String(workerPort),
  });

  const apiUrl = `http://127.0.0.1:${apiPort}/api/v1`;
  await eventually(async () => expect((await fetch(`${apiUrl}/health`)).ok).toBe(true), { timeoutMs: 30_000 });
  await eventually(
    async () => {
      const health = (await (await fetch(`http://127.0.0.1:${workerPort}/health`)).json()) as { lanes: number[] };
      expect(health.lanes).toHaveLength(8);
    },
    { timeoutMs: 60_000 },
  );

  const call = async (route: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${apiUrl}/${route}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${seeded.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBeLessThan(300);
    return response.json();
  };
  await call('app', { name: 'By hand', uid: 'by-hand' });
  await call('app/by-hand/endpoint', { url: receiver.endpointUrl('by-hand') });
  for (let n = 0; n < 20; n++) await call('app/by-hand/msg', { eventType: 'test.by_hand', payload: { n } });
  await eventually(() => expect(receiver.inbox('by-hand').counts().unique).toBe(20));

  const asApi = new pg.Client({ connectionString: urlOf(`${name}_api`), options: '-c role=posthorn_api' });
  await asApi.connect();
  expect((await asApi.query('select count(*)::int as count from message')).rows[0]).toEqual({ count: 0 });
  await asApi.end();
});

it('a process that cannot reach what it needs says so in one sentence and ends', async () => {
  const env = {
    POSTHORN_MASTER_KEY: randomBytes(32).toString('base64'),
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  };
  await expect(finish(run('apps/api/src/main.ts', env))).rejects.toThrow(/database/i);
  await expect(finish(run('apps/worker/src/main.ts', env))).rejects.toThrow(/DATABASE_URL/);
  await expect(finish(run('apps/worker/src/main.ts', { ...env, POSTHORN_MASTER_KEY: '' }))).rejects.toThrow(
    /POSTHORN_MASTER_KEY/,
  );
});
