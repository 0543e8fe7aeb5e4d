import type { Finding, Rule } from './rule.ts';

// Names of drawers: whatever lies in one has no place of its own, and nobody finds it by the name of the idea.
const drawers = new Set(['utils', 'util', 'lib', 'libs', 'common', 'helpers', 'helper', 'types', 'misc']);

const judgeName = (path: string): string | null => {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const stem = file.split('.')[0] ?? '';
  const drawer = [...parts.slice(0, -1), stem].find((part) => drawers.has(part.toLowerCase()));
  if (drawer) return `"${drawer}" names a drawer, not an idea`;
  if (/^index\.[mc]?[jt]sx?$/.test(file) && path.startsWith('packages/shared/')) {
    return 'shared has no barrel: one that reaches a node builtin stops every workflow from bundling';
  }
  return null;
};

export const names: Rule = {
  name: 'names',
  judge: (tree) => {
    const findings: Finding[] = [];
    for (const path of tree.keys()) {
      const says = judgeName(path);
      if (says) findings.push({ path, line: 1, says });
    }
    return { looked: tree.size, of: 'names', findings };
  },
  canary: {
    bad: {
      'packages/services/src/utils/dates.ts': '',
      'packages/services/src/endpoint/helpers.ts': '',
      'apps/portal/src/lib/cn.ts': '',
      'apps/api/src/types.d.ts': '',
      'packages/shared/src/index.ts': '',
    },
    good: {
      'packages/services/src/event-type/list.ts': '',
      'packages/sdk/src/index.ts': '',
      'packages/shared/src/retry-policy.ts': '',
    },
  },
};
