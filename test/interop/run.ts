import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/posthorn/interop');

/** Why a language cannot be tried on this machine, or the program that runs its scenario. */
export type Prepared = { why: string } | { command: string; args: string[]; cwd: string };

const whyOf = (cause: unknown): string => {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.split('\n').slice(0, 3).join(' ').slice(0, 300);
};

/** A virtual environment with the packages of a file of requirements, made once for its content. */
export const python = async (name: string, requirementsFile: string): Promise<{ bin: string } | { why: string }> => {
  const dir = join(cache, name);
  const bin = join(dir, 'bin');
  const stamp = join(dir, 'requirements.txt');
  const wanted = readFileSync(requirementsFile, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { bin };
  try {
    mkdirSync(cache, { recursive: true });
    await run('python3', ['-m', 'venv', '--clear', dir]);
    await run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', requirementsFile], {
      timeout: 300_000,
    });
    writeFileSync(stamp, wanted);
    return { bin };
  } catch (cause) {
    return { why: whyOf(cause) };
  }
};

export const preparePython = async (): Promise<Prepared> => {
  const cwd = join(import.meta.dirname, 'python');
  const made = await python('python', join(cwd, 'requirements.txt'));
  return 'why' in made ? made : { command: join(made.bin, 'python'), args: ['scenario.py'], cwd };
};

export const prepareGo = async (): Promise<Prepared> => {
  const cwd = join(import.meta.dirname, 'go');
  const program = join(cache, 'go-scenario');
  try {
    mkdirSync(cache, { recursive: true });
    await run('go', ['build', '-mod=readonly', '-o', program, '.'], { cwd, timeout: 300_000 });
    return { command: program, args: [], cwd };
  } catch (cause) {
    return { why: whyOf(cause) };
  }
};

export type Outcome = { ok: boolean; why?: string };

/** Runs a prepared scenario to its end: one line of JSON a step. */
export const outcomesOf = async (
  { command, args, cwd }: Exclude<Prepared, { why: string }>,
  env: Record<string, string>,
): Promise<Outcome[]> => {
  const { stdout } = await run(command, args, { cwd, env: { ...process.env, ...env }, timeout: 170_000 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
};
