import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { warmCompileCache } from './compile-cache.ts';
import { hashInputs } from './input-hash.ts';
import { tryLock } from './lock.ts';
import { readTextIfThere } from './private-file.ts';
import { Problem } from './problem.ts';
import type { Progress } from './progress.ts';
import { inRepository } from './repository.ts';
import { runOnce } from './run-once.ts';
import { waitUntil } from './wait.ts';

type Build = {
  title: string;
  name: string;
  inputs: string[];
  isInput?: (path: string) => boolean;
  output: string | null;
  run: (signal: AbortSignal | undefined) => Promise<unknown>;
};

const cacheDir = inRepository('node_modules/.cache/posthorn');
const lockTimeoutMs = 5 * 60_000;

/** A package's own `build` script, on the Node that runs us and without a package manager in between. */
const runPackageBuild = (folder: string, signal: AbortSignal | undefined): Promise<string> => {
  const path = [
    join(inRepository(folder), 'node_modules/.bin'),
    inRepository('node_modules/.bin'),
    dirname(process.execPath),
  ];
  return runOnce({
    name: `Building ${folder}`,
    command: 'sh',
    args: ['-c', readBuildScript(folder)],
    cwd: inRepository(folder),
    env: { ...process.env, PATH: [...path, process.env.PATH].join(delimiter), NODE_ENV: 'production', NO_COLOR: '1' },
    signal,
  });
};

const readBuildScript = (folder: string): string => {
  const manifest: { scripts?: { build?: string } } = JSON.parse(
    readFileSync(inRepository(folder, 'package.json'), 'utf8'),
  );
  if (manifest.scripts?.build) return manifest.scripts.build;
  throw new Error(`${folder}/package.json has no script "build"`);
};

const builds: Build[] = [
  {
    title: 'Building the SDK',
    name: 'sdk',
    inputs: ['packages/sdk'],
    output: 'packages/sdk/dist/esm/entry-node.js',
    run: (signal) => runPackageBuild('packages/sdk', signal),
  },
  {
    title: 'Building the React package',
    name: 'react',
    inputs: ['packages/react', 'packages/shared/src', 'packages/sdk/src'],
    output: 'packages/react/dist/index.js',
    run: (signal) => runPackageBuild('packages/react', signal),
  },
  {
    title: 'Building the workflow bundle',
    name: 'workflows',
    inputs: ['apps/worker', 'packages/shared/src'],
    output: 'apps/worker/dist/workflows.js',
    run: (signal) =>
      runOnce({
        name: 'Bundling the workflows',
        command: process.execPath,
        args: [inRepository('apps/worker/src/bundle.ts')],
        cwd: inRepository('apps/worker'),
        signal,
      }),
  },
  {
    title: 'Building the portal',
    name: 'portal',
    inputs: ['apps/portal', 'packages/shared/src', 'packages/react/src', 'packages/services/src'],
    // Of the services the portal bundles the schemas alone.
    isInput: (path) => !path.includes('/packages/services/') || /\/schema(\.ts$|\/)/.test(path),
    output: 'apps/portal/dist/index.html',
    run: (signal) => runPackageBuild('apps/portal', signal),
  },
  {
    title: 'Preparing the programs',
    name: 'compile-cache',
    inputs: [
      'apps/api/src',
      'apps/worker/src',
      'infra/local',
      ...['shared', 'db', 'services', 'testkit'].map((name) => `packages/${name}/src`),
    ],
    output: null,
    run: (signal) => warmCompileCache(signal),
  },
];

/**
 * Builds what changed since it was built last. An own hash of the inputs instead of turbo: turbo needs pnpm on PATH (a second
 * npx) and takes 1.5 s to find out that nothing is to be done; this takes 40 ms.
 */
export const buildAll = async (progress: Progress, signal?: AbortSignal): Promise<void> => {
  mkdirSync(join(cacheDir, 'builds'), { recursive: true });
  const release = await lockBuilds(progress);
  try {
    for (const build of builds) await runBuild(build, progress, signal);
  } finally {
    release();
  }
};

const runBuild = async (build: Build, progress: Progress, signal: AbortSignal | undefined): Promise<void> => {
  const stampPath = join(cacheDir, 'builds', build.name);
  const inputs = [...build.inputs, 'pnpm-lock.yaml'].map((path) => inRepository(path));
  const hash = hashInputs(inputs, build.isInput);
  const isThere = (): boolean => build.output === null || existsSync(inRepository(build.output));
  if (isThere() && readTextIfThere(stampPath) === hash) return;
  await progress.step(build.title, () => build.run(signal));
  if (!isThere()) throw new Error(`${build.title} did not make ${build.output}`);
  writeFileSync(stampPath, hash);
};

/** Two starts of one clone (a stack and a test run) share what is built; the second waits for the first. */
const lockBuilds = async (progress: Progress): Promise<() => void> => {
  let release: (() => void) | null = null;
  const take = (): boolean => {
    const lock = tryLock(join(cacheDir, 'builds.lock'));
    if (lock.isMine) release = lock.release;
    return lock.isMine;
  };
  if (!take()) await progress.step('Waiting for another build', () => waitUntil(take, { timeoutMs: lockTimeoutMs }));
  if (release) return release;
  throw new Problem('Another start has been building for five minutes.', 'Stop it, and start again.');
};
