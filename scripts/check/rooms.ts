import { posix } from 'node:path';
import { isTest } from './tree.ts';

/** The room a file belongs to, or `none` for the files that stand at the root. */
export type Room =
  | 'shared'
  | 'db'
  | 'services'
  | 'sdk'
  | 'cli'
  | 'react'
  | 'testkit'
  | 'api'
  | 'worker'
  | 'portal'
  | 'infra'
  | 'bench'
  | 'chaos'
  | 'scripts'
  | 'test'
  | 'examples'
  | 'none';

const rooms: readonly (readonly [folder: string, room: Room])[] = [
  ['packages/shared/', 'shared'],
  ['packages/db/', 'db'],
  ['packages/services/', 'services'],
  ['packages/sdk/', 'sdk'],
  ['packages/cli/', 'cli'],
  ['packages/react/', 'react'],
  ['packages/testkit/', 'testkit'],
  ['apps/api/', 'api'],
  ['apps/worker/', 'worker'],
  ['apps/portal/', 'portal'],
  ['infra/', 'infra'],
  ['bench/', 'bench'],
  ['chaos/', 'chaos'],
  ['scripts/', 'scripts'],
  ['test/', 'test'],
  ['examples/', 'examples'],
];

export const roomOf = (path: string): Room => rooms.find(([folder]) => path.startsWith(folder))?.[1] ?? 'none';

export type Target =
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string }
  | { readonly kind: 'house'; readonly room: Room; readonly path: string; readonly byPath: boolean };

// Where the subpath exports of each package point; `posthorn` is the SDK as its users see it.
const subpaths: Readonly<Record<string, string>> = {
  shared: 'packages/shared/src',
  db: 'packages/db/src',
  services: 'packages/services/src',
  testkit: 'packages/testkit/src',
  react: 'packages/react/src',
  api: 'apps/api/src',
  worker: 'apps/worker/src',
  portal: 'apps/portal/src',
  infra: 'infra/local',
  chaos: 'chaos',
};

/** What `specifier`, written in the file `from`, leads to. */
export const resolve = (from: string, specifier: string): Target => {
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier };
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier);
    return { kind: 'house', room: roomOf(path), path, byPath: true };
  }
  if (specifier === 'posthorn' || specifier.startsWith('posthorn/')) {
    return { kind: 'house', room: 'sdk', path: 'packages/sdk/src/client.ts', byPath: false };
  }
  const [, name, rest] = /^@posthorn\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  if (name === undefined) return { kind: 'outside', name: specifier };
  const folder = subpaths[name] ?? `packages/${name}/src`;
  const path = `${folder}/${rest ?? ''}.ts`;
  return { kind: 'house', room: roomOf(path), path, byPath: false };
};

/** Workflow code runs in Temporal's isolate: what it imports is bundled with it and must be deterministic. */
export const isWorkflow = (path: string): boolean => /^apps\/worker\/src\/.*\bworkflow\.ts$/.test(path);
export const isContract = (path: string): boolean => /^apps\/worker\/src\/.*\bcontract\.ts$/.test(path);
export const isServiceSchema = (path: string): boolean => /^packages\/services\/src\/.*\bschema\.ts$/.test(path);

/** Files that run in no product: they may use the test kit and the test runner. */
export const isProof = (path: string): boolean => isTest(path) || /^(bench|chaos|scripts)\//.test(path);
