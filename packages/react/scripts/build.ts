/**
 * dist/index.js (the component) and dist/hooks.js, both as modules with React left outside. The script tag for pages without React is
 * built with the portal, which serves it.
 *
 *   node scripts/build.ts [--out DIR]           default: dist
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const packageDir = resolve(import.meta.dirname, '..');
const { values: flags } = parseArgs({ options: { out: { type: 'string', default: join(packageDir, 'dist') } } });
const outDir = resolve(flags.out);
rmSync(outDir, { recursive: true, force: true });

const tsc = resolve(packageDir, '../../node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', outDir], {
  cwd: packageDir,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
for (const file of globSync('**/*.d.ts', { cwd: outDir })) {
  const path = join(outDir, file);
  // The compiler rewrites `./x.ts` in JavaScript but leaves it in declarations.
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}

const inSource = (file: string): string => join(packageDir, 'src', file);
await build({
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  entryPoints: { index: inSource('index.ts'), hooks: inSource('hooks/index.ts') },
  outdir: outDir,
  format: 'esm',
  external: ['react', 'posthorn'],
  // Bundlers of applications with server components must know what runs in browsers alone.
  banner: { js: "'use client';" },
});
