import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';

const packageDir = resolve(import.meta.dirname, '..');
const outDir = await mkdtemp(join(tmpdir(), 'posthorn-react-'));
await promisify(execFile)(process.execPath, [join(packageDir, 'scripts/build.ts'), '--out', outDir]);
afterAll(() => rm(outDir, { recursive: true }));

const read = (file: string): Promise<string> => readFile(join(outDir, file), 'utf8');

it.each(['index.js', 'hooks.js'])('%s weighs no more than 3 kB', async (file) => {
  expect(gzipSync(await read(file), { level: 9 }).length).toBeLessThanOrEqual(3_000);
});

it('only what its users have is imported, and runs in browsers alone', async () => {
  for (const [file, imported] of [
    ['index.js', ['react']],
    ['hooks.js', ['posthorn', 'react']],
  ] as const) {
    const text = await read(file);
    const names = [...text.matchAll(/from ?["']([^"']+)["']/g)].map(([, name]) => name);
    expect([...new Set(names)].sort(), file).toEqual(imported);
    expect(text.startsWith('"use client";') || text.startsWith("'use client';"), file).toBe(true);
  }
});

it('every path the manifest names is built, and no declaration names what is not published', async () => {
  const manifest = await readFile(join(packageDir, 'package.json'), 'utf8');
  const built = new Set((await readdir(outDir, { recursive: true })).map((file) => `./dist/${file}`));
  const named = [...manifest.matchAll(/"(\.\/dist\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(4);
  for (const file of named) expect(built, file).toContain(file);
  for (const file of built) {
    if (!file.endsWith('.d.ts')) continue;
    const text = await readFile(file.replace('./dist', outDir), 'utf8');
    expect(text, file).not.toContain('@posthorn/shared');
    expect(text, file).not.toMatch(/from '\.[^']*(?<!\.js)'/);
  }
});
