import { parseSync, Visitor } from 'oxc-parser';
import { lineAt } from './tree.ts';

type Import = {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing is left of it at run time. `import { type A }` still loads its module, so it does not count. */
  readonly typeOnly: boolean;
};

type Reading = { readonly imports: readonly Import[]; readonly broken: string | null };

/** Every import, re-export, dynamic import and `import('…')` type of one file; `broken` says why it does not parse. */
export const readImports = (path: string, text: string): Reading => {
  const { program, errors } = parseSync(path, text);
  const found: Import[] = [];
  const add = (source: { value: unknown; start: number } | null, typeOnly: boolean): void => {
    if (typeof source?.value !== 'string') return;
    found.push({ specifier: source.value, line: lineAt(text, source.start), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    TSImportType: (node) => add(node.source, true),
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') add(node.source, false);
    },
  }).visit(program);
  return { imports: found, broken: errors[0]?.message ?? null };
};
