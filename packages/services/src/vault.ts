import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { PoolClient } from '@posthorn/db/client';
import type { Vault } from './context.ts';
import { newId } from './new-id.ts';

// Layout of what is sealed: version (1), id of the data key (16), nonce (12), ciphertext, tag (16).
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const keyIdBytes = 16;
const headBytes = 1 + keyIdBytes + nonceBytes;
/** Unwrapped data keys that are kept in memory: 10,000 tenants take some 2 MB. */
const keysMax = 10_000;

const encrypt = (key: Buffer, bound: string, clear: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Buffer, bound: string, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
};

const idToBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idFromBytes = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The master key from its base64 form: exactly 32 bytes. */
export const readMasterKey = (base64: string): Buffer => {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error('POSTHORN_MASTER_KEY must be the base64 form of 32 bytes.');
  return key;
};

/** Names a master key without telling it: what stands beside each data key that it wraps. */
export const masterKeyIdOf = (masterKey: Buffer): string =>
  createHash('sha256').update(masterKey).digest('hex').slice(0, 16);

/**
 * Envelope encryption, AES-256-GCM twice: the master key wraps one data key a tenant, the data key seals the tenant's secrets.
 * Both are bound to where they belong, so that a row copied to another tenant or place does not open.
 */
export const createVault = (masterKey: Buffer): Vault => {
  const masterKeyId = masterKeyIdOf(masterKey);
  const unwrapped = new Map<string, Buffer>();

  const unwrap = (tenantId: string, id: string, row: { wrapped: Buffer; master_key_id: string }): Buffer => {
    if (row.master_key_id !== masterKeyId) {
      throw new Error(`Data key ${id} was wrapped by master key ${row.master_key_id}, this is ${masterKeyId}.`);
    }
    const key = decrypt(masterKey, `data_key:${tenantId}:${id}`, row.wrapped);
    if (unwrapped.size >= keysMax) unwrapped.delete(unwrapped.keys().next().value ?? '');
    unwrapped.set(`${tenantId}:${id}`, key);
    return key;
  };

  const keyOf = async (client: PoolClient, tenantId: string, id: string): Promise<Buffer> => {
    const known = unwrapped.get(`${tenantId}:${id}`);
    if (known) return known;
    const { rows } = await client.query<{ wrapped: Buffer; master_key_id: string }>(
      'select wrapped, master_key_id from data_key where tenant_id = $1 and id = $2',
      [tenantId, id],
    );
    if (!rows[0]) throw new Error(`The tenant has no data key ${id}.`);
    return unwrap(tenantId, id, rows[0]);
  };

  // Which key is active is asked each time: a key made in a transaction that was rolled back must never be used again.
  const activeKey = async (client: PoolClient, tenantId: string): Promise<{ id: string; key: Buffer }> => {
    const { rows } = await client.query<{ id: string }>(
      'select id from data_key where tenant_id = $1 and active order by id desc limit 1',
      [tenantId],
    );
    if (rows[0]) return { id: rows[0].id, key: await keyOf(client, tenantId, rows[0].id) };
    const id = newId(Date.now());
    const key = randomBytes(32);
    await client.query('insert into data_key (tenant_id, id, wrapped, master_key_id) values ($1, $2, $3, $4)', [
      tenantId,
      id,
      encrypt(masterKey, `data_key:${tenantId}:${id}`, key),
      masterKeyId,
    ]);
    return { id, key };
  };

  return {
    seal: async (client, tenantId, place, clear) => {
      const { id, key } = await activeKey(client, tenantId);
      return Buffer.concat([Buffer.of(version), idToBytes(id), encrypt(key, `${tenantId}:${place}`, clear)]);
    },
    open: async (client, tenantId, place, sealed) => {
      if (sealed[0] !== version || sealed.length < headBytes + tagBytes) {
        throw new Error(`What is sealed in ${place} has no known form.`);
      }
      const id = idFromBytes(sealed.subarray(1, 1 + keyIdBytes));
      return decrypt(await keyOf(client, tenantId, id), `${tenantId}:${place}`, sealed.subarray(1 + keyIdBytes));
    },
  };
};
