import type { Pool } from '@posthorn/db/client';
import { inVisibility } from '@posthorn/db/transaction';
import { isApiKey } from '@posthorn/shared/api-key';
import { DomainError } from '@posthorn/shared/error';
import { BoundedMap } from '../bounded-map.ts';
import type { Listener } from '../listen.ts';
import { hashApiKey } from './create.ts';

export type KnownKey = {
  tenantId: string;
  id: string;
  name: string;
  scopes: readonly string[];
  expiresAt: number | null;
};

type Row = { tenant_id: string; id: string; name: string; scopes: string[]; expires_at: Date | null };

const keysMax = 10_000;
/** `last used` is told to the minute: one write a minute and key, whatever its traffic. */
const noteEveryMs = 60_000;

const read = (pool: Pool, hash: Buffer): Promise<KnownKey | null> =>
  inVisibility(pool, { apiKeyHash: hash }, async (client) => {
    const { rows } = await client.query<Row>(
      'select tenant_id, id, name, scopes, expires_at from api_key where key_hash = $1 and revoked_at is null',
      [hash],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      tenantId: row.tenant_id,
      id: row.id,
      name: row.name,
      scopes: row.scopes,
      expiresAt: row.expires_at?.getTime() ?? null,
    };
  });

/** Turns a key into who it stands for. Known keys are kept in memory and forgotten the moment they are revoked. */
export const createKeyResolver = (pool: Pool, listener: Listener, now: () => number) => {
  const known = new BoundedMap<string, KnownKey>(keysMax);
  const notedAt = new BoundedMap<string, number>(keysMax);
  // A revocation that comes in while the key is being read must not be overtaken by what was read.
  let forgotten = 0;
  listener.on('posthorn_api_key', (id) => {
    forgotten++;
    known.deleteWhere((key) => key.id === id);
  });
  listener.onReset(() => {
    forgotten++;
    known.clear();
  });

  const noteUse = (key: KnownKey): void => {
    const at = now();
    if (at - (notedAt.get(key.id) ?? 0) < noteEveryMs) return;
    notedAt.set(key.id, at);
    // Nobody waits for it: a note that fails is made again in a minute.
    inVisibility(pool, { tenantId: key.tenantId }, (client) =>
      client.query('update api_key set last_used_at = now() where tenant_id = $1 and id = $2', [key.tenantId, key.id]),
    ).catch(() => undefined);
  };

  const find = async (text: string): Promise<KnownKey | null> => {
    const kept = listener.trusted() ? known.get(text) : undefined;
    if (kept) return kept;
    if (!isApiKey(text)) return null;
    const before = forgotten;
    const found = await read(pool, hashApiKey(text));
    if (found && listener.trusted() && before === forgotten) known.set(text, found);
    return found;
  };

  return async (text: string): Promise<KnownKey> => {
    const key = await find(text);
    if (!key) throw new DomainError('unauthorized', 'This API key is not valid.');
    if (key.expiresAt !== null && key.expiresAt <= now())
      throw new DomainError('unauthorized', 'This API key has expired.');
    noteUse(key);
    return key;
  };
};

export type KeyResolver = ReturnType<typeof createKeyResolver>;
