import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '@posthorn/infra/stack';
import type { FaultProxy } from '@posthorn/testkit/fault-proxy';
import { pick } from './dice.ts';

export type Wires = { database: FaultProxy; temporal: FaultProxy };

type Ground = { stack: Stack; wires: Wires; dice: () => number };

/** A fault is made and undone; it resolves when it is undone. */
export type FaultKind = keyof typeof faults;

const kill = (pid: number | null | undefined): void => {
  if (!pid) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It died of an earlier fault and is not back yet.
  }
};

const between = (dice: () => number, from: number, to: number): number => from + dice() * (to - from);

const whileFaulty = async (proxy: FaultProxy, fault: Parameters<FaultProxy['set']>[0], ms: number): Promise<void> => {
  proxy.set(fault);
  await sleep(ms);
  proxy.set({ kind: 'none' });
};

export const faults = {
  'kill-api': async ({ stack }: Ground) => kill(stack.api.pid),
  'kill-worker': async ({ stack, dice }: Ground) => kill(pick(dice, stack.workers).pid),
  'kill-all-workers': async ({ stack }: Ground) => {
    for (const worker of stack.workers) kill(worker.pid);
  },
  'kill-postgres': async ({ stack }: Ground) => kill(stack.postgres?.child.pid),
  'kill-temporal': async ({ stack }: Ground) => kill(stack.temporal?.child.pid),
  /** Longer than the heartbeat: it is thought dead, and wakes up. */
  'freeze-worker': async ({ stack, dice }: Ground) => {
    const { pid } = pick(dice, stack.workers);
    if (!pid) return;
    process.kill(pid, 'SIGSTOP');
    await sleep(between(dice, 6_000, 10_000));
    try {
      process.kill(pid, 'SIGCONT');
    } catch {
      // It was ended meanwhile.
    }
  },
  'cut-database': async ({ wires }: Ground) => wires.database.break('cut'),
  'reset-database': async ({ wires }: Ground) => wires.database.break('reset'),
  'half-open-database': async ({ wires }: Ground) => wires.database.halfOpen(),
  'stall-database': async ({ wires, dice }: Ground) =>
    whileFaulty(wires.database, { kind: 'stall' }, between(dice, 2_000, 6_000)),
  'delay-database': async ({ wires, dice }: Ground) =>
    whileFaulty(wires.database, { kind: 'delay', ms: 100 }, between(dice, 2_000, 5_000)),
  'drip-database': async ({ wires, dice }: Ground) =>
    whileFaulty(wires.database, { kind: 'drip', bytesPerSecond: 20_000 }, between(dice, 2_000, 4_000)),
  'reset-temporal': async ({ wires }: Ground) => wires.temporal.break('reset'),
  'stall-temporal': async ({ wires, dice }: Ground) =>
    whileFaulty(wires.temporal, { kind: 'stall' }, between(dice, 5_000, 9_000)),
  'half-open-temporal': async ({ wires }: Ground) => wires.temporal.halfOpen(),
} satisfies Record<string, (ground: Ground) => Promise<void>>;

export const faultKinds = Object.keys(faults) as FaultKind[];
