import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

it('every promise of docs/promises.md has the test that it names', async () => {
  const page = await readFile(path.join(root, 'docs/promises.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\d*) ?\| .+? \| (.+?) \| \[.+?\]\(\.\.\/(.+?)\) \|$/gm)];
  expect(rows.length).toBeGreaterThan(20);
  for (const [, , promise = '', file = ''] of rows) {
    const source = await readFile(path.join(root, file), 'utf8');
    expect(source.includes(promise), `${file} has no test "${promise}"`).toBe(true);
  }
  const told = new Set(rows.map(([, number]) => number));
  for (const number of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '16', '17'])
    expect(told).toContain(number);
});
