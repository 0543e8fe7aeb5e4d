import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChildPlan } from './child.ts';
import { compileCacheDir } from './compile-cache.ts';
import { answersHttp } from './probe.ts';
import { inRepository } from './repository.ts';
import { reachableHost } from './stack-options.ts';

type AppOptions = { dataDir: string; env: NodeJS.ProcessEnv; restarts: boolean };

const readyTimeoutMs = 60_000;
const apiStopTimeoutMs = 20_000;
/** Above the longest request a worker may have in flight, so that a drain is never cut short. */
const workerStopTimeoutMs = 60_000;

const preloads = ['leash.ts', 'idle-memory.ts'].flatMap((name) => [
  '--import',
  pathToFileURL(join(import.meta.dirname, name)).href,
]);

const planApp = (
  name: string,
  program: string,
  healthUrl: string,
  stopTimeoutMs: number,
  { dataDir, env, restarts }: AppOptions,
): ChildPlan => ({
  name,
  command: process.execPath,
  args: [...preloads, inRepository(program)],
  env: { ...env, NODE_COMPILE_CACHE: compileCacheDir },
  cwd: inRepository(),
  logPath: join(dataDir, 'logs', `${name}.log`),
  isReady: () => answersHttp(healthUrl),
  readyTimeoutMs,
  stopSignal: 'SIGTERM',
  stopTimeoutMs,
  restarts,
  leashed: true,
});

export const planApi = (port: number, host: string, options: AppOptions): ChildPlan => {
  const url = `http://${reachableHost(host)}:${port}/api/v1/health/ping`;
  const env = { ...options.env, POSTHORN_PORT: String(port), POSTHORN_HOST: host };
  return planApp('api', 'apps/api/src/main.ts', url, apiStopTimeoutMs, { ...options, env });
};

export const planWorker = (index: number, port: number, options: AppOptions): ChildPlan => {
  const env = { ...options.env, POSTHORN_WORKER_PORT: String(port) };
  return planApp(`worker-${index}`, 'apps/worker/src/main.ts', `http://127.0.0.1:${port}/health`, workerStopTimeoutMs, {
    ...options,
    env,
  });
};

export const planReceiver = (port: number, options: AppOptions): ChildPlan => {
  const env = { PATH: options.env.PATH, HOST: '127.0.0.1', RECEIVER_PORT: String(port) };
  const url = `http://127.0.0.1:${port}/health`;
  return planApp('receiver', 'packages/testkit/src/receiver/main.ts', url, apiStopTimeoutMs, { ...options, env });
};
