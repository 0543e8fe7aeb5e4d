import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import type { Listener } from '../listen.ts';
import { createRemembered } from '../remembered.ts';

const uidsMax = 50_000;
const uidPattern = /^[a-zA-Z0-9\-_.]{1,256}$/;

/** From an application's uid to its id, without asking the database for those that are known. */
export const createApplicationResolver = (pool: Pool, listener: Listener) => {
  const known = createRemembered<string>(listener, uidsMax, { posthorn_application: (id, kept) => kept === id });
  return (tenantId: string, uid: string): Promise<string | null> =>
    known.get(`${tenantId}/${uid}`, async () => {
      if (!uidPattern.test(uid)) return null;
      return inVisibility(pool, { tenantId }, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          'select id from application where tenant_id = $1 and uid = $2 and deleted_at is null',
          [tenantId, uid],
        );
        return rows[0]?.id ?? null;
      });
    });
};

export type ApplicationResolver = ReturnType<typeof createApplicationResolver>;
