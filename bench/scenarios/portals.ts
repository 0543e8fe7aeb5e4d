import { setTimeout as sleep } from 'node:timers/promises';
import { addUp, latencyFigures } from '../accounting.ts';
import type { Figure } from '../figure.ts';
import { openPortalStreams, openSessions, type PortalStreams } from '../portal-streams.ts';
import { readCosts } from '../process-cost.ts';
import { type PublishLoad, type PublishRun, runPublishLoads } from '../publish-run.ts';
import type { Bed, Scenario } from './scenario.ts';

const portals = 1000;
const applicationsATenant = 25;
const ratePerSecond = 150;

interface Part {
  runs: PublishRun[];
  receiptMs: Float64Array;
  /** Of the API, % of a core between the first request and the last delivery. */
  apiCpu: number;
  heard: number;
  answersMs: Float64Array;
  failures: number;
  /** Of the API for each open stream; null: none were open. */
  kilobytesAStream: number | null;
}

const apiMemoryMb = async ({ target }: Bed): Promise<number> =>
  (await readCosts(target.pids)).get('api')?.memoryMb ?? Number.NaN;

const runPart = async (bed: Bed, keys: readonly string[], open: 'none' | 'listening' | 'asking'): Promise<Part> => {
  const { warmUpMs, steadyMs: windowMs } = bed.spans;
  const streams: PortalStreams[] = [];
  let beforeMb = 0;
  let openMb = 0;
  const beside: PublishLoad['beside'] = async ({ apiKey, appIds }) => {
    const tokens = await openSessions(bed.target.apiUrl, apiKey, appIds);
    if (streams.length === 0) beforeMb = await apiMemoryMb(bed);
    const pages = Array.from({ length: portals / keys.length }, (_, page) => {
      const at = page % appIds.length;
      return { token: tokens[at] ?? '', appId: appIds[at] ?? '' };
    });
    const opened = await openPortalStreams(bed.target.apiUrl, pages, open === 'asking');
    streams.push(opened);
    await sleep(1000);
    openMb = await apiMemoryMb(bed);
    return opened.close;
  };
  const loads = keys.map(
    (apiKey): PublishLoad => ({
      apiKey,
      applications: applicationsATenant,
      payloadBytes: 200,
      warmUpMs,
      windowMs,
      ratePerSecond: ratePerSecond / keys.length,
      ...(open !== 'none' && { beside }),
    }),
  );
  const runs = await runPublishLoads(bed, loads);
  const [first] = runs;
  if (first === undefined) throw new Error('a load has a run');
  const tookMs = (first.report.endedAtUs - first.report.startedAtUs) / 1e3;
  return {
    runs,
    receiptMs: Float64Array.from(runs.flatMap(({ latencies }) => [...latencies.receiptMs])).sort(),
    apiCpu: ((first.costs.get('api')?.cpuMs ?? Number.NaN) / tookMs) * 100,
    heard: streams.reduce((sum, each) => sum + each.heardPerSecond(), 0),
    answersMs: Float64Array.from(streams.flatMap((each) => each.answersMs)).sort(),
    failures: streams.reduce((sum, each) => sum + each.failures(), 0),
    kilobytesAStream: streams.length === 0 ? null : ((openMb - beforeMb) * 1024) / portals,
  };
};

/** A thousand customers have the portal open while messages flow: what does it cost, and what do deliveries feel? */
export const openPortals: Scenario = {
  name: 'portals',
  about: `${ratePerSecond} messages/s of two tenants without and with ${portals} open portals, which listen, and which ask again for what they show`,
  run: async (bed) => {
    const { apiKey, otherApiKey } = bed.target;
    if (otherApiKey === null) throw new Error('portals needs an installation with two tenants (otherApiKey)');
    const keys = [apiKey, otherApiKey];
    const before = await runPart(bed, keys, 'none');
    const listening = await runPart(bed, keys, 'listening');
    const asking = await runPart(bed, keys, 'asking');
    const after = await runPart(bed, keys, 'none');
    const calmMs = Float64Array.from([...before.receiptMs, ...after.receiptMs]).sort();
    const calm = latencyFigures(calmMs);
    const figures: Figure[] = [
      { name: 'publish to receipt, p99 without', value: calm.p99, unit: 'ms' },
      { name: 'publish to receipt, p99 before', value: latencyFigures(before.receiptMs).p99, unit: 'ms' },
      { name: 'publish to receipt, p99 after', value: latencyFigures(after.receiptMs).p99, unit: 'ms' },
      { name: 'CPU of the API without', value: (before.apiCpu + after.apiCpu) / 2, unit: '% of a core' },
      { name: 'memory of the API a stream', value: listening.kilobytesAStream ?? Number.NaN, unit: 'kB' },
    ];
    for (const [name, part] of [
      ['while they listen', listening],
      ['while they ask', asking],
    ] as const) {
      const { p50, p99 } = latencyFigures(part.receiptMs);
      figures.push(
        { name: `publish to receipt, p50 ${name}`, value: p50, unit: 'ms' },
        { name: `publish to receipt, p99 ${name}`, value: p99, unit: 'ms' },
        {
          name: `p99 ${name}, against without`,
          value: p99 / calm.p99,
          unit: '×',
          targets: [{ sense: 'at most', value: 1.5 }],
        },
        { name: `CPU of the API ${name}`, value: part.apiCpu, unit: '% of a core' },
        { name: `pages told ${name}`, value: part.heard, unit: '/s' },
      );
    }
    const answers = latencyFigures(asking.answersMs);
    figures.push(
      { name: 'answer to a page that asks, p50', value: answers.p50, unit: 'ms' },
      { name: 'answer to a page that asks, p99', value: answers.p99, unit: 'ms' },
      { name: 'pages that got no answer', value: asking.failures, unit: '' },
    );
    const parts = [before, listening, asking, after];
    return {
      figures,
      accounting: addUp(parts.flatMap(({ runs }) => runs.map(({ accounting }) => accounting))),
      costs: asking.runs[0]?.costs ?? new Map(),
      costsAreOf: asking.runs.reduce((sum, { accounting }) => sum + accounting.delivered, 0),
      distributions: [
        { name: 'without', sortedMs: calmMs },
        { name: 'while they listen', sortedMs: listening.receiptMs },
        { name: 'while they ask', sortedMs: asking.receiptMs },
      ],
    };
  },
};
