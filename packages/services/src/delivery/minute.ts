import { latencyBucketCount, latencyBucketOf } from '@posthorn/shared/latency-buckets';
import type { AttemptRow } from './record.ts';

type MinuteRow = {
  fence: number;
  tenantId: string;
  endpointId: string;
  applicationId: string;
  minute: string;
  succeeded: number;
  failed: number;
  totalMsSum: number;
  buckets: number[];
};

/** Attempts added up by endpoint and minute, in a fixed order so that two recorders never lock each other. */
export const countMinutes = (attempts: readonly AttemptRow[]): MinuteRow[] => {
  const rows = new Map<string, MinuteRow>();
  for (const attempt of attempts) {
    const minuteAt = attempt.at - (attempt.at % 60_000);
    const key = `${attempt.endpointId}/${minuteAt}`;
    let row = rows.get(key);
    if (!row) {
      row = {
        fence: attempt.fence,
        tenantId: attempt.tenantId,
        endpointId: attempt.endpointId,
        applicationId: attempt.applicationId,
        minute: new Date(minuteAt).toISOString(),
        succeeded: 0,
        failed: 0,
        totalMsSum: 0,
        buckets: new Array<number>(latencyBucketCount).fill(0),
      };
      rows.set(key, row);
    }
    if (attempt.errorCode === null) row.succeeded += 1;
    else row.failed += 1;
    row.totalMsSum += attempt.totalMs;
    const bucket = latencyBucketOf(attempt.totalMs);
    row.buckets[bucket] = (row.buckets[bucket] ?? 0) + 1;
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};
