import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { judgeInstallation, processGoneMs } from '@posthorn/shared/installation-health';
import { z } from 'zod';
import { readLanes } from './lanes.ts';
import { readProcesses } from './processes.ts';
import { laneWorkflowIdOf, type TemporalUi, temporalLink } from './temporal-link.ts';

export const OperatorOverviewOut = z
  .object({
    state: z.enum(['ok', 'warn', 'fail']),
    findings: z
      .array(
        z.object({
          code: z.enum([
            'no_worker',
            'lane_unowned',
            'lane_silent',
            'temporal_away',
            'sweep_silent',
            'backlog_old',
            'recoveries_overdue',
            'mostly_failing',
          ]),
          severity: z.enum(['warn', 'fail']),
          count: z.int().describe('How many it concerns; the percentage of mostly_failing'),
          since: z.iso.datetime().nullable(),
        }),
      )
      .describe('What is not as it should be, the gravest first; none: everything is fine'),
    lanes: z.array(
      z.object({
        id: z.int(),
        owner: z.string().nullable().describe('The worker that runs it; null: nobody does'),
        epoch: z.int().describe('How often it changed hands'),
        since: z.iso.datetime().nullable(),
        seenAt: z.iso.datetime().nullable().describe('When its worker last showed itself'),
        backlog: z.int().describe('Messages that are stored and not taken up, at most 10,000'),
        oldestAt: z.iso.datetime().nullable().describe('When the first of them was published'),
        temporalUrl: z.string().nullable().describe("Its workflow in Temporal's own pages"),
      }),
    ),
    processes: z.array(
      z.object({
        process: z.string(),
        kind: z.enum(['api', 'worker']),
        startedAt: z.iso.datetime(),
        seenAt: z.iso.datetime(),
        isAlive: z.boolean(),
        lanes: z.int().describe('How many it runs'),
      }),
    ),
    recoveryCount: z.int(),
    pausedCount: z.int().describe('Endpoints that somebody paused'),
    tenantCount: z.int(),
    runningTaskCount: z.int(),
  })
  .meta({ id: 'OperatorOverviewOut' });

type Counted = {
  recoveries: number;
  paused: number;
  tenants: number;
  tasks: number;
  overdue: number;
  overdueSince: Date | null;
  succeeded: number;
  failed: number;
};

// A recovery is overdue when nobody has looked at it since it was due. What is paused is looked at when it is resumed.
const counts = `
select (select count(*)::int from recovery) as recoveries,
  (select count(*)::int from endpoint where paused_at is not null and deleted_at is null) as paused,
  (select count(*)::int from tenant where deleted_at is null) as tenants,
  (select count(*)::int from background_task where status in ('running', 'paused')) as tasks,
  o.count as overdue, o.since as "overdueSince", m.succeeded, m.failed
from (select count(*)::int as count, min(next_due_at) as since from recovery
    where next_due_at < now() and (seen_at is null or seen_at < next_due_at)) o,
  (select coalesce(sum(succeeded), 0)::int as succeeded, coalesce(sum(failed), 0)::int as failed from pulse_minute
    where minute >= now() - interval '10 minutes') m`;

const iso = (at: Date | number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Whether the installation is as it should be, who runs it, and what waits: for operators, whom the door has to know. */
export const readOperatorOverview = (
  pool: Pool,
  temporalUi: TemporalUi,
): Promise<z.input<typeof OperatorOverviewOut>> =>
  inVisibility(pool, { operator: true }, async (client) => {
    const lanes = await readLanes(client);
    const processes = await readProcesses(client);
    const { rows } = await client.query<Counted>(counts);
    const { rows: clock } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    const counted = rows[0];
    // The database's clock, by which all of them showed themselves.
    const now = clock[0]?.now.getTime() ?? 0;
    const findings = judgeInstallation({
      now,
      lanes: lanes.map(({ acquiredAt, ...lane }) => ({ ...lane, acquiredAt: acquiredAt?.getTime() ?? null })),
      processes: processes.map(({ process, kind, seenAt, facts }) => ({
        process,
        kind,
        seenAt: seenAt.getTime(),
        isPolling: facts.isPolling ?? null,
        sweptAt: facts.sweptAt ?? null,
      })),
      overdue: { count: counted?.overdue ?? 0, since: counted?.overdueSince?.getTime() ?? null },
      recent: { succeeded: counted?.succeeded ?? 0, failed: counted?.failed ?? 0 },
    });
    const byName = new Map(processes.map((one) => [one.process, one]));
    return {
      state: findings[0]?.severity ?? 'ok',
      findings: findings.map(({ since, ...finding }) => ({ ...finding, since: iso(since) })),
      lanes: lanes.map(({ id, epoch, owner, acquiredAt, backlog, oldestAt }) => {
        const runs = owner === null ? undefined : byName.get(owner);
        const shares = runs?.facts.laneShares;
        return {
          id,
          epoch,
          owner,
          since: iso(acquiredAt),
          seenAt: iso(runs?.seenAt ?? null),
          backlog,
          oldestAt: iso(oldestAt),
          temporalUrl: shares === undefined ? null : temporalLink(temporalUi, laneWorkflowIdOf(id, shares)),
        };
      }),
      processes: processes.map(({ process, kind, startedAt, seenAt }) => ({
        process,
        kind,
        startedAt: startedAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isAlive: now - seenAt.getTime() < processGoneMs,
        lanes: lanes.filter(({ owner }) => owner === process).length,
      })),
      recoveryCount: counted?.recoveries ?? 0,
      pausedCount: counted?.paused ?? 0,
      tenantCount: counted?.tenants ?? 0,
      runningTaskCount: counted?.tasks ?? 0,
    };
  });
