import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Stack, startStack } from '@posthorn/infra/stack';
import type { StackOptions } from '@posthorn/infra/stack-options';
import { Posthorn } from 'posthorn';

export type TestStack = {
  stack: Stack;
  dataDir: string;
  client: Posthorn;
  /** Reads the demo receiver's counts of an inbox. */
  inbox: (name: string) => Promise<InboxCounts>;
  /** What an inbox received, oldest first. */
  arrived: (name: string) => Promise<Arrived[]>;
  /** Kills what is left, starts again on the same data. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
};

export type Arrived = { id: string; headers: Record<string, string>; body: string };

export type InboxCounts = { requests: number; unique: number; duplicates: number; open: number };

/** A whole installation in a folder of its own, thrown away at the end. */
export const createTestStack = async (options: Partial<StackOptions> = {}): Promise<TestStack> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'posthorn-e2e-'));
  const start = () => startStack({ portBase: null, isThrowAway: true, ...options, dataDir });
  const made: TestStack = {
    stack: await start(),
    dataDir,
    get client() {
      const { apiUrl, apiKey } = made.stack.describe();
      return new Posthorn(apiKey, { serverUrl: apiUrl });
    },
    inbox: async (name) => {
      const response = await fetch(`${made.stack.describe().receiverUrl}/inbox/${name}`);
      return (await response.json()) as InboxCounts;
    },
    arrived: async (name) => {
      const response = await fetch(`${made.stack.describe().receiverUrl}/inbox/${name}/deliveries`);
      return ((await response.json()) as { data: Arrived[] }).data;
    },
    restart: async () => {
      made.stack.kill();
      await new Promise((resolve) => setTimeout(resolve, 500));
      made.stack = await start();
    },
    close: async () => {
      await made.stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return made;
};

/** Runs `work` for 0 … count-1, `width` at a time. */
export const inParallel = async (
  count: number,
  width: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> => {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) {
        const index = next;
        next += 1;
        await work(index);
      }
    }),
  );
};
