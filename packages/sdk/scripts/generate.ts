/**
 * Writes openapi.json and src/generated/api.ts from the API's own document.
 *
 *   node scripts/generate.ts                    ask apps/api for its document
 *   node scripts/generate.ts --document FILE    take it from a file
 *   node scripts/generate.ts --check            write nothing, exit 1 when either file is out of date
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

const packageDir = resolve(import.meta.dirname, '..');
const apiScript = resolve(packageDir, '../../apps/api/src/openapi-document.ts');
const documentFile = join(packageDir, 'openapi.json');
const typesFile = join(packageDir, 'src/generated/api.ts');
const documentBytesMax = 64 * 1024 * 1024;

const { values: flags } = parseArgs({ options: { check: { type: 'boolean' }, document: { type: 'string' } } });

const document = parseDocument(flags.document === undefined ? askApi() : readFileSync(flags.document, 'utf8'));
// Formatting is of no interest, neither the API's nor a formatter's: both sides are compared and written in this one form.
const wanted = new Map([
  [documentFile, `${JSON.stringify(document, null, 2)}\n`],
  [typesFile, await typesOf(document)],
]);

if (flags.check) {
  const stale = [...wanted].filter(([file, text]) => inOneForm(file, readOrEmpty(file)) !== text).map(([file]) => file);
  for (const file of stale) console.error(`${file} differs from the API's document`);
  if (stale.length > 0) {
    console.error('Run: pnpm --filter posthorn generate');
    process.exit(1);
  }
} else {
  for (const [file, text] of wanted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function askApi(): string {
  const run = spawnSync(process.execPath, [apiScript], { encoding: 'utf8', maxBuffer: documentBytesMax });
  if (run.status !== 0) throw new Error(`${apiScript} failed:\n${run.stderr}`);
  return run.stdout;
}

function parseDocument(text: string): OpenAPI3 {
  const parsed: OpenAPI3 = JSON.parse(text);
  if (!parsed.openapi?.startsWith('3.')) throw new Error('This is no OpenAPI 3 document');
  return parsed;
}

async function typesOf(source: OpenAPI3): Promise<string> {
  // A property with a default may be left out of a request, so a default must not make it required.
  const ast = await openapiTypescript(structuredClone(source), { defaultNonNullable: false, alphabetize: true });
  return `// Generated from openapi.json by scripts/generate.ts. Edits are overwritten.\n\n${astToString(ast)}`;
}

function inOneForm(file: string, text: string): string {
  return file === documentFile && text !== '' ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
