import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptFigure, type Newest, readNewest } from './kept-run.ts';
import { type Line, plotBars, plotCurves } from './plot.ts';
import { scenarios } from './scenarios/all.ts';

const resultsFolder = 'bench/results';
const plotsFolder = `${resultsFolder}/plots`;
const pagePath = 'docs/benchmarks.md';
const begin = '<!-- figures: written by npm run bench -- --page -->';
const end = '<!-- end of figures -->';

const amount = (value: number | null): string => {
  if (value === null) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(3)).toString();
};

const said = ({ value, unit }: KeptFigure): string =>
  `${amount(value)}${unit === '' || unit === '/s' ? unit : ` ${unit}`}`;

const targetSays = (figure: KeptFigure): string =>
  (figure.targets ?? [])
    .map(({ sense, value, perInsert, met }) => {
      const verdict = met === null ? 'cannot be said' : met ? 'met' : '**missed**';
      return `${sense} ${amount(value)}${perInsert === true ? ' per insert' : ''}: ${verdict}`;
    })
    .join('<br>');

const rowOf = (figure: KeptFigure): string => {
  const ratio = figure.perInsert === undefined ? '' : ` (${amount(figure.perInsert)} per insert)`;
  return `| ${figure.name} | ${said(figure)}${ratio} | ${targetSays(figure)} |`;
};

const accountingSays = ({ scenario }: Newest): string => {
  const { accounting } = scenario;
  if (accounting === null) return '';
  const { accepted, delivered, lost, duplicated } = accounting;
  const count = (value: number): string => value.toLocaleString('en');
  return `\nAccepted ${count(accepted)}, delivered ${count(delivered)}, lost ${count(lost)}, twice ${count(duplicated)}.\n`;
};

/** What bounds it, by what each process used for a message. */
const costSays = ({ scenario }: Newest): string => {
  const costs = Object.entries(scenario.costs).filter(([, { cpuMsPerMessage }]) => cpuMsPerMessage !== undefined);
  if (costs.length === 0) return '';
  const each = costs.map(([name, { cpuMsPerMessage = 0 }]) => `${name} ${cpuMsPerMessage.toFixed(3)}`).join(', ');
  return `\nCPU milliseconds a delivery: ${each}.\n`;
};

const runSays = ({ run }: Newest): string => {
  const { machine, calibration } = run;
  const inserts =
    calibration === null ? '' : `, ${amount(calibration.insertsPerSecond)} single-row inserts/s in the same run`;
  const commit = machine.commit === null ? '' : `, commit ${machine.commit}${machine.dirty ? ' and changes' : ''}`;
  return `\`${run.command.trim()}\`, ${run.startedAt.slice(0, 10)}, ${machine.cores} × ${machine.cpu}, load before ${machine.loadBefore}${inserts}${commit}: [${run.file}](../${resultsFolder}/${run.file}).`;
};

/** The bars of one unit that have a target, or else of the first unit. */
const drawBars = ({ scenario }: Newest): string | null => {
  const aimed = scenario.figures.filter(({ targets, value }) => (targets?.length ?? 0) > 0 && value !== null);
  const unit = aimed[0]?.unit ?? scenario.figures[0]?.unit;
  const figures = scenario.figures.filter((figure) => figure.unit === unit && figure.value !== null);
  if (figures.length === 0) return null;
  const aims = new Map<string, Line>();
  for (const { targets = [] } of figures) {
    for (const { sense, value, perInsert } of targets) {
      if (perInsert !== true) aims.set(`${sense}${value}`, { value, says: `${sense} ${amount(value)}` });
    }
  }
  const bars = figures.map((figure) => ({ name: figure.name, value: figure.value ?? 0, says: said(figure) }));
  return plotBars(scenario.name, bars, [...aims.values()]);
};

const drawCurves = ({ scenario }: Newest): string | null => {
  const curves = (scenario.distributions ?? []).slice(0, 4).map(({ name, ms }) => ({
    name,
    points: ms.flatMap(([share, value]): [number, number][] => (value === null ? [] : [[share, value]])),
  }));
  const drawable = curves.filter(({ points }) => points.some(([, ms]) => ms > 0));
  return drawable.length === 0 ? null : plotCurves(`${scenario.name}: milliseconds by share`, drawable);
};

const sectionOf = async (root: string, newest: Newest): Promise<string> => {
  const { scenario } = newest;
  const pictures: string[] = [];
  for (const [kind, svg] of [
    ['bars', drawBars(newest)],
    ['latency', scenario.name === 'ten-million' ? null : drawCurves(newest)],
  ] as const) {
    if (svg === null) continue;
    const file = `${plotsFolder}/${scenario.name}-${kind}.svg`;
    await writeFile(join(root, file), svg);
    pictures.push(`![${scenario.name}, ${kind}](../${file})`);
  }
  return `### ${scenario.name}

${scenario.about}.

| what | figure | target |
|---|---|---|
${scenario.figures.map(rowOf).join('\n')}
${accountingSays(newest)}${costSays(newest)}
${runSays(newest)}

${pictures.join('\n\n')}
`;
};

/** Draws the plots and writes the part of the page between its marks, from the newest kept run of each scenario. */
export const writePage = async (root: string): Promise<void> => {
  const newest = await readNewest(join(root, resultsFolder));
  await rm(join(root, plotsFolder), { recursive: true, force: true });
  await mkdir(join(root, plotsFolder), { recursive: true });
  const sections: string[] = [];
  const missing: string[] = [];
  for (const { name } of scenarios) {
    const found = newest.get(name);
    if (found === undefined) missing.push(name);
    else sections.push(await sectionOf(root, found));
  }
  const text = await readFile(join(root, pagePath), 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${pagePath} has lost the marks of its figures`);
  const without = missing.length === 0 ? '' : `No run of these is kept yet: ${missing.join(', ')}.\n\n`;
  await writeFile(join(root, pagePath), `${before}${begin}\n\n${without}${sections.join('\n')}\n${end}${after}`);
  console.log(`${sections.length} scenarios written to ${pagePath}, plots to ${plotsFolder}`);
};
