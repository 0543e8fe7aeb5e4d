import { expect, it } from 'vitest';
import { type InstallationState, judgeInstallation } from './installation-health.ts';

const now = 1_000_000_000;
const lane = { id: 0, owner: 'a/1', acquiredAt: now - 60_000, backlog: 0, oldestAt: null };
const worker = { process: 'a/1', kind: 'worker' as const, seenAt: now - 3_000, isPolling: true, sweptAt: now - 2_000 };
const fine: InstallationState = {
  now,
  lanes: [lane],
  processes: [worker, { process: 'api', kind: 'api', seenAt: now, isPolling: null, sweptAt: null }],
  overdue: { count: 0, since: null },
  recent: { succeeded: 900, failed: 100 },
};

it.each<[string, Partial<InstallationState>, string[]]>([
  ['all as it should be', {}, []],
  ['a new installation without lanes and workers', { lanes: [], processes: [] }, ['no_worker']],
  ['the only worker gone', { processes: [{ ...worker, seenAt: now - 31_000 }] }, ['no_worker']],
  ['a lane whose worker is gone, another being there', { lanes: [{ ...lane, owner: 'b/2' }] }, ['lane_silent']],
  ['a lane that nobody has', { lanes: [{ ...lane, owner: null }] }, ['lane_unowned']],
  ['a message that waits a moment', { lanes: [{ ...lane, backlog: 5, oldestAt: now - 29_000 }] }, []],
  ['a message that waits too long', { lanes: [{ ...lane, backlog: 5, oldestAt: now - 31_000 }] }, ['backlog_old']],
  ['a worker without Temporal', { processes: [{ ...worker, isPolling: false }] }, ['temporal_away']],
  ['a sweep that stands still', { processes: [{ ...worker, sweptAt: now - 61_000 }] }, ['sweep_silent']],
  ['a sweep that another does', { processes: [worker, { ...worker, process: 'b/2', sweptAt: null }] }, []],
  ['recoveries that nobody looks at', { overdue: { count: 3, since: now - 61_000 } }, ['recoveries_overdue']],
  ['more failures than successes', { recent: { succeeded: 20, failed: 80 } }, ['mostly_failing']],
  ['the same of too few to say', { recent: { succeeded: 2, failed: 8 } }, []],
])('%s', (_, change, codes) => {
  expect(judgeInstallation({ ...fine, ...change }).map(({ code }) => code)).toEqual(codes);
});

it('says how many, since when, and the gravest first', () => {
  const findings = judgeInstallation({
    ...fine,
    lanes: [{ ...lane, backlog: 7, oldestAt: now - 40_000 }],
    processes: [worker, { ...worker, process: 'b/2', isPolling: false }],
  });
  expect(findings).toEqual([
    { code: 'backlog_old', severity: 'fail', count: 7, since: now - 40_000 },
    { code: 'temporal_away', severity: 'warn', count: 1, since: null },
  ]);
});
