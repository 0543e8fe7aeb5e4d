import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { isCode, isGenerated, isTest, lineAt, type Tree } from '../check/tree.ts';
import { holds, type Place } from './place.ts';

const tablesIn = (path: string, text: string, word: string): Place[] => {
  const places: Place[] = [];
  new Visitor({
    CallExpression: (node) => {
      const [name] = node.arguments;
      if (node.callee.type !== 'Identifier' || !node.callee.name.endsWith('Table')) return;
      if (name?.type !== 'Literal' || typeof name.value !== 'string' || !holds(name.value, word)) return;
      places.push({ kind: 'table', path, line: lineAt(text, name.start), written: name.value });
    },
  }).visit(parseSync(path, text).program);
  return places;
};

// tRPC procedures are the properties whose value ends in a call of one of these.
const ends = /\.(query|mutation|subscription)$/;

const doorsIn = (path: string, text: string, word: string): Place[] => {
  const places: Place[] = [];
  const router = posix.basename(path, '.ts');
  new Visitor({
    Property: (node) => {
      if (node.key.type !== 'Identifier' || node.value.type !== 'CallExpression') return;
      const { callee } = node.value;
      const name = `${router}.${node.key.name}`;
      if (!ends.test(text.slice(callee.start, callee.end)) || !holds(name, word)) return;
      places.push({ kind: 'procedure', path, line: lineAt(text, node.start), written: name });
    },
    Literal: (node) => {
      if (typeof node.value !== 'string' || !/^\/[\w{}/.:-]+$/.test(node.value)) return;
      if (!node.value.split('/').some((part) => holds(part.replace(/[{}:]/g, ''), word))) return;
      places.push({ kind: 'path', path, line: lineAt(text, node.start), written: node.value });
    },
  }).visit(parseSync(path, text).program);
  return places;
};

/** Tables of the database, and procedures and routes of the API, that carry the word. */
export const placesInCode = (tree: Tree, word: string): Place[] =>
  [...tree].flatMap(([path, text]) => {
    if (!isCode(path) || isGenerated(path) || isTest(path)) return [];
    if (path.startsWith('packages/db/')) return tablesIn(path, text, word);
    return path.startsWith('apps/api/src/') ? doorsIn(path, text, word) : [];
  });
