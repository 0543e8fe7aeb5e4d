import { getApplication } from '../application/store.ts';
import { defineQuery } from '../command.ts';
import { AppAttemptsQuery, AttemptStatisticsOut } from './schema.ts';
import { readSpan } from './span.ts';

const stepMs = { OneDay: 86_400_000, OneHour: 3_600_000, FiveMinutes: 300_000 };

type Row = { point: number; succeeded: number; failed: number };

/** An application's attempts by time, one number for each step of the span, those without any among them. */
export const readApplicationAttempts = defineQuery({
  name: 'usage.application_attempts',
  scope: 'attempt:read',
  input: AppAttemptsQuery,
  output: AttemptStatisticsOut,
  run: async (work, input) => {
    const application = await getApplication(work, input.app_id);
    const step = stepMs[input.period];
    const { since, until } = readSpan({ since: input.startDate, until: input.endDate }, step, work.now());
    const first = Math.floor(since / step) * step;
    const count = Math.ceil((until - first) / step);
    const { rows } = await work.client.query<Row>(
      `select floor((extract(epoch from minute) * 1000 - $4) / $5)::int as point, sum(succeeded)::int as succeeded, sum(failed)::int as failed
        from endpoint_minute where tenant_id = $1 and application_id = $2 and minute >= $3 and minute < $6 group by 1`,
      [work.tenantId, application.id, new Date(first), first, step, new Date(until)],
    );
    const data = { successCount: new Array<number>(count).fill(0), failureCount: new Array<number>(count).fill(0) };
    for (const { point, succeeded, failed } of rows) {
      if (point < 0 || point >= count) continue;
      data.successCount[point] = succeeded;
      data.failureCount[point] = failed;
    }
    return {
      startDate: new Date(first).toISOString(),
      endDate: new Date(until).toISOString(),
      period: input.period,
      // Whoever cancels a delivery makes no attempt.
      data: { ...data, canceledCount: new Array<number>(count).fill(0) },
    };
  },
});
