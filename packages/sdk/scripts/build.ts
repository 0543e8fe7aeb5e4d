/**
 * dist/esm: JavaScript and declarations, a file per source file, so that an error class is the same class whichever
 * subpath it came through. dist/cjs: the same files for `require`.
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
const esmDir = join(outDir, 'esm');
const cjsDir = join(outDir, 'cjs');

for (const dir of [esmDir, cjsDir]) rmSync(dir, { recursive: true, force: true });

const tsc = resolve(packageDir, '../../node_modules/typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', esmDir], {
  cwd: packageDir,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const files = globSync('**/*.js', { cwd: esmDir });
await build({
  entryPoints: files.map((file) => join(esmDir, file)),
  outdir: cjsDir,
  outbase: esmDir,
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
});
for (const file of globSync('**/*.d.ts', { cwd: esmDir })) {
  // The compiler rewrites `./x.ts` in JavaScript but leaves it in declarations.
  const text = readFileSync(join(esmDir, file), 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'");
  for (const dir of [esmDir, cjsDir]) writeFileSync(join(dir, file), text);
}
// Without it Node and TypeScript would take these files for ES modules, as the package is one.
writeFileSync(join(cjsDir, 'package.json'), '{ "type": "commonjs" }\n');
