import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestStack } from '../e2e/stack.ts';
import { python } from './run.ts';

const run = promisify(execFile);

/** All but what would end the fuzzer's own key and tenant. */
const scopes = [
  '*:read',
  'application:write',
  'endpoint:write',
  'event_type:write',
  'message:write',
  'attempt:write',
  'secret:write',
  'portal_token:write',
  'operational_webhook:write',
  'tenant:write',
];

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
].join();

export type Fuzzed = { why: string } | { ok: boolean; report: string };

/**
 * Runs schemathesis (examples, coverage, fuzzing, stateful) over the document that the installation serves: no answer may be a 5xx, and none
 * may be one that the document does not tell of. `why`: it cannot be run on this machine.
 */
export const fuzz = async (test: TestStack, seconds: number, seed: number): Promise<Fuzzed> => {
  const made = await python('fuzz', join(import.meta.dirname, 'python/fuzz-requirements.txt'));
  if ('why' in made) return made;
  const { apiUrl, apiKey } = test.stack.describe();
  const answer = await fetch(`${apiUrl}/api/v1/api-key`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'fuzz', scopes }),
  });
  const { token } = (await answer.json()) as { token: string };
  const cwd = await mkdtemp(join(tmpdir(), 'posthorn-fuzz-'));
  const args = [
    ...['run', `${apiUrl}/api/v1/openapi.json`, '--url', apiUrl, '--header', `Authorization: Bearer ${token}`],
    ...['--checks', checks, '--max-time', String(seconds), '--seed', String(seed), '--workers', '1'],
    ...['--continue-on-failure', '--suppress-health-check', 'all', '--no-color'],
  ];
  try {
    const { stdout } = await run(join(made.bin, 'schemathesis'), args, {
      cwd,
      timeout: (seconds + 120) * 1000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { ok: true, report: stdout };
  } catch (cause) {
    const report = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : String(cause);
    return { ok: false, report };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
};
