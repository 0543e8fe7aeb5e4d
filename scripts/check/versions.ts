import type { Finding, Rule } from './rule.ts';
import { lineAt } from './tree.ts';

// Peers are ranges by nature: they are the users' versions, not ours.
const kinds = /"(dependencies|devDependencies|optionalDependencies)"\s*:\s*\{([^}]*)\}/g;
const wanted = /^(catalog:|workspace:)/;

const judgePackage = (path: string, text: string): { looked: number; findings: Finding[] } => {
  const findings: Finding[] = [];
  let looked = 0;
  for (const block of text.matchAll(kinds)) {
    for (const [entry, name = '', version = ''] of (block[2] ?? '').matchAll(/"([^"]+)"\s*:\s*"([^"]+)"/g)) {
      looked += 1;
      if (wanted.test(version)) continue;
      const says = `${name} ${version}: versions are written once, in the catalog of pnpm-workspace.yaml`;
      findings.push({ path, line: lineAt(text, text.indexOf(entry, block.index)), says });
    }
  }
  return { looked, findings };
};

const judgeCatalog = (path: string, text: string): { looked: number; findings: Finding[] } => {
  const start = text.search(/^catalogs?:/m);
  const findings: Finding[] = [];
  let looked = 0;
  for (const entry of text.slice(Math.max(start, 0)).matchAll(/^ {2,}"?([@\w./-]+?)"?: +(\S+)$/gm)) {
    looked += 1;
    const [, name = '', version = ''] = entry;
    if (/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) continue;
    const line = lineAt(text, Math.max(start, 0) + entry.index);
    findings.push({ path, line, says: `${name} ${version}: the catalog holds exact versions` });
  }
  return { looked, findings };
};

/** Two packages with two versions of one dependency are two bugs that look like one. */
export const versions: Rule = {
  name: 'versions',
  judge: (tree) => {
    const verdicts = [...tree].flatMap(([path, text]) => {
      if (path === 'pnpm-workspace.yaml') return [judgeCatalog(path, text)];
      return path.endsWith('package.json') ? [judgePackage(path, text)] : [];
    });
    const looked = verdicts.reduce((sum, verdict) => sum + verdict.looked, 0);
    return { looked, of: 'versions', findings: verdicts.flatMap((verdict) => verdict.findings) };
  },
  canary: {
    bad: {
      'apps/a/package.json': '{ "dependencies": { "zod": "^4.0.0" } }',
      'apps/b/package.json': '{ "devDependencies": { "zod": "catalog:", "vite": "8.3.8" } }',
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\ncatalog:\n  "@a/b": 1.2.3\n  zod: ^4.6.7\n',
    },
    good: {
      'apps/c/package.json':
        '{ "dependencies": { "@posthorn/db": "workspace:*", "zod": "catalog:", "x": "catalog:sdk" }, "peerDependencies": { "react": ">=18" } }',
    },
  },
};
