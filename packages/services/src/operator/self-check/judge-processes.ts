import type { Check } from './schema.ts';

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');

export const judgeTemporal = (seen: {
  workers: number;
  polling: number;
  addresses: readonly string[];
  namespaces: readonly string[];
}): Check => {
  const { workers, polling } = seen;
  const namespaces = listed(seen.namespaces);
  const addresses = listed(seen.addresses);
  const facts = { workers, polling, namespaces, addresses };
  if (workers === 0)
    return {
      id: 'temporal',
      state: 'fail',
      facts,
      seen: 'No worker runs, so nobody can say whether Temporal is there.',
      todo: 'Start a worker.',
    };
  const told = `${polling} of ${workers} workers reach Temporal at ${addresses}, namespace ${namespaces}.`;
  if (polling < workers)
    return {
      id: 'temporal',
      state: polling === 0 ? 'fail' : 'warn',
      facts,
      seen: told,
      todo: 'First attempts go on, retries beyond a minute wait. Check that Temporal runs, TEMPORAL_ADDRESS, and that the namespace exists.',
    };
  if (new Set(seen.namespaces).size > 1)
    return {
      id: 'temporal',
      state: 'fail',
      facts,
      seen: told,
      todo: 'All workers must use one namespace: set TEMPORAL_NAMESPACE alike.',
    };
  return { id: 'temporal', state: 'ok', facts, seen: told, todo: null };
};

export const judgeTemporalUi = (seen: {
  url: string | null;
  namespace: string;
  workerNamespaces: readonly string[];
}): Check => {
  const facts = { url: seen.url, namespace: seen.namespace };
  if (seen.url === null)
    return {
      id: 'temporal_ui',
      state: 'warn',
      facts,
      seen: 'Where the pages of Temporal are is not known: workflows have no link.',
      todo: 'Set POSTHORN_TEMPORAL_UI_URL for the API.',
    };
  if (seen.workerNamespaces.some((name) => name !== seen.namespace))
    return {
      id: 'temporal_ui',
      state: 'warn',
      facts,
      seen: `Links lead to the namespace ${seen.namespace}, the workers use another one.`,
      todo: 'Set TEMPORAL_NAMESPACE for the API as for the workers.',
    };
  return { id: 'temporal_ui', state: 'ok', facts, seen: `Workflows are linked to ${seen.url}.`, todo: null };
};

export const judgeLanes = (seen: { lanes: number; owned: number; oldestSeconds: number | null }): Check => {
  const { lanes, owned, oldestSeconds } = seen;
  const facts = { lanes, owned, oldestSeconds };
  if (lanes === 0)
    return {
      id: 'lanes',
      state: 'fail',
      facts,
      seen: 'There are no lanes: no worker has run here yet.',
      todo: 'Start a worker.',
    };
  if (owned < lanes)
    return {
      id: 'lanes',
      state: 'fail',
      facts,
      seen: `${owned} of ${lanes} lanes are run by a worker that is alive.`,
      todo: 'Within seconds another worker takes them. If it stays so: start a worker, and look at Temporal.',
    };
  return { id: 'lanes', state: 'ok', facts, seen: `All ${lanes} lanes are run.`, todo: null };
};

const sweepSecondsMax = 60;

export const judgeSweep = (secondsAgo: number | null): Check => {
  const facts = { secondsAgo };
  const silent = secondsAgo === null || secondsAgo > sweepSecondsMax;
  return {
    id: 'sweep',
    state: silent ? 'fail' : 'ok',
    facts,
    seen: secondsAgo === null ? 'No sweep has gone through.' : `The last sweep went through ${secondsAgo} s ago.`,
    todo: silent ? 'Every worker sweeps every two seconds: its log says sweep.failed and why.' : null,
  };
};

const skewWarnMs = 1_000;
/** Receivers refuse signatures whose time is further off than five minutes. */
const skewFailMs = 60_000;

export const judgeClocks = (processes: readonly { process: string; skewMs: number }[]): Check => {
  const worst = processes.reduce<{ process: string; skewMs: number } | null>(
    (most, one) => (most === null || Math.abs(one.skewMs) > Math.abs(most.skewMs) ? one : most),
    null,
  );
  const skewMs = Math.round(worst?.skewMs ?? 0);
  const facts = { process: worst?.process ?? null, skewMs };
  const off = Math.abs(skewMs);
  const seen =
    worst === null
      ? 'No process told its clock.'
      : `The clock furthest from the database's is that of ${worst.process}: ${skewMs} ms.`;
  return {
    id: 'clocks',
    state: off > skewFailMs ? 'fail' : off > skewWarnMs ? 'warn' : 'ok',
    facts,
    seen,
    todo:
      off > skewWarnMs
        ? 'Let all machines take their time from the same servers (chrony, systemd-timesyncd): receivers refuse signatures of a wrong time.'
        : null,
  };
};
