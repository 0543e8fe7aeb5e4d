import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describeFailure, Problem } from '@posthorn/infra/problem';
import pg from 'pg';
import { createApiClient } from './api-client.ts';
import { measureInserts } from './calibration.ts';
import { type Installation, readInstallation } from './installation.ts';
import { describeMachine } from './machine.ts';
import { type Options, readOptions, usage } from './options.ts';
import { writePage } from './page.ts';
import { median } from './percentile.ts';
import { startReceiverProcess } from './receiver-process.ts';
import { isWhole, printRun } from './report.ts';
import { type Calibration, type Run, saveRun } from './result.ts';
import { scenarios } from './scenarios/all.ts';
import type { Bed, Scenario } from './scenarios/scenario.ts';
import { startThrowAwayStack } from './throw-away-stack.ts';

const calledOff = new AbortController();
/** Run in reverse at the end, whatever happened, and on Ctrl-C. */
const closings: (() => Promise<void>)[] = [];
const closeAll = async (): Promise<void> => {
  for (const close of closings.splice(0).reverse())
    await close().catch((error: unknown) => console.error(String(error)));
};

const calibrate = async (databaseUrl: string, roundMs: number): Promise<number[] | null> => {
  try {
    return await measureInserts(databaseUrl, roundMs);
  } catch (error) {
    console.error(`No calibration: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
};

const databaseVersion = async (databaseUrl: string): Promise<string | null> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select 'PostgreSQL ' || current_setting('server_version')
      || ', fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit') as version`);
    return rows[0]?.version ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const chosen = (only: string[] | null): readonly Scenario[] => {
  const unknown = only?.filter((name) => !scenarios.some((scenario) => scenario.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(
      `There is no scenario ${unknown.join(', ')}; there are ${scenarios.map(({ name }) => name).join(', ')}.`,
    );
  }
  if (only === null) return scenarios.filter(({ everyday }) => everyday);
  return scenarios.filter(({ name }) => only.length === 0 || only.includes(name));
};

const openInstallation = async (options: Options, scratchDir: string): Promise<Installation> => {
  if (options.against !== null) return readInstallation(options.against);
  console.log('starting a throw-away stack…');
  const stack = await startThrowAwayStack(join(scratchDir, 'data'), options.workers, calledOff.signal);
  closings.push(stack.stop);
  return stack;
};

const measure = async (options: Options, chosenScenarios: readonly Scenario[]): Promise<Run> => {
  const machine = await describeMachine();
  const startedAt = new Date().toISOString();
  const scratchDir = await mkdtemp(join(tmpdir(), 'posthorn-bench-'));
  // Postgres runs as a user of its own when this runs as root, and has to be able to pass.
  await chmod(scratchDir, 0o755);
  closings.push(() => rm(scratchDir, { recursive: true, force: true }));
  const target = await openInstallation(options, scratchDir);
  const receiver = await startReceiverProcess();
  closings.push(receiver.stop);
  const { spans, sizes, publishers } = options;
  const api = createApiClient(target.apiUrl, target.apiKey);
  const bed: Bed = { target, api, receiver, publishers, spans, sizes, scratchDir };

  console.log('calibrating…');
  const before = await calibrate(target.databaseUrl, spans.calibrationRoundMs);
  const results: Run['results'] = [];
  for (const scenario of chosenScenarios) {
    console.log(`${scenario.name}…`);
    results.push({ scenario, result: await scenario.run(bed) });
  }
  const after = before === null ? null : await calibrate(target.databaseUrl, spans.calibrationRoundMs);
  const calibration: Calibration | null =
    before === null || after === null ? null : { before, after, insertsPerSecond: median([...before, ...after]) };
  const database = await databaseVersion(target.databaseUrl);
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.replace(/ -- $/, '');
  return { startedAt, command, installation: target.about, machine, database, publishers, calibration, results };
};

const exitCodes = { SIGINT: 130, SIGTERM: 143 };
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    calledOff.abort();
    void closeAll().then(() => process.exit(exitCodes[signal]));
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) console.log(usage);
  else if (options.page) await writePage(new URL('..', import.meta.url).pathname);
  else {
    const run = await measure(options, chosen(options.only));
    printRun(run);
    if (options.out !== null) console.log(`\nKept in ${relative('', await saveRun(run, options.out, options.name))}`);
    // Slow is a figure; lost or twice is a fault.
    if (!run.results.every(({ result }) => isWhole(result))) {
      console.error('Messages were lost or delivered twice: see the lines marked "not whole".');
      process.exitCode = 1;
    }
  }
} catch (error) {
  if (error instanceof Problem) console.error(describeFailure(error));
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await closeAll();
}
