import { join } from 'node:path';
import { readJsonIfThere, removeIfThere, writePrivateJson } from './private-file.ts';
import { identifyProcess, isSameProcess } from './process-identity.ts';
import { waitUntil } from './wait.ts';

type Entry = { name: string; pid: number; identity: string; stopSignal: NodeJS.Signals };

/** Time for an orphan to stop by itself; then it is killed. */
const orphanStopTimeoutMs = 10_000;

/** Which children run, on disk, so that the start after a `kill -9` finds what the killed one left behind. */
export class ProcessRecord {
  readonly #path: string;
  readonly #entries = new Map<string, Entry>();
  #isClosed = false;

  constructor(dataDir: string) {
    this.#path = join(dataDir, 'processes.json');
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  add(name: string, pid: number, stopSignal: NodeJS.Signals): void {
    // A step that ran beside the one that failed comes too late with its child.
    if (this.#isClosed) {
      send(pid, 'SIGKILL');
      return;
    }
    this.#entries.set(name, { name, pid, identity: identifyProcess(pid) ?? '', stopSignal });
    this.#write();
  }

  remove(name: string): void {
    this.#entries.delete(name);
    this.#write();
  }

  /** In the order in which they were started, backwards: the database is the last to go. */
  async stopOrphans(): Promise<string[]> {
    const orphans = readEntries(this.#path).filter(({ pid, identity }) => isSameProcess(pid, identity));
    for (const orphan of orphans.reverse()) await stopOrphan(orphan);
    removeIfThere(this.#path);
    return orphans.map(({ name }) => name);
  }

  /** When a start fails half-way or is called off: whatever it has started goes, in the same order. */
  async stopAll(): Promise<void> {
    this.#isClosed = true;
    for (const entry of [...this.#entries.values()].reverse()) await stopOrphan(entry);
    this.#entries.clear();
    this.#write();
  }

  /** No goodbye for anybody: the second Ctrl-C. Postgres recovers from its log at the next start. */
  killAll(): void {
    this.#isClosed = true;
    for (const { pid } of [...this.#entries.values()].reverse()) send(pid, 'SIGKILL');
  }

  #write(): void {
    if (this.#entries.size === 0) removeIfThere(this.#path);
    else writePrivateJson(this.#path, [...this.#entries.values()]);
  }
}

const stopOrphan = async ({ pid, identity, stopSignal }: Entry): Promise<void> => {
  const isGone = (): boolean => !isSameProcess(pid, identity);
  // One that was frozen must wake to see the signal.
  send(pid, 'SIGCONT');
  send(pid, stopSignal);
  if (await waitUntil(isGone, { timeoutMs: orphanStopTimeoutMs })) return;
  send(pid, 'SIGKILL');
  await waitUntil(isGone, { timeoutMs: orphanStopTimeoutMs });
};

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
};

const readEntries = (path: string): Entry[] => {
  const entries = readJsonIfThere(path);
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'identity' in value &&
  typeof value.identity === 'string' &&
  value.identity !== '' &&
  'stopSignal' in value &&
  (value.stopSignal === 'SIGTERM' || value.stopSignal === 'SIGINT');
