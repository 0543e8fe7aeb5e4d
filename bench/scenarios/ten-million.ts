import { decodeId } from '@posthorn/shared/id';
import type { Figure } from '../figure.ts';
import { type FillPlan, fillTables, measureTables } from '../fill.ts';
import { type Library, type ListRoute, listRoutes } from '../list-routes.ts';
import { percentile } from '../percentile.ts';
import type { Bed, Distribution, Scenario } from './scenario.ts';

const endpoints = 20;
/** Two deliveries a message, and a hundredth of them tried again. */
const attemptsAMessage = 2;

const uuidOf = (kind: 'application' | 'endpoint' | 'tenant' | 'message', wire: string): string => {
  const id = decodeId(kind, wire);
  if (id === undefined) throw new Error(`${wire} is no id of a kind ${kind}`);
  return id;
};

/** Milliseconds to the last byte of the answer, ascending. The first request of a route is not counted: its plan is new. */
const measureRoute = async (bed: Bed, route: ListRoute, requests: number): Promise<number[]> => {
  const took: number[] = [];
  for (let at = 0; at <= requests; at += 1) {
    const startedAtMs = performance.now();
    await bed.api.get(route.path(at));
    if (at > 0) took.push(performance.now() - startedAtMs);
  }
  return took.sort((a, b) => a - b);
};

const thousands = (count: number): string => (count >= 1e6 ? `${count / 1e6} M` : `${count / 1e3} k`);

const sampleMessages = async (bed: Bed, appId: string, plan: FillPlan): Promise<string[]> => {
  const ids: string[] = [];
  for (let daysAgo = 1; daysAgo < 28; daysAgo += 1) {
    const before = new Date(plan.untilMs - daysAgo * 86_400_000).toISOString();
    const page = await bed.api.get<{ data: { id: string }[] }>(`/api/v1/app/${appId}/msg?before=${before}&limit=5`);
    ids.push(...page.data.map(({ id }) => id));
  }
  return ids;
};

/** Tables filled by SQL with the rows that the engine would have written; every list and chart at the first size and at the last. */
export const tenMillion: Scenario = {
  name: 'ten-million',
  about: 'p95 of every list and chart over HTTP, as the tables grow to the size asked for (10 M attempts)',
  run: async (bed) => {
    const { api, target, sizes } = bed;
    const { id: appId } = await api.post('/api/v1/app', { name: 'benchmark: a large history' });
    const endpointIds: string[] = [];
    for (let at = 0; at < endpoints; at += 1) {
      const url = `${bed.receiver.url}/in/bench-large-${at}`;
      endpointIds.push((await api.post(`/api/v1/app/${appId}/endpoint`, { url, description: `receiver ${at}` })).id);
    }
    const plan: FillPlan = {
      databaseUrl: target.databaseUrl,
      tenantId: uuidOf('tenant', target.tenantId),
      applicationId: uuidOf('application', appId),
      endpointIds: endpointIds.map((id) => uuidOf('endpoint', id)),
      untilMs: Date.now() - 60_000,
    };
    const figures: Figure[] = [];
    const distributions: Distribution[] = [];
    const first = new Map<string, number>();
    let filled = 0;
    for (const [at, attempts] of sizes.attempts.entries()) {
      const messages = Math.round(attempts / attemptsAMessage);
      await fillTables(plan, filled + 1, messages - filled);
      filled = messages;
      const library: Library = {
        appId,
        endpointIds,
        messageIds: await sampleMessages(bed, appId, plan),
        untilMs: plan.untilMs,
      };
      const isLast = at === sizes.attempts.length - 1;
      let worst = 0;
      for (const route of listRoutes(library)) {
        const took = await measureRoute(bed, route, sizes.requestsARoute);
        const p95 = percentile(took, 0.95);
        worst = Math.max(worst, p95);
        const name = `${route.name}, p95 at ${thousands(attempts)}`;
        const targets = isLast ? [{ sense: 'at most' as const, value: 50 }] : [];
        figures.push({ name, value: p95, unit: 'ms', targets });
        if (isLast) {
          distributions.push({ name: route.name, sortedMs: took });
          figures.push({ name: `${route.name}, growth`, value: p95 / (first.get(route.name) ?? p95), unit: '×' });
        } else first.set(route.name, p95);
      }
      figures.push({ name: `slowest route, p95 at ${thousands(attempts)}`, value: worst, unit: 'ms' });
      const { attempts: rows, megabytes } = await measureTables(target.databaseUrl);
      figures.push({ name: `attempts on record at ${thousands(attempts)}`, value: rows, unit: 'rows' });
      figures.push({ name: `tables and indexes at ${thousands(attempts)}`, value: megabytes, unit: 'MB' });
    }
    await api.delete(`/api/v1/app/${appId}`);
    return { figures, accounting: null, costs: new Map(), distributions };
  },
};
