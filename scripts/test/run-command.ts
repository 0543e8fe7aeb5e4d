import { type ChildProcess, spawn } from 'node:child_process';
import { inRepository } from '@posthorn/infra/repository';

const running = new Set<ChildProcess>();

/**
 * Runs a command with our own output and tells whether it succeeded. It gets a process group of its own, so that stopping it
 * reaches everything it has started.
 */
export const runCommand = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: inRepository(),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    });
    running.add(child);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      running.delete(child);
      settle(false);
    });
    child.on('exit', (code) => {
      running.delete(child);
      settle(code === 0);
    });
  });

export const stopCommands = (signal: NodeJS.Signals): void => {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // The group ended between the look and the signal.
    }
  }
};
