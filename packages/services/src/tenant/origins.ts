import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId } from '@posthorn/shared/id';
import type { Listener } from '../listen.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { createRemembered } from '../remembered.ts';

type Known = { tenantId: string; origins: readonly string[] };

const tenantsMax = 5_000;

/** The origins whose pages may embed a tenant's portal; none for a tenant that is not there. */
export const createOriginResolver = (pool: Pool, listener: Listener) => {
  const known = createRemembered<Known>(listener, tenantsMax, { [tenantChannel]: (id, kept) => kept.tenantId === id });
  return async (ref: string): Promise<readonly string[]> => {
    const tenantId = decodeId('tenant', ref);
    if (!tenantId) return [];
    const found = await known.get(tenantId, () =>
      inVisibility(pool, { tenantId }, async (client) => {
        const { rows } = await client.query<{ origins: string[] | null }>(
          `select settings->'allowedOrigins' as origins from tenant where id = $1 and deleted_at is null`,
          [tenantId],
        );
        return rows[0] ? { tenantId, origins: rows[0].origins ?? [] } : null;
      }),
    );
    return found?.origins ?? [];
  };
};

export type OriginResolver = ReturnType<typeof createOriginResolver>;
