import { posix } from 'node:path';
import { isContract, isProof, isServiceSchema, isWorkflow, type Room, roomOf, type Target } from './rooms.ts';
import { isTest } from './tree.ts';

// The table of the house: who may import the values of whom. A room may always import itself.
const valuesOf: Readonly<Record<Room, readonly Room[]>> = {
  shared: [],
  db: ['shared'],
  services: ['shared', 'db'],
  testkit: ['shared', 'db', 'services'],
  worker: ['shared', 'db', 'services'],
  api: ['shared', 'db', 'services'],
  portal: ['shared'],
  sdk: [],
  cli: ['sdk'],
  react: ['sdk', 'shared'],
  infra: ['shared', 'db'],
  chaos: ['testkit', 'infra'],
  bench: ['shared', 'db', 'services', 'testkit', 'infra', 'sdk'],
  scripts: ['shared', 'db', 'services', 'testkit', 'infra', 'sdk'],
  test: ['chaos', 'shared', 'db', 'services', 'testkit', 'infra', 'sdk', 'api', 'worker'],
  examples: ['sdk', 'react'],
  none: [],
};

/** Why the file `from` may not import `target`, or null when it may. */
export const refusal = (from: string, target: Target, typeOnly: boolean): string | null => {
  const room = roomOf(from);
  if (!isTest(from)) {
    if (isWorkflow(from)) return refusalInWorkflow(from, target, typeOnly);
    if (isContract(from)) return refusalInContract(from, target, typeOnly);
    if (room === 'shared' && target.kind !== 'house') return `shared is pure: it may not import ${target.name}`;
    if (from.startsWith('apps/portal/src/') && target.kind === 'node') return `a browser has no ${target.name}`;
  }
  if (target.kind !== 'house') return null;
  if (target.room === room) return null;
  if (target.byPath) return `${target.path} is another room: import it by its package name`;
  if (target.room === 'testkit' && isProof(from)) return null;
  if (room === 'portal' && isServiceSchema(target.path)) return null;
  if (room === 'portal' && target.room === 'api') {
    return typeOnly ? null : 'portal may only `import type` from the API';
  }
  if (valuesOf[room].includes(target.room)) return null;
  return `${room} may not import ${target.room}`;
};

const refusalInWorkflow = (from: string, target: Target, typeOnly: boolean): string | null => {
  if (target.kind !== 'house') {
    return target.name === '@temporalio/workflow' ? null : `a workflow may not import ${target.name}`;
  }
  if (target.room === 'shared') return null;
  const own = posix.dirname(target.path) === posix.dirname(from);
  if (own && isContract(target.path)) return null;
  if (own && target.path.endsWith('activities.ts')) {
    return typeOnly ? null : 'a workflow may only `import type` its activities';
  }
  return `a workflow may import @temporalio/workflow, shared, its own contract and the types of its activities, not ${target.path}`;
};

const refusalInContract = (from: string, target: Target, typeOnly: boolean): string | null => {
  if (typeOnly) return null;
  if (target.kind !== 'house') {
    return target.name === '@temporalio/workflow' ? null : `a contract is bundled with workflows: no ${target.name}`;
  }
  const own = posix.dirname(target.path) === posix.dirname(from);
  return own || target.room === 'shared' ? null : `a contract is bundled with workflows: no ${target.path}`;
};
