import { afterEach, expect, test } from 'vitest';
import { Child, type ChildEvents, type ChildPlan } from './child.ts';
import { ProcessRecord } from './process-record.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waitUntil } from './wait.ts';

const started: Child[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((child) => child.stop()));
});

const make = (
  folder: { path: string; at: (name: string) => string },
  plan: Partial<ChildPlan>,
  events: ChildEvents = {},
): Child => {
  const child = new Child(
    {
      name: 'sleeper',
      command: 'sleep',
      args: ['600'],
      env: process.env,
      cwd: folder.path,
      logPath: folder.at('sleeper.log'),
      isReady: () => true,
      readyTimeoutMs: 5_000,
      stopSignal: 'SIGTERM',
      stopTimeoutMs: 1_000,
      restarts: false,
      leashed: false,
      ...plan,
    },
    events,
  );
  started.push(child);
  return child;
};

test('a child that ends at once is told with the end of its log', async () => {
  using folder = temporaryFolder();
  const child = make(folder, { command: 'sh', args: ['-c', 'echo the reason >&2; exit 7'], isReady: () => false });
  await expect(child.start()).rejects.toMatchObject({
    message: 'The sleeper ended at once (exit code 7).',
    details: 'the reason',
  });
});

test('a program that is not there is told too', async () => {
  using folder = temporaryFolder();
  await expect(make(folder, { command: '/nowhere/program' }).start()).rejects.toThrow('not started');
});

test('a child that never answers is stopped', async () => {
  using folder = temporaryFolder();
  const child = make(folder, { isReady: () => false, readyTimeoutMs: 200 });
  await expect(child.start()).rejects.toThrow('did not answer within 0.2 s');
});

test('a child that does not heed the signal is killed after its time', async () => {
  using folder = temporaryFolder();
  const child = make(folder, {
    command: 'sh',
    args: ['-c', 'trap "" TERM; sleep 600 & wait; wait'],
    stopTimeoutMs: 300,
  });
  await child.start();
  const { pid } = child;
  await child.stop();
  expect(() => process.kill(pid ?? 0, 0)).toThrow();
});

test('a child that dies comes back with another pid, is announced, and stays away once it was stopped', async () => {
  using folder = temporaryFolder();
  const lines: string[] = [];
  let restarts = 0;
  const events = { onDeath: (line: string) => lines.push(line), onRestart: () => (restarts += 1) };
  const child = make(folder, { restarts: true }, events);
  await child.start();
  const first = child.pid;
  child.signal('SIGKILL');
  expect(await waitUntil(() => restarts === 1, { timeoutMs: 5_000 })).toBe(true);
  expect(child.pid).not.toBe(first);
  expect(lines).toEqual([expect.stringContaining('sleeper ended (SIGKILL) and is started again in 0.5 s. Log: ')]);
  await child.stop();
  expect(await waitUntil(() => restarts > 1, { timeoutMs: 800 })).toBe(false);
});

test('the record finds what a killed start left behind, even when it is frozen', async () => {
  using folder = temporaryFolder();
  const child = make(folder, {}, { record: new ProcessRecord(folder.path) });
  await child.start();
  child.signal('SIGSTOP');
  expect(await new ProcessRecord(folder.path).stopOrphans()).toEqual(['sleeper']);
  expect(await new ProcessRecord(folder.path).stopOrphans()).toEqual([]);
});
