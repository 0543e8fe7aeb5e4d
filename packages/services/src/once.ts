import { createHash } from 'node:crypto';
import { DomainError } from '@posthorn/shared/error';
import type { z } from 'zod';
import type { Work } from './context.ts';
import { packVerbatim, unpackVerbatim } from './raw-json.ts';

/** SDKs are promised that a key holds for a day; the rest is for clocks. */
const life = '25 hours';
const place = (key: string): string => `request_key/${key}`;

type Kept = { fingerprint: Buffer; answer: Buffer | null; created: boolean };

/**
 * Runs a change once for an Idempotency-Key. The key, the change and its answer are one commit: a request that comes at the same
 * time waits for it at the key's row, one that comes later is answered from there, and a change that fails leaves the key free.
 */
export const once = async <O extends z.ZodType>(
  work: Work,
  requestKey: string,
  definition: { name: string; output: O },
  input: unknown,
  run: () => Promise<z.input<O>>,
): Promise<z.input<O>> => {
  // A customer's keys are his own: none of them meets one of the tenant's or of another customer.
  const key = work.applicationId === undefined ? requestKey : `${work.applicationId}/${requestKey}`;
  const fingerprint = createHash('sha256').update(`${definition.name}\n`).update(JSON.stringify(input)).digest();
  const { rowCount } = await work.client.query(
    `insert into request_key as k (tenant_id, key, fingerprint, expires_at) values ($1, $2, $3, now() + interval '${life}')
     on conflict (tenant_id, key) do update set fingerprint = excluded.fingerprint, answer = null, expires_at = excluded.expires_at
       where k.expires_at < now()`,
    [work.tenantId, key, fingerprint],
  );
  if (rowCount === 0) {
    const { rows } = await work.client.query<Kept>(
      'select fingerprint, answer, created from request_key where tenant_id = $1 and key = $2',
      [work.tenantId, key],
    );
    const kept = rows[0];
    if (!kept?.fingerprint.equals(fingerprint)) {
      throw new DomainError('idempotency_conflict', 'This Idempotency-Key was used for another request.');
    }
    if (work.answer) {
      work.answer.created = kept.created;
      work.answer.replayed = true;
    }
    if (kept.answer === null) return definition.output.parse(undefined) as z.input<O>;
    const clear = await work.vault.open(work.client, work.tenantId, place(key), kept.answer);
    return unpackVerbatim(clear.toString('utf8')) as z.input<O>;
  }
  const output = await run();
  const sealed =
    output === undefined
      ? null
      : await work.vault.seal(work.client, work.tenantId, place(key), Buffer.from(packVerbatim(output)));
  await work.client.query('update request_key set answer = $3, created = $4 where tenant_id = $1 and key = $2', [
    work.tenantId,
    key,
    sealed,
    work.answer?.created ?? true,
  ]);
  return output;
};
