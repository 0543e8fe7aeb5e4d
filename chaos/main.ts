/** `npm run chaos -- --minutes 10 [--seed 1] [--only kill-api,freeze-worker] [--rate 40] [--out FILE]` */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type FaultKind, faultKinds } from './faults.ts';
import { type ChaosReport, runChaos } from './run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string' },
    only: { type: 'string' },
    rate: { type: 'string', default: '40' },
    out: { type: 'string' },
  },
});

const minutes = Number(values.minutes);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const wanted = values.only?.split(',') ?? faultKinds;
const unknown = wanted.filter((kind) => !faultKinds.some((known) => known === kind));
if (!Number.isFinite(minutes) || minutes <= 0 || !Number.isInteger(seed) || unknown.length > 0) {
  console.error(`Usage: npm run chaos -- --minutes 10 [--seed N] [--only ${faultKinds.join(',')}]`);
  process.exit(1);
}
const kinds = faultKinds.filter((kind) => wanted.includes(kind));

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const print = (report: ChaosReport): void => {
  const byKind = Map.groupBy(report.faults, ({ kind }) => kind);
  console.log('\nfault                 times   back after p50      max');
  for (const [kind, list] of [...byKind].sort(([a], [b]) => a.localeCompare(b))) {
    const times = list.map(({ backAfterMs }) => backAfterMs / 1000).sort((a, b) => a - b);
    console.log(
      `${kind.padEnd(22)}${String(list.length).padStart(5)}${percentile(times, 0.5).toFixed(1).padStart(15)} s${(times.at(-1) ?? 0).toFixed(1).padStart(8)} s`,
    );
  }
  console.log(`
accepted    ${report.accepted}
delivered   ${report.delivered}
lost        ${report.lost.length}
duplicates  ${report.duplicates} (${((report.duplicates / Math.max(1, report.accepted)) * 1e6).toFixed(0)} a million)
refused     ${report.refused} publishes, each sent again until it was accepted; slowest answer ${(report.slowestAnswerMs / 1000).toFixed(1)} s
unfinished  ${JSON.stringify(report.unfinished)}
seed        ${report.seed}`);
};

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
console.log(`seed ${seed}, ${minutes} minutes, ${kinds.length} kinds of fault, ${values.rate} messages/s`);
const report = await runChaos({
  seed,
  durationMs: minutes * 60_000,
  kinds: kinds as FaultKind[],
  perSecond: Number(values.rate),
  say: (line) => console.log(line),
  signal: stopping.signal,
});
print(report);
if (values.out) {
  await mkdir(path.dirname(path.resolve(values.out)), { recursive: true });
  await writeFile(values.out, `${JSON.stringify(report, null, 2)}\n`);
}
if (report.lost.length > 0) {
  console.error(`LOST: ${report.lost.slice(0, 20).join(' ')}`);
  process.exitCode = 1;
}
if (Object.keys(report.unfinished).length > 0) {
  console.error('Some deliveries did not come to an end in time.');
  process.exitCode = 1;
}
