import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashInputs } from './input-hash.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the hash changes with what is built from, and with nothing else', () => {
  using folder = temporaryFolder();
  mkdirSync(folder.at('src'));
  mkdirSync(folder.at('node_modules'));
  const write = (name: string, text: string): void => writeFileSync(folder.at(name), text);
  const hash = (): string => hashInputs([folder.path]);

  write('src/a.ts', '1');
  const first = hash();
  write('src/a.ts', '1');
  write('src/a.test.ts', 'a test');
  write('node_modules/x.js', 'a dependency: the lockfile stands for it');
  write('README.md', 'words');
  expect(hash()).toBe(first);

  write('src/a.ts', '2');
  const second = hash();
  expect(second).not.toBe(first);
  write('src/b.ts', '');
  expect(hash()).not.toBe(second);
  expect(hashInputs([folder.path], (path) => !path.endsWith('b.ts'))).toBe(second);
});
