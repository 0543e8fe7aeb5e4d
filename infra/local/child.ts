import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { logSize, openLog, readLogTail } from './log-file.ts';
import { Problem } from './problem.ts';
import type { ProcessRecord } from './process-record.ts';
import { sleep, waitUntil } from './wait.ts';

export type ChildPlan = {
  name: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  logPath: string;
  isReady: () => boolean | Promise<boolean>;
  readyTimeoutMs: number;
  stopSignal: 'SIGTERM' | 'SIGINT';
  /** After this long the child is killed. */
  stopTimeoutMs: number;
  restarts: boolean;
  /** Whether the child is one of ours on Node, which then ends with us (leash.ts). */
  leashed: boolean;
  user?: { uid: number; gid: number } | undefined;
};

export type ChildEvents = { record?: ProcessRecord; onDeath?: (line: string) => void; onRestart?: () => void };

const restartPauseMs = 500;
const restartPauseMsMax = 30_000;
/** A child that ran this long before it died starts again at the shortest pause. */
const steadyMs = 60_000;

/** One process of the stack: started in a process group of its own, watched, brought back when it dies, stopped in order. */
export class Child {
  readonly plan: ChildPlan;
  readonly #events: ChildEvents;
  #process: ChildProcess | null = null;
  #isStopping = false;
  #pauseMs = restartPauseMs;

  constructor(plan: ChildPlan, events: ChildEvents = {}) {
    this.plan = plan;
    this.#events = events;
  }

  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  /** Resolves when the child answers; a child that ends or stays silent instead is a Problem with the end of its log. */
  async start(): Promise<this> {
    const { name, logPath, isReady, readyTimeoutMs } = this.plan;
    const logStart = logSize(logPath);
    const child = this.#spawn();
    let isReadyNow = false;
    await waitUntil(
      async () => {
        isReadyNow = !hasEnded(child) && (await isReady());
        return isReadyNow || hasEnded(child) || this.#isStopping;
      },
      { timeoutMs: readyTimeoutMs },
    );
    if (isReadyNow) {
      this.#watch(child);
      return this;
    }
    const wasStopped = this.#isStopping;
    const ending = hasEnded(child)
      ? `ended at once (${describeEnd(child)})`
      : `did not answer within ${readyTimeoutMs / 1000} s`;
    await this.stop();
    if (wasStopped) throw new Problem(`${name} was stopped while it started.`, 'Nothing is to be done.');
    throw new Problem(`The ${name} ${ending}.`, `Its log is ${logPath}; it ends with:`, readLogTail(logPath, logStart));
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#process;
    if (!child || hasEnded(child)) return;
    this.signal(this.plan.stopSignal);
    if (await waitUntil(() => hasEnded(child), { timeoutMs: this.plan.stopTimeoutMs, pauseMsMax: 50 })) return;
    this.kill();
    await waitUntil(() => hasEnded(child), { timeoutMs: 5_000 });
  }

  /** To the process alone, as a person would: `child.signal('SIGSTOP')` in a test freezes it. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Without a goodbye, and for good. */
  kill(): void {
    this.#isStopping = true;
    this.signal('SIGKILL');
  }

  #spawn(): ChildProcess {
    const { name, command, args, env, cwd, logPath, leashed, user } = this.plan;
    const log = openLog(logPath);
    try {
      const options: SpawnOptions = {
        cwd,
        env,
        // Its own group: the terminal's Ctrl-C reaches us alone, and we stop the children in the right order.
        detached: true,
        stdio: leashed ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
        ...user,
      };
      const child = spawn(command, args, options);
      child.once('error', (error) => this.#events.onDeath?.(`${name} could not be started: ${error.message}`));
      child.channel?.unref();
      this.#process = child;
      if (child.pid !== undefined) this.#events.record?.add(name, child.pid, this.plan.stopSignal);
      return child;
    } finally {
      closeSync(log);
    }
  }

  #watch(child: ChildProcess): void {
    const startedAtMs = performance.now();
    const onExit = (): void => {
      if (this.#isStopping) {
        this.#events.record?.remove(this.plan.name);
        return;
      }
      if (performance.now() - startedAtMs > steadyMs) this.#pauseMs = restartPauseMs;
      void this.#revive(describeEnd(child));
    };
    if (hasEnded(child)) onExit();
    else child.once('exit', onExit);
  }

  async #revive(ending: string): Promise<void> {
    const { name, restarts, logPath, isReady, readyTimeoutMs } = this.plan;
    // A start that fails stops its children by the record; their end is no death.
    if (this.#events.record?.isClosed) return;
    if (!restarts) {
      this.#events.onDeath?.(`${name} ended (${ending}). Log: ${logPath}`);
      return;
    }
    this.#events.onDeath?.(
      `${name} ended (${ending}) and is started again in ${this.#pauseMs / 1000} s. Log: ${logPath}`,
    );
    await sleep(this.#pauseMs);
    if (this.#isStopping) return;
    this.#pauseMs = Math.min(this.#pauseMs * 2, restartPauseMsMax);
    const child = this.#spawn();
    this.#watch(child);
    const isBack = await waitUntil(async () => !hasEnded(child) && (await isReady()), { timeoutMs: readyTimeoutMs });
    if (isBack && !this.#isStopping) this.#events.onRestart?.();
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

const describeEnd = (child: ChildProcess): string =>
  child.signalCode ?? (child.exitCode === null ? 'not started' : `exit code ${child.exitCode}`);
