import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Path inside the repository, with forward slashes, to its text. */
export type Tree = ReadonlyMap<string, string>;

const binary = /\.(png|jpe?g|gif|ico|woff2?|wasm|zip|gz|whl|db)$/;

/** Every text file under `root` that .gitignore does not name by folder. */
export const readTree = (root: string): Tree => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.replace(/^\/|\/$/g, ''));
  const skipped = new Set(['.git', ...ignored]);
  const tree = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (skipped.has(entry.name) || skipped.has(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && !binary.test(entry.name)) tree.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  walk('');
  return tree;
};

const generated = /(^|\/)(generated|migrations)\/|\.gen\.ts$/;

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);
export const isGenerated = (path: string): boolean => generated.test(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/');

/** The line, counted from 1, on which the character at `offset` stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
