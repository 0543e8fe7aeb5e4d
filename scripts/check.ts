import { fileURLToPath } from 'node:url';
import { imports } from './check/imports.ts';
import { lengths } from './check/lengths.ts';
import { links } from './check/links.ts';
import { names } from './check/names.ts';
import { places } from './check/places.ts';
import { promises } from './check/promises.ts';
import { purity } from './check/purity.ts';
import { type Finding, type Rule, tryCanary } from './check/rule.ts';
import { readTree, type Tree } from './check/tree.ts';
import { unfinished } from './check/unfinished.ts';
import { versions } from './check/versions.ts';

const rules = [imports, purity, promises, names, lengths, links, versions, places, unfinished];

const judge = (rule: Rule, tree: Tree): boolean => {
  const blind = tryCanary(rule);
  const { looked, of, findings } = rule.judge(tree, root);
  if (looked === 0) blind.push('the rule looked at nothing');
  const passed = blind.length === 0 && findings.length === 0;
  console.log(
    `${passed ? '✓' : '✗'} ${rule.name.padEnd(12)} ${looked} ${of}${passed ? '' : `, ${findings.length} against the rule`}`,
  );
  for (const sentence of blind) console.log(`    ${sentence}`);
  for (const { path, line, says } of findings satisfies readonly Finding[]) console.log(`    ${path}:${line}  ${says}`);
  return passed;
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !rules.some((rule) => rule.name === name));
if (unknown.length > 0) {
  console.error(`No rule is called ${unknown.join(', ')}. There are: ${rules.map((rule) => rule.name).join(', ')}.`);
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const tree = readTree(root);
const chosen = rules.filter((rule) => wanted.length === 0 || wanted.includes(rule.name));
const passed = chosen.filter((rule) => judge(rule, tree)).length;
console.log(`${passed} passed, ${chosen.length - passed} failed`);
process.exit(passed === chosen.length ? 0 : 1);
