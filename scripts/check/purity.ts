import { parseSync, Visitor } from 'oxc-parser';
import type { Finding, Rule } from './rule.ts';
import { isCode, isTest, lineAt } from './tree.ts';

// What would make a rule give two answers to one question, or do more than answer.
const globalsForbidden = new Set(['process', 'performance', 'crypto', 'console', 'globalThis', 'navigator']);
const callsForbidden = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date']);

const impurities = (path: string, text: string): Finding[] => {
  const findings: Finding[] = [];
  const add = (start: number, what: string): void => {
    findings.push({ path, line: lineAt(text, start), says: `shared is pure: ${what}; take it as an argument` });
  };
  new Visitor({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier') return;
      const member = 'name' in node.property ? node.property.name : '';
      if (node.object.name === 'Date' && member === 'now') add(node.start, 'no Date.now()');
      else if (node.object.name === 'Math' && member === 'random') add(node.start, 'no Math.random()');
      else if (globalsForbidden.has(node.object.name)) add(node.start, `no ${node.object.name}`);
    },
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      if (node.arguments.length === 0) add(node.start, 'no new Date() of now');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && callsForbidden.has(node.callee.name)) {
        add(node.start, `no ${node.callee.name}()`);
      }
    },
  }).visit(parseSync(path, text).program);
  return findings;
};

/** The rules in shared have no clock, no dice and no reach: the same question gets the same answer, in any runtime. */
export const purity: Rule = {
  name: 'purity',
  judge: (tree) => {
    const files = [...tree].filter(
      ([path]) => path.startsWith('packages/shared/src/') && isCode(path) && !isTest(path),
    );
    return {
      looked: files.length,
      of: 'files of shared',
      findings: files.flatMap(([path, text]) => impurities(path, text)),
    };
  },
  canary: {
    bad: {
      'packages/shared/src/a.ts': 'export const a = () => Date.now();',
      'packages/shared/src/b.ts': 'export const b = () => Math.random();',
      'packages/shared/src/c.ts': 'export const c = () => new Date();',
      'packages/shared/src/d.ts': 'export const d = () => crypto.randomUUID();',
      'packages/shared/src/e.ts': 'export const e = () => process.env.HOME;',
      'packages/shared/src/f.ts': `export const f = () => fetch('https://example.com');`,
    },
    good: {
      'packages/shared/src/g.ts': 'export const g = (now: Date) => new Date(now.getTime() + Math.max(1, 2));',
      'packages/shared/src/g.test.ts': 'const now = Date.now();',
      'packages/services/src/a.ts': 'const now = Date.now();',
    },
  },
};
