import { planApi, planReceiver, planWorker } from './apps.ts';
import { buildAll } from './build.ts';
import { Child, type ChildEvents } from './child.ts';
import { claimPorts } from './claim-ports.ts';
import { takeDataDir } from './data-dir.ts';
import { type LocalStack, removeLocalFile, writeLocalFile } from './local-file.ts';
import { choosePorts, type PortName } from './ports.ts';
import type { Postgres } from './postgres.ts';
import { Problem } from './problem.ts';
import { ProcessRecord } from './process-record.ts';
import { silentProgress } from './progress.ts';
import { openDatabase, openTemporal } from './servers.ts';
import { publicUrlOf, type StackOptions } from './stack-options.ts';
import type { Temporal } from './temporal.ts';

export type Stack = {
  /** The same that stands in local.json. */
  describe: () => LocalStack;
  api: Child;
  workers: Child[];
  receiver: Child;
  postgres: Postgres | null;
  temporal: Temporal | null;
  addWorker: () => Promise<Child>;
  /** API, workers (which drain), receiver, Temporal, Postgres. */
  stop: () => Promise<void>;
  /** All at once and without a goodbye. */
  kill: () => void;
};

/** Builds, starts and seeds a whole installation in one folder. What was started is stopped again when a step fails or `signal` aborts. */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const releaseDir = takeDataDir(options.dataDir);
  const record = options.record ?? new ProcessRecord(options.dataDir);
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([failed.signal, options.signal]) : failed.signal;
  const release = (): void => {
    removeLocalFile(options.dataDir);
    releaseDir();
  };
  try {
    return await unlessAborted(assemble({ ...options, signal }, record, release), signal);
  } catch (error) {
    failed.abort();
    await record.stopAll();
    release();
    throw error;
  }
};

const unlessAborted = async <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const aborted = new Promise<never>((_settle, fail) => {
    const refuse = (): void => fail(new Problem('The start was called off.', ''));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
  return Promise.race([work, aborted]);
};

const assemble = async (options: StackOptions, record: ProcessRecord, release: () => void): Promise<Stack> => {
  const { dataDir, workerCount = 1, restarts = false, progress = silentProgress, signal } = options;
  const host = options.host ?? '127.0.0.1';
  const orphans = await progress.step('Stopping what an earlier start left behind', () => record.stopOrphans());
  if (orphans.length > 0) progress.line(`An earlier start did not stop by itself; stopped: ${orphans.join(', ')}`);
  removeLocalFile(dataDir);

  const ports = await claimPorts(options);
  const portOf = (name: PortName): number => {
    const port = ports.get(name);
    if (port === undefined) throw new Error(`no port was chosen for ${name}`);
    return port;
  };
  let refresh = (): void => {};
  const events: ChildEvents = { record, onDeath: progress.line, onRestart: () => refresh() };

  const [{ postgres, databaseUrl, seed, env }, { temporal, temporalAddress }] = await Promise.all([
    openDatabase(options, portOf, events, progress),
    openTemporal(options, portOf, events, progress),
    buildAll(progress, signal),
  ]);

  const temporalUiUrl = temporal?.uiUrl ?? options.temporalUiUrl ?? null;
  const directEnv = {
    ...env,
    TEMPORAL_ADDRESS: temporalAddress,
    ...(temporalUiUrl !== null && { POSTHORN_TEMPORAL_UI_URL: temporalUiUrl }),
  };
  const appEnv = options.rewire ? await options.rewire(directEnv) : directEnv;
  const app = { dataDir, env: appEnv, restarts };
  const receiver = new Child(planReceiver(portOf('receiver'), app), events);
  const api = new Child(planApi(portOf('api'), host, app), events);
  const workers = Array.from(
    { length: workerCount },
    (_, index) => new Child(planWorker(index + 1, portOf(`worker${index}`), app), events),
  );
  await Promise.all([
    progress.step('Starting the receiver', () => receiver.start()),
    progress.step('Starting the API', () => api.start()),
    ...workers.map((worker) => progress.step(`Starting ${worker.plan.name}`, () => worker.start())),
  ]);

  const describe = (): LocalStack => {
    const apiUrl = publicUrlOf(options, portOf('api'));
    return {
      apiUrl,
      portalUrl: `${apiUrl}/portal/`,
      temporalUiUrl,
      temporalAddress,
      databaseUrl,
      receiverUrl: `http://127.0.0.1:${portOf('receiver')}`,
      ...seed,
      pids: {
        api: api.pid,
        worker: workers.map(({ pid }) => pid),
        receiver: receiver.pid,
        postgres: postgres?.child.pid ?? null,
        temporal: temporal?.child.pid ?? null,
        supervisor: process.pid,
      },
    };
  };
  refresh = () => writeLocalFile(dataDir, describe());
  refresh();

  return {
    describe,
    api,
    workers,
    receiver,
    postgres,
    temporal,
    addWorker: async () => {
      const port = (await choosePorts(['worker0'], { base: null })).get('worker0') ?? 0;
      const worker = new Child(planWorker(workers.length + 1, port, app), events);
      workers.push(worker);
      await worker.start();
      refresh();
      return worker;
    },
    stop: async () => {
      refresh = () => {};
      removeLocalFile(dataDir);
      await progress.step('Stopping the API', () => api.stop());
      await progress.step('Draining the workers', () => Promise.all(workers.map((worker) => worker.stop())));
      await receiver.stop();
      await progress.step('Stopping Temporal', async () => temporal?.stop());
      await progress.step('Stopping Postgres', async () => postgres?.stop());
      release();
    },
    kill: () => {
      refresh = () => {};
      record.killAll();
      release();
    },
  };
};
