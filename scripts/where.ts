import { fileURLToPath } from 'node:url';
import { type Room, roomOf } from './check/rooms.ts';
import { readTree } from './check/tree.ts';
import { placesInCode } from './where/in-code.ts';
import { placesInNames } from './where/in-names.ts';

// From the rules outwards to the doors and what stands around the house.
const order: readonly Room[] = [
  'shared',
  'db',
  'services',
  'api',
  'worker',
  'portal',
  'sdk',
  'cli',
  'react',
  'testkit',
  'test',
  'infra',
  'bench',
  'scripts',
  'examples',
  'none',
];

const word = process.argv[2];
if (!word) {
  console.error('Which word? For example: pnpm where endpoint');
  process.exit(2);
}
const tree = readTree(fileURLToPath(new URL('..', import.meta.url)));
const places = [...placesInNames(tree, word), ...placesInCode(tree, word)];
for (const room of order) {
  const here = places.filter((place) => roomOf(place.path) === room);
  if (here.length === 0) continue;
  console.log(`\n${room === 'none' ? 'docs and root' : room}`);
  for (const { kind, path, line, written } of here) {
    const at = kind === 'folder' ? path : `${path}:${line}`;
    console.log(`  ${kind.padEnd(9)} ${at}${written && `  ${written}`}`);
  }
}
if (places.length === 0) {
  console.log(`Nobody here knows the word "${word}".`);
  process.exit(1);
}
