import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../..');

it('the SDK’s types are those of the API as it is now', async () => {
  // Exits with 1, and says so, when the document or the types differ.
  await run(process.execPath, [path.join(root, 'packages/sdk/scripts/generate.ts'), '--check']);
});

/** The names of the migrations that drizzle-kit would add to these. */
const missingMigrations = async (change: (folder: string) => Promise<void>): Promise<string[]> => {
  const home = path.join(root, 'packages/db');
  // Inside the package: drizzle-kit takes its output folder relative to it.
  const folder = await mkdtemp(path.join(tmpdir(), 'posthorn-migrations-'));
  try {
    await cp(path.join(home, 'migrations'), folder, { recursive: true });
    await change(folder);
    const before = await readdir(folder);
    const kit = path.join(home, 'node_modules/drizzle-kit/bin.cjs');
    const schema = './src/schema/tables.ts';
    await run(
      process.execPath,
      [
        kit,
        'generate',
        '--dialect',
        'postgresql',
        '--schema',
        schema,
        '--out',
        path.relative(home, folder),
        '--name',
        'missing',
      ],
      { cwd: home },
    );
    return (await readdir(folder)).filter((name) => !before.includes(name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

it('the migrations make the tables that the code has', async () => {
  expect(await missingMigrations(async () => undefined)).toEqual([]);
});

it('a column without its migration would be noticed', async () => {
  const found = await missingMigrations(async (folder) => {
    const meta = path.join(folder, 'meta');
    const newest =
      (await readdir(meta))
        .filter((name) => name.endsWith('_snapshot.json'))
        .sort()
        .at(-1) ?? '';
    const text = await readFile(path.join(meta, newest), 'utf8');
    const snapshot = JSON.parse(text) as { tables: Record<string, { columns: Record<string, unknown> }> };
    delete snapshot.tables['public.endpoint']?.columns.timeout_ms;
    await writeFile(path.join(meta, newest), JSON.stringify(snapshot));
  });
  expect(found).toHaveLength(1);
});
