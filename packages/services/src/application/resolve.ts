import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { BoundedMap } from '../bounded-map.ts';
import type { Listener } from '../listen.ts';

const uidsMax = 50_000;
const uidPattern = /^[a-zA-Z0-9\-_.]{1,256}$/;

/** From an application's uid to its id, without asking the database for those that are known. */
export const createApplicationResolver = (pool: Pool, listener: Listener) => {
  const known = new BoundedMap<string, string>(uidsMax);
  // A change that comes in while a uid is being read must not be overtaken by what was read.
  let forgotten = 0;
  listener.on('posthorn_application', (id) => {
    forgotten++;
    known.deleteWhere((kept) => kept === id);
  });
  listener.onReset(() => {
    forgotten++;
    known.clear();
  });

  return async (tenantId: string, uid: string): Promise<string | null> => {
    const name = `${tenantId}/${uid}`;
    const kept = listener.trusted() ? known.get(name) : undefined;
    if (kept) return kept;
    if (!uidPattern.test(uid)) return null;
    const before = forgotten;
    const found = await inVisibility(pool, { tenantId }, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        'select id from application where tenant_id = $1 and uid = $2 and deleted_at is null',
        [tenantId, uid],
      );
      return rows[0]?.id ?? null;
    });
    if (found && listener.trusted() && before === forgotten) known.set(name, found);
    return found;
  };
};

export type ApplicationResolver = ReturnType<typeof createApplicationResolver>;
