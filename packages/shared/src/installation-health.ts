/** What the operator's first sentence is made of. Instants in milliseconds since 1970. */
export type InstallationState = {
  now: number;
  lanes: readonly {
    id: number;
    owner: string | null;
    acquiredAt: number | null;
    backlog: number;
    oldestAt: number | null;
  }[];
  processes: readonly {
    process: string;
    kind: 'api' | 'worker';
    seenAt: number;
    isPolling: boolean | null;
    sweptAt: number | null;
  }[];
  /** Recoveries that should have been looked at and were not, and since when the first of them is due. */
  overdue: { count: number; since: number | null };
  /** Attempts of the last ten minutes. */
  recent: { succeeded: number; failed: number };
};

export type FindingCode =
  | 'no_worker'
  | 'lane_unowned'
  | 'lane_silent'
  | 'temporal_away'
  | 'sweep_silent'
  | 'backlog_old'
  | 'recoveries_overdue'
  | 'mostly_failing';

export type Finding = {
  code: FindingCode;
  severity: 'warn' | 'fail';
  /** How many lanes, workers or recoveries it concerns; for `mostly_failing` the percentage. */
  count: number;
  since: number | null;
};

/** A process shows itself every five seconds: after six times that it is taken for gone. */
export const processGoneMs = 30_000;
/** A message is taken up within milliseconds: one that waits this long waits for something. */
const backlogOldMs = 30_000;
const overdueMs = 60_000;
const sweepSilentMs = 60_000;
/** Fewer attempts say nothing about the installation. */
const attemptsMin = 50;
const failingShare = 0.5;

const least = (instants: readonly (number | null)[]): number | null => {
  const known = instants.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** What is not as it should be, the gravest first; nothing: everything is fine. */
export const judgeInstallation = (state: InstallationState): Finding[] => {
  const { now, lanes, processes } = state;
  const findings: Finding[] = [];
  const workers = processes.filter(({ kind }) => kind === 'worker');
  const alive = workers.filter(({ seenAt }) => now - seenAt < processGoneMs);
  if (alive.length === 0) {
    const last = workers.length === 0 ? null : Math.max(...workers.map(({ seenAt }) => seenAt));
    findings.push({ code: 'no_worker', severity: 'fail', count: workers.length, since: last });
  }
  const unowned = lanes.filter(({ owner }) => owner === null);
  if (unowned.length > 0) findings.push({ code: 'lane_unowned', severity: 'fail', count: unowned.length, since: null });
  const silent = lanes.filter(({ owner }) => owner !== null && !alive.some(({ process }) => process === owner));
  if (alive.length > 0 && silent.length > 0)
    findings.push({
      code: 'lane_silent',
      severity: 'fail',
      count: silent.length,
      since: least(silent.map(({ owner }) => workers.find(({ process }) => process === owner)?.seenAt ?? null)),
    });
  const old = lanes.filter(({ oldestAt }) => oldestAt !== null && now - oldestAt > backlogOldMs);
  if (old.length > 0)
    findings.push({
      code: 'backlog_old',
      severity: 'fail',
      count: old.reduce((sum, { backlog }) => sum + backlog, 0),
      since: least(old.map(({ oldestAt }) => oldestAt)),
    });
  const away = alive.filter(({ isPolling }) => isPolling === false);
  if (away.length > 0)
    findings.push({
      code: 'temporal_away',
      severity: away.length === alive.length ? 'fail' : 'warn',
      count: away.length,
      since: null,
    });
  const swept = alive.filter(({ sweptAt }) => sweptAt !== null && now - sweptAt < sweepSilentMs);
  if (alive.length > 0 && swept.length === 0)
    findings.push({
      code: 'sweep_silent',
      severity: 'fail',
      count: alive.length,
      since: least(alive.map((one) => one.sweptAt)),
    });
  if (state.overdue.since !== null && now - state.overdue.since > overdueMs)
    findings.push({
      code: 'recoveries_overdue',
      severity: 'warn',
      count: state.overdue.count,
      since: state.overdue.since,
    });
  const { succeeded, failed } = state.recent;
  if (succeeded + failed >= attemptsMin && failed / (succeeded + failed) > failingShare)
    findings.push({
      code: 'mostly_failing',
      severity: 'warn',
      count: Math.round((100 * failed) / (succeeded + failed)),
      since: null,
    });
  return findings.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'fail' ? -1 : 1));
};
