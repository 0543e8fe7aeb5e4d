import { startStack } from '@posthorn/infra/stack';
import { type Installation, installationOf, rolesOf } from './installation.ts';

export interface ThrowAwayStack extends Installation {
  stop: () => Promise<void>;
}

/** The whole local stack, fsync on, in a data directory that is deleted afterwards; its parts are processes of their own. */
export const startThrowAwayStack = async (
  dataDir: string,
  workerCount: number,
  signal: AbortSignal,
): Promise<ThrowAwayStack> => {
  const stack = await startStack({ dataDir, workerCount, isThrowAway: true, signal });
  const installation = installationOf(stack.describe());
  return {
    ...installation,
    addWorker: async () => {
      await stack.addWorker();
      for (const [role, pids] of rolesOf(stack.describe().pids)) installation.pids.set(role, pids);
    },
    about: `a throw-away stack with ${workerCount} worker(s), everything on this machine`,
    stop: stack.stop,
  };
};
