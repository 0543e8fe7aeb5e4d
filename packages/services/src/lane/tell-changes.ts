import type { Pool } from '@posthorn/db/client';
import type { Batch } from '../delivery/record.ts';

export type ChangeTeller = {
  /** What was recorded is of interest to those who look at these applications. */
  recorded: (batch: Batch) => void;
  /** Tells it, some times a second at most. */
  tick: (at: number) => Promise<void>;
};

/** Its payload: `tenant/application` of those whose deliveries were just recorded, with commas between. */
export const recordedChannel = 'posthorn_recorded';

const everyMs = 250;
/** 100 pairs of 73 characters stay below the 8,000 bytes that a notification carries. */
const pairsANotice = 100;
/** What there is of them beyond this waits for the next turn. */
const noticesMax = 20;

/** Notifies of applications whose deliveries changed, so that open pages look again. */
export const createChangeTeller = (pool: Pool): ChangeTeller => {
  const changed = new Set<string>();
  let lastAt = 0;
  return {
    recorded: (batch) => {
      for (const { tenantId, applicationId } of batch.deliveries) changed.add(`${tenantId}/${applicationId}`);
      for (const { tenantId, applicationId } of batch.done) changed.add(`${tenantId}/${applicationId}`);
    },
    tick: async (at) => {
      if (changed.size === 0 || at - lastAt < everyMs) return;
      lastAt = at;
      const pairs = [...changed].slice(0, pairsANotice * noticesMax);
      for (const pair of pairs) changed.delete(pair);
      const notices: string[] = [];
      for (let from = 0; from < pairs.length; from += pairsANotice)
        notices.push(pairs.slice(from, from + pairsANotice).join(','));
      await pool.query(`select pg_notify('${recordedChannel}', each) from unnest($1::text[]) each`, [notices]);
    },
  };
};
