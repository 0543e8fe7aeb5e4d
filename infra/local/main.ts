/** `npm start`: the whole of Posthorn on this machine, until it is told to stop. */
import './idle-memory.ts';
import { readConfig } from './config.ts';
import { localFilePath } from './local-file.ts';
import { describeFailure } from './problem.ts';
import { ProcessRecord } from './process-record.ts';
import { createProgress } from './progress.ts';
import { type Stack, startStack } from './stack.ts';
import { summarise } from './summary.ts';

const defaultPort = 4400;
/** One Ctrl-C reaches us several times: from the terminal, from npm, from the script that started us. */
const sameSignalMs = 1_000;

// Whoever read our words may be gone (a closed pipe); that is no reason to fall over.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const progress = createProgress(process.stdout);
const calledOff = new AbortController();
let stack: Stack | null = null;
let record: ProcessRecord | null = null;
let stopCalledAtMs: number | null = null;

const stop = async (): Promise<void> => {
  calledOff.abort();
  if (!stack) return;
  progress.line('Stopping …');
  await stack.stop();
  progress.line('Posthorn has stopped. Its data is kept.');
  process.exit(0);
};

const onSignal = (): void => {
  if (stopCalledAtMs === null) {
    stopCalledAtMs = performance.now();
    void stop().catch(fail);
    return;
  }
  if (performance.now() - stopCalledAtMs < sameSignalMs) return;
  progress.line('Killing everything at once.');
  record?.killAll();
  process.exit(130);
};

const fail = (error: unknown): never => {
  if (calledOff.signal.aborted) process.exit(0);
  console.error(`\n✗ ${describeFailure(error)}\n`);
  process.exit(1);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
// The script that started us was killed without a word: end as if we had been told to.
if (process.channel) {
  process.on('disconnect', onSignal);
  process.channel.unref();
}

try {
  const config = readConfig(process.env);
  record = new ProcessRecord(config.dataDir);
  const started = await startStack({
    ...config,
    record,
    portBase: defaultPort,
    restarts: true,
    progress,
    signal: calledOff.signal,
  });
  stack = started;
  progress.line(summarise(started.describe(), localFilePath(config.dataDir)));
  progress.line('Posthorn is ready');
} catch (error) {
  fail(error);
}
