import { join } from 'node:path';
import { readJsonIfThere } from '@posthorn/infra/private-file';
import { inRepository } from '@posthorn/infra/repository';
import { runCommand } from './run-command.ts';
import { add, noTests, oneFailed, type Tally } from './tally.ts';

/** Runs vitest and counts its tests. A file that could not be loaded has no tests to count, and is a failure all the same. */
export const runVitest = async (
  name: string,
  args: string[],
  { dir, env }: { dir: string; env: NodeJS.ProcessEnv },
): Promise<Tally> => {
  const report = join(dir, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = inRepository('node_modules/vitest/vitest.mjs');
  const isGood = await runCommand(process.execPath, [program, 'run', ...reporters, ...args], env);
  const tally = readReport(report);
  return isGood || tally.failed > 0 ? tally : add(tally, oneFailed);
};

const readReport = (path: string): Tally => {
  const report = readJsonIfThere(path);
  if (typeof report !== 'object' || report === null) return noTests;
  const count = (field: string): number => Number(Reflect.get(report, field)) || 0;
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
};
