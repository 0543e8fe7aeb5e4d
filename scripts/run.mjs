/** node scripts/run.mjs FILE.ts [arguments]: installs what is missing and runs the file on Node 24. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap, runProgram } from './bootstrap.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Say which file to run: node scripts/run.mjs FILE.ts [arguments]');
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
runProgram(await bootstrap(), relative(root, resolve(file)), args);
