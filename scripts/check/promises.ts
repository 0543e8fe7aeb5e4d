import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from './rule.ts';

// oxlint finds its type-aware half from the folder it runs in.
const scriptsFolder = fileURLToPath(new URL('..', import.meta.url));
const settings = fileURLToPath(new URL('../../.oxlintrc.json', import.meta.url));

type Report = {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
};

/**
 * The rules that need types: a promise nobody waits for, a promise taken for its answer, a union half handled.
 * Biome's own rules for these do not see through package exports and node builtins, oxlint's do.
 */
export const promises: Rule = {
  name: 'promises',
  judge: (_tree, root) => {
    const answer = spawnSync(
      'node_modules/.bin/oxlint',
      ['--config', settings, '--type-aware', '--format', 'json', resolve(root)],
      { cwd: scriptsFolder, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
    if (!answer.stdout.startsWith('{')) {
      const says = `oxlint gave no report: ${answer.error?.message ?? answer.stderr ?? ''}${answer.stdout}`;
      return { looked: 0, of: 'files', findings: [{ path: '.oxlintrc.json', line: 1, says }] };
    }
    const report: Report = JSON.parse(answer.stdout);
    const findings = report.diagnostics.map(({ filename, labels, message }) => ({
      path: relative(resolve(root), resolve(scriptsFolder, filename)),
      line: labels[0]?.span.line ?? 1,
      says: message,
    }));
    return { looked: report.number_of_files, of: 'files', findings };
  },
  canary: {
    bad: {
      'a.ts': 'const save = async (): Promise<void> => {};\nsave();',
      'b.ts': `import { save } from './save.ts';\nsave();`,
      'c.ts': `import { save } from './save.ts';\nif (save()) throw new Error('never');`,
      'd.ts': `export const count = (kind: 'a' | 'b'): number => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};`,
    },
    good: {
      'save.ts': 'export const save = async (): Promise<void> => {};',
      'e.ts': `import { save } from './save.ts';\nawait save();\nvoid save();\nsave().catch(() => {});`,
    },
  },
};
