import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTree, type Tree } from './tree.ts';

export type Finding = { readonly path: string; readonly line: number; readonly says: string };

type Verdict = {
  /** How many things the rule looked at. A rule that looked at nothing has proved nothing and fails. */
  readonly looked: number;
  /** What was counted: "imports", "links". */
  readonly of: string;
  readonly findings: readonly Finding[];
};

export type Rule = {
  readonly name: string;
  /** Judges the tree, which was read from the folder `root`. */
  readonly judge: (tree: Tree, root: string) => Verdict;
  /**
   * Small files the rule is tried on before it judges the repository: exactly one finding in each file of `bad`,
   * none in those of `good`. A checker that parses nothing would otherwise report that all is well.
   */
  readonly canary: { readonly bad: Readonly<Record<string, string>>; readonly good: Readonly<Record<string, string>> };
};

const layOut = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

/** Sentences about a canary that the rule did not judge as it should; empty when it did. */
export const tryCanary = (rule: Rule): string[] => {
  const { bad, good } = rule.canary;
  if (Object.keys(bad).length === 0) return ['the rule has no canary'];
  // Laid out on disk, so that the reading of the repository is tried as well.
  const root = mkdtempSync(join(tmpdir(), 'posthorn-canary-'));
  try {
    layOut(root, { '.gitignore': 'dist/\n', ...good, ...bad });
    const { findings } = rule.judge(readTree(root), root);
    const paths = new Set([...Object.keys(bad), ...Object.keys(good), ...findings.map((finding) => finding.path)]);
    return [...paths].flatMap((path) => {
      const found = findings.filter((finding) => finding.path === path).map((finding) => finding.says);
      const expected = path in bad ? 1 : 0;
      return found.length === expected
        ? []
        : [`canary ${path}: ${found.length} findings, not ${expected}. ${found.join('; ')}`];
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
