/**
 * `npm test`: everything. `npm test -- unit`, `-- e2e`: one half of the tests. `-- FILE…`: the tests whose path contains it.
 * The last line counts tests and steps; the exit code is not 0 when anything failed or no test ran.
 */
import { existsSync } from 'node:fs';
import { buildAll } from '@posthorn/infra/build';
import { describeFailure } from '@posthorn/infra/problem';
import { createProgress } from '@posthorn/infra/progress';
import { inRepository } from '@posthorn/infra/repository';
import { runCommand, stopCommands } from './run-command.ts';
import { type Servers, startServers } from './servers.ts';
import { add, describeTally, noTests, oneFailed, onePassed, type Tally } from './tally.ts';
import { runVitest } from './vitest-step.ts';

const pnpmVersion = '12.21.0';
const stopTimeoutMs = 20_000;

const args = process.argv.slice(2);
const half = args[0] === 'unit' || args[0] === 'e2e' ? args[0] : null;
const isWhole = args.length === 0;

let servers: Servers | null = null;
let isStopping = false;
let total = noTests;
let testCount = 0;

const step = async (title: string, act: () => Promise<Tally>): Promise<void> => {
  if (isStopping) return;
  console.log(`\n▶ ${title}`);
  const startedAtMs = performance.now();
  const tally = await act().catch((error: unknown) => {
    console.error(describeFailure(error));
    return oneFailed;
  });
  total = add(total, tally);
  const mark = tally.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${title}: ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`);
};

const asTally = async (run: Promise<boolean>): Promise<Tally> => ((await run) ? onePassed : oneFailed);

const runTests = (name: string, vitestArgs: string[]): Promise<void> =>
  step(name, async () => {
    if (!servers) throw new Error('The servers for the tests are not there.');
    const tally = await runVitest(name, vitestArgs, servers);
    testCount += tally.passed + tally.failed;
    return tally;
  });

const stopEverything = async (): Promise<void> => {
  stopCommands('SIGTERM');
  const killer = setTimeout(() => stopCommands('SIGKILL'), stopTimeoutMs);
  await servers?.stop();
  clearTimeout(killer);
};

const onSignal = (): void => {
  if (isStopping) return;
  isStopping = true;
  void stopEverything().finally(() => process.exit(130));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
if (process.channel) {
  process.on('disconnect', onSignal);
  process.channel.unref();
}

await step('build', async () => {
  await buildAll(createProgress(process.stdout));
  return onePassed;
});
if (isWhole) {
  // Turbo runs the packages side by side and remembers those that have not changed; it calls pnpm by its name.
  const turbo = `"${inRepository('node_modules/.bin/turbo')}" run typecheck --continue --output-logs=errors-only`;
  const npx = ['--yes', '--prefer-offline', '--package', `pnpm@${pnpmVersion}`, '--call', turbo];
  await step('types', () => asTally(runCommand('npx', npx)));
  await step('lint and format', () =>
    asTally(runCommand(inRepository('node_modules/.bin/biome'), ['ci', '--colors=off', '.'])),
  );
  const check = inRepository('scripts/check.ts');
  if (existsSync(check)) await step('rules of the house', () => asTally(runCommand(process.execPath, [check])));
}
await step('servers', async () => {
  servers = await startServers();
  return onePassed;
});
if (isWhole || half === 'unit') await runTests('unit', ['--project', 'unit', ...args.slice(1)]);
if (isWhole || half === 'e2e') await runTests('e2e', ['--project', 'e2e', ...args.slice(1)]);
if (!isWhole && !half) await runTests('chosen', args);

if (!isStopping) {
  await stopEverything();
  if (testCount === 0) console.error('\nNo test ran.');
  console.log(`\n${describeTally(total)}`);
  process.exit(total.failed > 0 || testCount === 0 ? 1 : 0);
}
