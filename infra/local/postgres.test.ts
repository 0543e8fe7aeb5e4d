import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { type Postgres, startPostgres } from './postgres.ts';
import { readJsonIfThere } from './private-file.ts';
import { identifyProcess } from './process-identity.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait.ts';

const ask = async (postgres: Postgres, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: postgres.url() });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

const clusterOf = (dataDir: string): string => {
  const note = readJsonIfThere(join(dataDir, 'postgres.json'));
  return resolve(dataDir, String(note && typeof note === 'object' && 'dir' in note ? note.dir : ''));
};

const startInAnotherProcess = async (dataDir: string): Promise<ReturnType<typeof spawn>> => {
  const module = JSON.stringify(join(import.meta.dirname, 'postgres.ts'));
  const script = `const { startPostgres } = await import(${module}); await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }); console.log('ready'); setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(starter.stdout, 'data');
  return starter;
};

test('data outlives a kill -9 of whoever started the server, and one of the server', async () => {
  using folder = temporaryFolder();
  const starter = await startInAnotherProcess(folder.path);
  starter.kill('SIGKILL');
  await once(starter, 'exit');

  // The orphaned server still runs on these files.
  const second = await startPostgres({ dataDir: folder.path });
  await ask(second, 'create table kept as select 42 as answer');
  second.child.kill();
  await waitUntil(() => second.child.pid === null || identifyProcess(second.child.pid) === null, { timeoutMs: 5_000 });

  // Its file now names a process that is alive and not a server: this one.
  const pidFile = join(clusterOf(folder.path), 'postmaster.pid');
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
  const third = await startPostgres({ dataDir: folder.path, isThrowAway: true });
  try {
    expect(await ask(third, 'select answer from kept')).toBe(42);
  } finally {
    await third.stop();
  }
});

test('settings that the promises rest on are in force', async () => {
  using folder = temporaryFolder();
  const postgres = await startPostgres({ dataDir: folder.path, isThrowAway: true });
  try {
    expect(await ask(postgres, 'show fsync')).toBe('on');
    expect(await ask(postgres, 'show synchronous_commit')).toBe('on');
    expect(await ask(postgres, 'show data_checksums')).toBe('on');
    expect(await ask(postgres, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(postgres, `select uuidv7() is not null and 'é' < 'ü'`)).toBe(true);
    const wrong = postgres.url().replace(/:[^:@]+@/, ':wrong@');
    await expect(new pg.Client({ connectionString: wrong }).connect()).rejects.toThrow('password');
  } finally {
    await postgres.stop();
  }
});
