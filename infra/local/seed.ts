import { join } from 'node:path';
import { readJsonIfThere, writePrivateJson } from './private-file.ts';
import { Problem } from './problem.ts';
import { inRepository } from './repository.ts';
import { runOnce } from './run-once.ts';

const fields = [
  'operatorEmail',
  'operatorPassword',
  'memberEmail',
  'memberPassword',
  'tenantId',
  'apiKey',
  'otherTenantId',
  'otherApiKey',
] as const;

/** Who and what a new installation begins with. Keys and passwords are known at creation only, so the first answer is kept. */
export type Seed = Record<(typeof fields)[number], string>;

export const plantSeed = async (dataDir: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<Seed> => {
  const path = join(dataDir, 'seed.json');
  const kept = readJsonIfThere(path);
  const stdout = await runOnce({
    name: 'Creating the operator and the demo tenants',
    command: process.execPath,
    args: [inRepository('apps/api/src/seed.ts')],
    cwd: inRepository(),
    env: kept === null ? env : { ...env, POSTHORN_SEED_FILE: path },
    signal,
  });
  const seed = parseSeed(stdout);
  if (JSON.stringify(seed) !== JSON.stringify(kept)) writePrivateJson(path, seed);
  return seed;
};

const parseSeed = (stdout: string): Seed => {
  const answer = tryParse(stdout.trim().split('\n').at(-1) ?? '');
  if (isSeed(answer)) return Object.fromEntries(fields.map((field) => [field, answer[field]])) as Seed;
  throw new Problem('The seed did not answer with the line that was expected.', 'It said:', stdout.slice(0, 500));
};

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isSeed = (value: unknown): value is Seed =>
  typeof value === 'object' &&
  value !== null &&
  fields.every((field) => field in value && typeof (value as Record<string, unknown>)[field] === 'string');
