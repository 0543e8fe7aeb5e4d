import { failureClassOf, hostOf } from '@posthorn/shared/failure-class';
import { latencyBucketCount, latencyBucketOf } from '@posthorn/shared/latency-buckets';
import type { AttemptRow } from '../delivery/record.ts';

type MinuteRow = { minute: string; accepted: number; succeeded: number; failed: number; lag: number[] };
type TenantRow = { tenantId: string; at: string; succeeded: number; failed: number };
type FailureRow = {
  tenantId: string;
  endpointId: string;
  at: string;
  failureClass: string;
  host: string;
  failed: number;
};
export type Gathered = { minutes: MinuteRow[]; tenants: TenantRow[]; failures: FailureRow[] };

export type Gatherer = {
  accepted: (messages: number, at: number) => void;
  /** What was recorded. Only a lane's first attempts tell how long one was waited for: a recovery's wait is meant. */
  attempted: (attempts: readonly AttemptRow[], by: 'lane' | 'recovery') => void;
  /** What came together since the last time, in a fixed order, so that two processes never lock each other. */
  take: () => Gathered;
  /** Could not be written: goes with the next. */
  giveBack: (gathered: Gathered) => void;
};

const minuteMs = 60_000;
const spanMs = 5 * minuteMs;
/** A database that is away for long must not fill the memory: counts by endpoint and host beyond this are let go. */
const rowsMax = 50_000;

const floorOf = (at: number, stepMs: number): string => new Date(at - (at % stepMs)).toISOString();

const addTo = <R>(rows: Map<string, R>, key: string, fresh: () => R, add: (row: R) => void): void => {
  const row = rows.get(key) ?? (rows.size < rowsMax ? fresh() : undefined);
  if (!row) return;
  rows.set(key, row);
  add(row);
};

const inOrder = <R>(rows: Map<string, R>): R[] =>
  [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

/** Adds up in memory what operators look at, so that the recording transactions need not: a few rows every few seconds. */
export const createGatherer = (): Gatherer => {
  let minutes = new Map<string, MinuteRow>();
  let tenants = new Map<string, TenantRow>();
  let failures = new Map<string, FailureRow>();

  const minute = (at: string, add: (row: MinuteRow) => void): void =>
    addTo(
      minutes,
      at,
      () => ({ minute: at, accepted: 0, succeeded: 0, failed: 0, lag: new Array<number>(latencyBucketCount).fill(0) }),
      add,
    );
  const tenant = (tenantId: string, at: string, succeeded: number, failed: number): void =>
    addTo(
      tenants,
      `${tenantId}/${at}`,
      () => ({ tenantId, at, succeeded: 0, failed: 0 }),
      (row) => {
        row.succeeded += succeeded;
        row.failed += failed;
      },
    );
  const failure = ({ failed, ...row }: FailureRow): void =>
    addTo(
      failures,
      `${row.tenantId}/${row.endpointId}/${row.at}/${row.failureClass}/${row.host}`,
      () => ({ ...row, failed: 0 }),
      (kept) => {
        kept.failed += failed;
      },
    );

  return {
    accepted: (messages, at) =>
      minute(floorOf(at, minuteMs), (row) => {
        row.accepted += messages;
      }),
    attempted: (attempts, by) => {
      for (const { at, tenantId, endpointId, errorCode, responseStatus, url, lagMs } of attempts) {
        const good = errorCode === null;
        minute(floorOf(at, minuteMs), (row) => {
          if (good) row.succeeded += 1;
          else row.failed += 1;
          if (by === 'recovery' || lagMs === undefined || lagMs === null) return;
          const bucket = latencyBucketOf(lagMs);
          row.lag[bucket] = (row.lag[bucket] ?? 0) + 1;
        });
        const span = floorOf(at, spanMs);
        tenant(tenantId, span, good ? 1 : 0, good ? 0 : 1);
        if (errorCode !== null)
          failure({
            tenantId,
            endpointId,
            at: span,
            failureClass: failureClassOf(errorCode, responseStatus),
            host: hostOf(url),
            failed: 1,
          });
      }
    },
    take: () => {
      const taken = { minutes: inOrder(minutes), tenants: inOrder(tenants), failures: inOrder(failures) };
      minutes = new Map();
      tenants = new Map();
      failures = new Map();
      return taken;
    },
    giveBack: (gathered) => {
      for (const back of gathered.minutes)
        minute(back.minute, (row) => {
          row.accepted += back.accepted;
          row.succeeded += back.succeeded;
          row.failed += back.failed;
          for (const [i, count] of back.lag.entries()) row.lag[i] = (row.lag[i] ?? 0) + count;
        });
      for (const { tenantId, at, succeeded, failed } of gathered.tenants) tenant(tenantId, at, succeeded, failed);
      for (const row of gathered.failures) failure(row);
    },
  };
};
