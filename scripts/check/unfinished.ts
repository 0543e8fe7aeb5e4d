import { parseSync } from 'oxc-parser';
import type { Finding, Rule } from './rule.ts';
import { isCode, isGenerated, lineAt } from './tree.ts';

const mark = /\b(TODO|FIXME|XXX)\b/;
// A mark with its reason names the issue that will end it.
const reasoned = /\b(TODO|FIXME|XXX)\(#\d+\): \S/;

export const unfinished: Rule = {
  name: 'unfinished',
  judge: (tree) => {
    const findings: Finding[] = [];
    let looked = 0;
    for (const [path, text] of tree) {
      if (!isCode(path) || isGenerated(path)) continue;
      for (const comment of parseSync(path, text).comments) {
        looked += 1;
        if (!mark.test(comment.value) || reasoned.test(comment.value)) continue;
        const says = 'left undone without a reason: do it, or write TODO(#issue): why not yet';
        findings.push({ path, line: lineAt(text, comment.start), says });
      }
    }
    return { looked, of: 'comments', findings };
  },
  canary: {
    bad: {
      'apps/api/src/a.ts': '// TODO tidy up',
      'apps/api/src/b.tsx': 'export const A = () => <p>{/* FIXME */}</p>;',
    },
    good: { 'apps/api/src/c.ts': `// TODO(#12): needs the second region\nconst todo = 'TODO';` },
  },
};
