import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// Fails the build when the portal grows beyond what a page that is looked at in a hurry may weigh.
const firstLoadBytesMax = 200_000;
/** Of all that a page or a dialog loads besides the first load, whichever chunks it is spread over. */
const routeBytesMax = 60_000;
// The script that pages elsewhere load.
const embedBytesMax = 3_000;

type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[] };

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<string, Chunk>;

const sizes = new Map<string, number>();
const gzipBytes = (file: string): number => {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  sizes.set(file, bytes);
  return bytes;
};

/** A chunk and all it needs before it can run. */
const closure = (key: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
};

const entryKey = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (!entryKey) throw new Error('The manifest names no entry.');
const first = closure(entryKey);

const bytesOf = (keys: Iterable<string>): number => {
  let sum = 0;
  for (const key of keys) {
    const file = manifest[key]?.file ?? '';
    if (file.endsWith('.js')) sum += gzipBytes(file);
  }
  return sum;
};

const faults: string[] = [];
const lines: string[] = [];
const report = (name: string, bytes: number, bytesMax: number): void => {
  lines.push(`${(bytes / 1000).toFixed(1).padStart(7)} kB of ${bytesMax / 1000} kB  ${name}`);
  if (bytes > bytesMax) faults.push(`${name} weighs ${bytes} bytes gzipped, its budget is ${bytesMax}.`);
};

report('first load', bytesOf(first), firstLoadBytesMax);
report('embed.js', gzipBytes('embed.js'), embedBytesMax);
// What is loaded when it is wanted: pages, dialogs, languages. A chunk that several share counts for each of them, since
// whoever comes to one of them first waits for it.
const wanted = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && !first.has(key));
if (wanted.length === 0) throw new Error('The manifest names no page: is it still in the form that is read here?');
const routes = wanted.map((key) => ({ key, bytes: bytesOf([...closure(key)].filter((each) => !first.has(each))) }));
routes.sort((a, b) => b.bytes - a.bytes);
for (const { key, bytes } of routes) report(key, bytes, routeBytesMax);
process.stdout.write(`${lines.join('\n')}\n`);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}
