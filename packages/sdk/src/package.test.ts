import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { version } from './version.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

async function gzipBytesOf(code: string): Promise<number> {
  const bundle = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(bundle.outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

it('the whole client weighs at most 8 kB', async () => {
  expect(await gzipBytesOf("export * from './entry-web.ts'")).toBeLessThanOrEqual(8_000);
});

it('verifying a webhook costs a receiver at most 1 kB', async () => {
  expect(await gzipBytesOf("export { verify } from './webhooks/web.ts'")).toBeLessThanOrEqual(1_000);
});

it('needs no other package and knows its own version', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(version).toBe(manifest.version);
});
