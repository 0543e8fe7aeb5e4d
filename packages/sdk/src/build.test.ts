import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import * as source from './entry-node.ts';

const run = promisify(execFile);
const packageDir = resolve(import.meta.dirname, '..');
const outDir = await mkdtemp(join(tmpdir(), 'posthorn-sdk-'));
await run(process.execPath, [join(packageDir, 'scripts/build.ts'), '--out', outDir]);
await writeFile(join(outDir, 'package.json'), '{ "type": "module" }');
afterAll(() => rm(outDir, { recursive: true }));

const show = 'console.log(JSON.stringify(Object.keys(all).filter((name) => name !== "default").sort()))';

it.each([
  ['import', 'probe.mjs', `import * as all from './esm/entry-node.js'; ${show}`],
  ['import for the web', 'probe-web.mjs', `import * as all from './esm/entry-web.js'; ${show}`],
  ['require', 'probe.cjs', `const all = require('./cjs/entry-node.js'); ${show}`],
  ['require for the web', 'probe-web.cjs', `const all = require('./cjs/entry-web.js'); ${show}`],
])('%s finds everything', async (_name, file, code) => {
  await writeFile(join(outDir, file), code);
  const { stdout } = await run(process.execPath, [join(outDir, file)]);
  expect(JSON.parse(stdout)).toEqual(Object.keys(source).sort());
});

it('every path the manifest names is built, with declarations that name files which are there', async () => {
  const manifest = await readFile(join(packageDir, 'package.json'), 'utf8');
  const built = new Set((await readdir(outDir, { recursive: true })).map((file) => `./dist/${file}`));
  const named = [...manifest.matchAll(/"(\.\/dist\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(8);
  for (const file of named) {
    expect(built, file).toContain(file);
    expect(built, file).toContain(file.replace(/(\.d\.ts|\.js)$/, '.d.ts'));
  }
  for (const file of built) {
    if (!file.endsWith('.d.ts')) continue;
    const text = await readFile(file.replace('./dist', outDir), 'utf8');
    expect(text, file).not.toMatch(/from '\.[^']*(?<!\.js)'/);
  }
});
