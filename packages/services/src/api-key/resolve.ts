import type { Pool } from '@posthorn/db/client';
import { inVisibility, see } from '@posthorn/db/transaction';
import { isApiKey } from '@posthorn/shared/credential';
import { DomainError } from '@posthorn/shared/error';
import { BoundedMap } from '../bounded-map.ts';
import { hashCredential } from '../credential-hash.ts';
import { isInNetworks, type Network } from '../delivery/address-guard.ts';
import type { Listener } from '../listen.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { createRemembered } from '../remembered.ts';
import { readNetworks } from './networks.ts';
import { apiKeyChannel } from './store.ts';

export type KnownKey = {
  tenantId: string;
  id: string;
  name: string;
  scopes: readonly string[];
  expiresAt: number | null;
  requestsPerSecond: number | null;
  /** Null: from anywhere. */
  networks: readonly Network[] | null;
  /** Why the tenant may do nothing at present. */
  suspended: boolean;
};

type Row = {
  tenant_id: string;
  id: string;
  name: string;
  scopes: string[];
  expires_at: Date | null;
  requests_per_second: number | null;
  allowed_ips: string[] | null;
};

const keysMax = 10_000;
/** `last used` is told to the minute: one write a minute and key, whatever its traffic. */
const noteEveryMs = 60_000;

const read = (pool: Pool, hash: Buffer): Promise<KnownKey | null> =>
  inVisibility(pool, { apiKeyHash: hash }, async (client) => {
    const { rows } = await client.query<Row>(
      `select tenant_id, id, name, scopes, expires_at, requests_per_second, allowed_ips
         from api_key where key_hash = $1 and revoked_at is null`,
      [hash],
    );
    const row = rows[0];
    if (!row) return null;
    await see(client, { tenantId: row.tenant_id });
    const { rows: tenants } = await client.query<{ suspended: boolean }>(
      'select suspended_at is not null as suspended from tenant where id = $1 and deleted_at is null',
      [row.tenant_id],
    );
    const tenant = tenants[0];
    if (!tenant) return null;
    return {
      tenantId: row.tenant_id,
      id: row.id,
      name: row.name,
      scopes: row.scopes,
      expiresAt: row.expires_at?.getTime() ?? null,
      requestsPerSecond: row.requests_per_second,
      networks: row.allowed_ips && readNetworks(row.allowed_ips),
      suspended: tenant.suspended,
    };
  });

export const suspended = (): DomainError =>
  new DomainError('forbidden', 'This tenant is suspended. Ask whoever runs this installation.');

/** Turns a key into who it stands for. Known keys are kept in memory and forgotten the moment they are revoked. */
export const createKeyResolver = (pool: Pool, listener: Listener, now: () => number) => {
  const known = createRemembered<KnownKey>(listener, keysMax, {
    [apiKeyChannel]: (id, key) => key.id === id,
    [tenantChannel]: (tenantId, key) => key.tenantId === tenantId,
  });
  const notedAt = new BoundedMap<string, number>(keysMax);

  const noteUse = (key: KnownKey): void => {
    const at = now();
    if (at - (notedAt.get(key.id) ?? 0) < noteEveryMs) return;
    notedAt.set(key.id, at);
    // Nobody waits for it: a note that fails is made again in a minute.
    inVisibility(pool, { tenantId: key.tenantId }, (client) =>
      client.query('update api_key set last_used_at = now() where tenant_id = $1 and id = $2', [key.tenantId, key.id]),
    ).catch(() => undefined);
  };

  return async (text: string, address: string): Promise<KnownKey> => {
    const key =
      known.peek(text) ?? (isApiKey(text) ? await known.get(text, () => read(pool, hashCredential(text))) : null);
    if (!key) throw new DomainError('unauthorized', 'This API key is not valid.');
    if (key.expiresAt !== null && key.expiresAt <= now())
      throw new DomainError('unauthorized', 'This API key has expired.');
    if (key.networks && !isInNetworks(address, key.networks))
      throw new DomainError('forbidden', `This API key may not be used from ${address}.`);
    if (key.suspended) throw suspended();
    noteUse(key);
    return key;
  };
};

export type KeyResolver = ReturnType<typeof createKeyResolver>;
