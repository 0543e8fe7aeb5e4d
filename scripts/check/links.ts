import { posix } from 'node:path';
import type { Finding, Rule } from './rule.ts';
import { lineAt, type Tree } from './tree.ts';

const link = /\]\(([^)\s]+)(?:\s+"[^"]*")?\)|(?:href|src)="([^"]+)"/g;
const fenced = /^(```|~~~)[\s\S]*?^\1/gm;
const pagesWanted = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE', 'SECURITY.md'];

// Same length, so that offsets still count lines; code shows links, it does not make them.
const withoutCode = (text: string): string =>
  text.replace(fenced, (code) => code.replace(/[^\n]/g, ' ')).replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));

/** Anchors as GitHub makes them from headings. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(fenced, '').matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

const leadsNowhere = (tree: Tree, from: string, to: string): string | null => {
  if (/^[a-z]+:/.test(to)) return null;
  const [file = '', anchor] = decodeURIComponent(to).split('#');
  const path = file === '' ? from : posix.join(posix.dirname(from), file).replace(/\/$/, '');
  const text = tree.get(path);
  if (text === undefined) {
    const isFolder = [...tree.keys()].some((known) => known.startsWith(`${path}/`));
    return isFolder || path === '.' ? null : `${to} leads nowhere`;
  }
  if (!anchor || !path.endsWith('.md') || anchorsOf(text).includes(anchor)) return null;
  return `${path} has no heading #${anchor}`;
};

/** Links of one page to another place in the repository lead there, and the pages that everybody looks for exist. */
export const links: Rule = {
  name: 'links',
  judge: (tree) => {
    const missing = pagesWanted.filter((path) => !tree.has(path));
    const findings: Finding[] = missing.map((path) => ({ path, line: 1, says: 'the page is missing' }));
    let looked = pagesWanted.length;
    for (const [path, text] of tree) {
      if (!path.endsWith('.md')) continue;
      for (const match of withoutCode(text).matchAll(link)) {
        looked += 1;
        const says = leadsNowhere(tree, path, match[1] ?? match[2] ?? '');
        if (says) findings.push({ path, line: lineAt(text, match.index), says });
      }
    }
    return { looked, of: 'links and pages', findings };
  },
  canary: {
    bad: {
      'docs/a.md': '[gone](guides/gone.md)',
      'docs/b.md': '# One\n[no such part](#two)',
      'docs/c.md': '<img src="logo.svg">',
    },
    good: {
      'README.md':
        '[a](docs/a.md), [b](docs/b.md#one), [docs](docs/), [out](https://example.com/x)\n```\n[x](y.md)\n```\n`[x](y.md)`',
      'ARCHITECTURE.md': '',
      'CONTRIBUTING.md': '',
      LICENSE: '',
      'SECURITY.md': '',
    },
  },
};
