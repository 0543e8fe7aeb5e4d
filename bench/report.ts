import { type Figure, meetsTarget, wordsOf } from './figure.ts';
import type { Run } from './result.ts';
import type { ScenarioResult } from './scenarios/scenario.ts';

const digits = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 1 ? 3 : 2);
};

const verdicts = { true: 'met', false: 'not met', null: 'cannot be said' } as const;

const targetText = (figure: Figure, inserts: number | null): string =>
  (figure.targets ?? [])
    .map((target) => `${wordsOf(target, figure.unit)}: ${verdicts[`${meetsTarget(figure, target, inserts)}`]}`)
    .join('; ');

const figureLine = (figure: Figure, inserts: number | null): string => {
  const amount = `${digits(figure.value)} ${figure.unit}`.padStart(14);
  const ratio = figure.unit === '/s' && inserts !== null ? `${(figure.value / inserts).toFixed(3)} per insert` : '';
  return `  ${figure.name.padEnd(44)}${amount}  ${ratio.padEnd(18)}${targetText(figure, inserts)}`.trimEnd();
};

const costLines = ({ costs, accounting, costsAreOf }: ScenarioResult): string[] => {
  if (accounting === null) return [];
  if (costs.size === 0) return [];
  const lines = ['  process           CPU ms/message   memory MB'];
  let total = 0;
  for (const [name, cost] of costs) {
    const perMessage = cost.cpuMs / Math.max(1, costsAreOf ?? accounting.delivered);
    total += perMessage;
    lines.push(`  ${name.padEnd(16)}${perMessage.toFixed(3).padStart(16)}${digits(cost.memoryMb).padStart(12)}`);
  }
  lines.push(`  ${'together'.padEnd(16)}${total.toFixed(3).padStart(16)}`);
  return lines;
};

/** Nothing lost, nothing twice. */
export const isWhole = ({ accounting, mayRepeat }: ScenarioResult): boolean =>
  accounting === null ||
  (accounting.accepted > 0 && accounting.lost === 0 && (mayRepeat === true || accounting.duplicated === 0));

const accountingLine = (result: ScenarioResult): string => {
  if (result.accounting === null) return '  nothing was published';
  const { accepted, delivered, lost, duplicated, unclaimed, refused } = result.accounting;
  const asides = Object.entries(refused).map(([why, count]) => `${count} answered ${why}`);
  if (unclaimed > 0) asides.push(`${unclaimed} received whose 202 was not seen`);
  const verdict = isWhole(result) ? '' : '  << not whole';
  const tail = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  return `  accepted ${accepted} = delivered ${delivered} + lost ${lost}; twice: ${duplicated}${tail}${verdict}`;
};

export const printScenario = (name: string, about: string, result: ScenarioResult, inserts: number | null): void => {
  console.log(`\n${name}: ${about}`);
  for (const figure of result.figures) console.log(figureLine(figure, inserts));
  console.log(accountingLine(result));
  for (const line of costLines(result)) console.log(line);
};

/** The whole run: where, with what, and how everything relates to the calibration. */
export const printRun = (run: Run): void => {
  const { machine, calibration } = run;
  const inserts = calibration?.insertsPerSecond ?? null;
  const commit = machine.commit === null ? 'no commit' : `commit ${machine.commit}${machine.dirty ? ', dirty' : ''}`;
  console.log(`\n${'─'.repeat(100)}`);
  console.log(`${run.startedAt}  ${commit}  ${run.command}`);
  console.log(`${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB, ${machine.system}, node ${machine.node}`);
  console.log(`${run.installation}, ${run.database ?? 'database unknown'}, ${run.publishers} publishers`);
  console.log(`load average before: ${machine.loadBefore}`);
  if (calibration === null) console.log('calibration: none, the database could not be written to');
  else {
    const text = (rates: number[]): string => rates.map((rate) => digits(rate)).join(' ');
    const rounds = `before ${text(calibration.before)}, after ${text(calibration.after)}`;
    console.log(`calibration: ${digits(calibration.insertsPerSecond)} single-row inserts/s of 32 clients (${rounds})`);
  }
  for (const { scenario, result } of run.results) printScenario(scenario.name, scenario.about, result, inserts);
};
