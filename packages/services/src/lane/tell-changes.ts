import type { Pool } from '@posthorn/db/client';
import type { Batch } from '../delivery/record.ts';

export type ChangeTeller = {
  /** What was recorded is of interest to those who look at these tenants. */
  recorded: (batch: Batch) => void;
  /** Tells it, some times a second at most. */
  tick: (at: number) => Promise<void>;
};

const everyMs = 250;
/** 200 ids of 36 characters stay below the 8,000 bytes that a notification carries. */
const tenantsANotice = 200;

/** Notifies of tenants whose deliveries changed, so that open pages look again. */
export const createChangeTeller = (pool: Pool): ChangeTeller => {
  const changed = new Set<string>();
  let lastAt = 0;
  return {
    recorded: (batch) => {
      for (const { tenantId } of batch.deliveries) changed.add(tenantId);
      for (const { tenantId } of batch.done) changed.add(tenantId);
    },
    tick: async (at) => {
      if (changed.size === 0 || at - lastAt < everyMs) return;
      lastAt = at;
      const tenants = [...changed].slice(0, tenantsANotice);
      for (const tenant of tenants) changed.delete(tenant);
      await pool.query(`select pg_notify('posthorn_recorded', $1)`, [tenants.join(',')]);
    },
  };
};
