import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const source = path.join(import.meta.dirname, '../../apps/portal/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|css)$/.test(name));

/** Classes and properties that mean left or right whichever way a language is written. */
const physical =
  /ph:(?:[\w[\]&:-]+:)?-?(?:[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr])|text-(?:left|right)|float-(?:left|right)|scroll-[mp][lr])(?:-|\b(?=[\s'"`]))|(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)\s*:|(?:^|[\s;{])(?:left|right)\s*:\s*[\d-]|text-align:\s*(?:left|right)/;

it.each([
  'ph:ml-2',
  'ph:md:pr-4',
  'ph:-left-1',
  'ph:text-right',
  'ph:hover:border-l',
  'margin-left: 1px',
  'text-align: left',
])('%s would be seen', (text) => expect(`"${text}"`.replaceAll('"', ' ')).toMatch(physical));

it('the portal is laid out by where lines begin and end, not by left and right', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((name) => physical.test(readFileSync(path.join(source, name), 'utf8')));
  expect(found).toEqual([]);
});
