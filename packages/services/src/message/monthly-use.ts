import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { BoundedMap } from '../bounded-map.ts';

/** How old a count may be. Between two readings each process adds what it took in itself. */
const countedEveryMs = 10_000;
const tenantsMax = 10_000;

const monthEnd = (now: number): number => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
};

/**
 * Messages a month (UTC) that a tenant may publish. What the lanes have counted is read now and then: with several processes a quota
 * may be passed by what they take in within ten seconds.
 */
export const createMonthlyUse = (pool: Pool) => {
  const counts = new BoundedMap<string, { used: Promise<number>; readAt: number; since: number }>(tenantsMax);

  const read = (tenantId: string): Promise<number> =>
    inVisibility(pool, { tenantId }, async (client) => {
      const { rows } = await client.query<{ used: string }>(
        `select coalesce(sum(messages), 0) as used from message_hour
         where tenant_id = $1 and hour >= date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'
           -- What is told about webhooks the tenant did not publish.
           and application_id not in (select id from application where tenant_id = $1 and kind <> 'customer')`,
        [tenantId],
      );
      return Number(rows[0]?.used ?? 0);
    });

  return {
    spend: async (tenantId: string, messagesPerMonth: number, count: number): Promise<void> => {
      const now = Date.now();
      let kept = counts.get(tenantId);
      if (!kept || now - kept.readAt > countedEveryMs) {
        kept = { used: read(tenantId), readAt: now, since: 0 };
        counts.set(tenantId, kept);
        kept.used.catch(() => counts.delete(tenantId));
      }
      if ((await kept.used) + kept.since + count > messagesPerMonth)
        throw new DomainError('quota_exceeded', `The ${messagesPerMonth} messages of this month are used up.`, {
          retryAfterSeconds: Math.ceil((monthEnd(now) - now) / 1000),
        });
      kept.since += count;
    },
  };
};
