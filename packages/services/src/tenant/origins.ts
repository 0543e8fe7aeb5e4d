import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { decodeId } from '@posthorn/shared/id';
import type { Listener } from '../listen.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { createRemembered } from '../remembered.ts';

/** What the headers of a tenant's portal depend on. */
export type Embedding = {
  /** The origins whose pages may embed it. */
  origins: readonly string[];
  logoUrl: string | null;
};

type Known = Embedding & { tenantId: string };

const tenantsMax = 5_000;
const nobody: Embedding = { origins: [], logoUrl: null };

/** Who may embed a tenant's portal; nobody for a tenant that is not there. `ref` is its id as it stands in links. */
export const createOriginResolver = (pool: Pool, listener: Listener) => {
  const known = createRemembered<Known>(listener, tenantsMax, { [tenantChannel]: (id, kept) => kept.tenantId === id });
  return async (ref: string): Promise<Embedding> => {
    const tenantId = decodeId('tenant', ref);
    if (!tenantId) return nobody;
    const found = await known.get(tenantId, () =>
      inVisibility(pool, { tenantId }, async (client) => {
        const { rows } = await client.query<{ origins: string[] | null; logoUrl: string | null }>(
          `select settings->'allowedOrigins' as origins, settings->'theme'->>'logoUrl' as "logoUrl"
             from tenant where id = $1 and deleted_at is null`,
          [tenantId],
        );
        return rows[0] ? { tenantId, origins: rows[0].origins ?? [], logoUrl: rows[0].logoUrl } : null;
      }),
    );
    return found ?? nobody;
  };
};

export type OriginResolver = ReturnType<typeof createOriginResolver>;
