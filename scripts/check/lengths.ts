import type { Finding, Rule } from './rule.ts';
import { isCode, isGenerated, isTest } from './tree.ts';

// A page is read in one go up to here; beyond 300 lines a file holds more than one idea.
const codeLinesMax = 300;
const linesMax: Readonly<Record<string, number>> = { 'README.md': 120, 'ARCHITECTURE.md': 200 };

const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const lengths: Rule = {
  name: 'lengths',
  judge: (tree) => {
    const findings: Finding[] = [];
    let looked = 0;
    for (const [path, text] of tree) {
      const max = linesMax[path] ?? (isCode(path) && !isGenerated(path) && !isTest(path) ? codeLinesMax : null);
      if (max === null) continue;
      looked += 1;
      const lines = countLines(text);
      if (lines > max) findings.push({ path, line: max + 1, says: `${lines} lines, at most ${max}` });
    }
    return { looked, of: 'files', findings };
  },
  canary: {
    bad: {
      'README.md': 'line\n'.repeat(121),
      'ARCHITECTURE.md': 'line\n'.repeat(201),
      'apps/api/src/a.ts': '\n'.repeat(301),
    },
    good: {
      'docs/long.md': 'line\n'.repeat(500),
      'packages/sdk/src/generated/api.ts': '\n'.repeat(900),
      'apps/api/src/a.test.ts': '\n'.repeat(900),
      'apps/api/src/b.ts': '\n'.repeat(300),
    },
  },
};
