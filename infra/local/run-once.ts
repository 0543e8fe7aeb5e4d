import { spawn } from 'node:child_process';
import { Problem } from './problem.ts';

/** The end of what a command said is enough to tell what went wrong; the rest would bury it. */
const quotedLineCountMax = 25;

/** Our own programs end with this code when what they said is already one sentence and what to do (prepare-database.ts). */
const spokenExitCode = 3;

const splitSpoken = (said: string): [string, string] => {
  const [sentence = '', ...remedy] = said.trim().split('\n');
  return [sentence, remedy.join('\n').trim()];
};

export type Command = {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  user?: { uid: number; gid: number } | undefined;
  remedy?: string;
  signal?: AbortSignal | undefined;
};

/** Runs a command to its end and returns what it wrote to stdout. A failure is a Problem that quotes what it said. */
export const runOnce = ({
  name,
  command,
  args,
  cwd,
  env = process.env,
  user,
  remedy,
  signal,
}: Command): Promise<string> =>
  new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
      ...(signal && { signal }),
    });
    let stdout = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const refuse = (ending: string): void => {
      const quote = said.trimEnd().split('\n').slice(-quotedLineCountMax).join('\n  ');
      fail(new Problem(`${name} failed (${ending}).`, remedy ?? 'It said:', quote));
    };
    child.on('error', (error) => refuse(error.message));
    child.on('close', (code, endedBy) => {
      if (code === 0) settle(stdout);
      else if (code === spokenExitCode) fail(new Problem(...splitSpoken(said)));
      else refuse(endedBy ?? `exit code ${code}`);
    });
  });
