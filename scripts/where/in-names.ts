import { posix } from 'node:path';
import { isGenerated, type Tree } from '../check/tree.ts';
import { holds, type Place } from './place.ts';

const foldersOf = (path: string): string[] => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** Folders and files that carry the word in their own name. */
export const placesInNames = (tree: Tree, word: string): Place[] => {
  const filesIn = new Map<string, number>();
  for (const path of tree.keys()) {
    for (const folder of foldersOf(path)) filesIn.set(folder, (filesIn.get(folder) ?? 0) + 1);
  }
  const folders = [...filesIn]
    .filter(([folder]) => holds(posix.basename(folder), word))
    .map(([folder, count]): Place => ({ kind: 'folder', path: `${folder}/`, line: 1, written: `${count} files` }));
  const files = [...tree.keys()]
    .filter((path) => !isGenerated(path) && holds(posix.basename(path), word))
    .map((path): Place => ({ kind: 'file', path, line: 1, written: '' }));
  return [...folders, ...files];
};
