import { scheduleFault } from '@posthorn/shared/retry-policy';
import { conditionFault } from '@posthorn/shared/retry-rules';
import { z } from 'zod';

/** Seconds before each try. */
export const ScheduleSeconds = z
  .array(z.number())
  .superRefine((schedule, check) => {
    const fault = scheduleFault(schedule);
    if (fault) check.addIssue({ code: 'custom', message: `${fault[0]?.toUpperCase()}${fault.slice(1)}.` });
  })
  .meta({ examples: [[0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000]] });

const Condition = z.string().superRefine((condition, check) => {
  const fault = conditionFault(condition);
  if (fault) check.addIssue({ code: 'custom', message: `${fault}.` });
});

export const RetryRules = z
  .array(
    z.object({
      when: z.array(Condition).min(1).max(50).describe('Statuses (404, 5xx, 500-503) or failure codes (timeout)'),
      action: z
        .enum(['retry', 'alert', 'ignore', 'fail'])
        .describe(
          'alert: tried again, and message.attempt.failing is told at once. ignore: held for done. fail: given up at once',
        ),
    }),
  )
  .max(50);

export const RetryPolicy = z
  .object({
    scheduleSeconds: ScheduleSeconds.optional().describe('Seconds before each try, beginning with 0'),
    rules: RetryRules.optional().describe('The first that fits decides; without one a try is made again'),
  })
  .meta({ id: 'RetryPolicy' });
