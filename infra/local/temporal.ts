import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Child, type ChildEvents } from './child.ts';
import { choosePorts } from './ports.ts';
import { findConnectError } from './probe.ts';
import { type Progress, silentProgress } from './progress.ts';
import { findTemporal } from './temporal-binary.ts';

export type TemporalOptions = {
  dataDir: string;
  port?: number;
  uiPort?: number;
  restarts?: boolean;
  events?: ChildEvents;
  progress?: Progress;
};

export type Temporal = { address: string; uiUrl: string; child: Child; stop: () => Promise<void> };

const readyTimeoutMs = 60_000;
const stopTimeoutMs = 20_000;

/** The development server on a file database that is kept over restarts. */
export const startTemporal = async (options: TemporalOptions): Promise<Temporal> => {
  const { dataDir, restarts = false, events = {}, progress = silentProgress } = options;
  const logDir = join(dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const program = await findTemporal(dataDir, progress);
  const free = await choosePorts(['temporal', 'temporalUi'], { base: null });
  const port = options.port ?? free.get('temporal') ?? 0;
  const uiPort = options.uiPort ?? free.get('temporalUi') ?? 0;
  const address = `127.0.0.1:${port}`;
  const child = new Child(
    {
      name: 'temporal',
      command: program,
      args: [
        ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
        ...['--db-filename', join(dataDir, 'temporal.db'), '--log-level', 'error'],
      ],
      env: process.env,
      cwd: dataDir,
      logPath: join(logDir, 'temporal.log'),
      isReady: () => isServing(program, port),
      readyTimeoutMs,
      stopSignal: 'SIGTERM',
      stopTimeoutMs,
      restarts,
      leashed: false,
    },
    events,
  );
  await child.start();
  return { address, uiUrl: `http://127.0.0.1:${uiPort}`, child, stop: () => child.stop() };
};

/** The port is open before the namespace exists; a worker that comes in between dies of "namespace not found". */
const isServing = async (program: string, port: number): Promise<boolean> => {
  if ((await findConnectError('127.0.0.1', port)) !== null) return false;
  const args = ['operator', 'namespace', 'describe', '--namespace', 'default', '--address', `127.0.0.1:${port}`];
  return new Promise((settle) => {
    const probe = spawn(program, args, { stdio: 'ignore', timeout: 5_000 });
    probe.on('error', () => settle(false));
    probe.on('close', (code) => settle(code === 0));
  });
};
