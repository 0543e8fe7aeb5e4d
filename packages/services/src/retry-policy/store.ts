import type { RetryPolicySettings } from '@posthorn/db/schema/tenant';
import type { z } from 'zod';
import type { RetryPolicy } from './schema.ts';

/** As it is stored: what was left out is absent. Null: nothing is said. */
export const withoutGaps = (policy: z.output<typeof RetryPolicy> | null | undefined): RetryPolicySettings | null => {
  if (!policy || (policy.scheduleSeconds === undefined && policy.rules === undefined)) return null;
  return {
    ...(policy.scheduleSeconds !== undefined && { scheduleSeconds: policy.scheduleSeconds }),
    ...(policy.rules !== undefined && { rules: policy.rules }),
  };
};
