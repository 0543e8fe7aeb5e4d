import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRepository } from './repository.ts';
import { runOnce } from './run-once.ts';

/**
 * With every module in Node's compile cache a process never loads the TypeScript stripper: 30 MB less memory for each process
 * of the stack (94 MB to 64 MB for the smallest) and a quicker start.
 */
export const compileCacheDir = inRepository('node_modules/.cache/posthorn/node-compile');

const programs = [
  'infra/local/main.ts',
  'infra/local/leash.ts',
  'infra/local/idle-memory.ts',
  'infra/local/prepare-database.ts',
  'apps/api/src/seed.ts',
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'packages/testkit/src/receiver/main.ts',
];

/**
 * A program's modules are all compiled before the first of them runs; with one in front that exits, they are compiled,
 * kept, and none runs.
 */
const compileOnly = (program: string): string =>
  `import 'data:text/javascript,process.exit(0)'; import ${JSON.stringify(pathToFileURL(program).href)};`;

export const warmCompileCache = async (signal?: AbortSignal): Promise<void> => {
  for (const program of programs.map((path) => inRepository(path)).filter((path) => existsSync(path))) {
    await runOnce({
      name: `Compiling ${program}`,
      command: process.execPath,
      args: ['--input-type=module', '--eval', compileOnly(program)],
      cwd: inRepository(),
      env: { ...process.env, NODE_COMPILE_CACHE: compileCacheDir },
      signal,
    });
  }
};
