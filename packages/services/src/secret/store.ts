import { queryBuilder } from '@posthorn/db/client';
import { endpointSecret } from '@posthorn/db/schema/endpoint';
import { notFound } from '@posthorn/shared/error';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';
import { endpointSecretPlace } from './place.ts';
import type { Secret } from './text.ts';

/** Old secrets that may still be in their overlap: each costs a signature an attempt. */
const oldSecretsMax = 10;

export const insertSecret = async (work: Work, endpointId: string, { kind, raw }: Secret): Promise<void> => {
  await queryBuilder(work.client)
    .insert(endpointSecret)
    .values({
      tenantId: work.tenantId,
      id: newId(work.now()),
      endpointId,
      kind,
      ciphertext: await work.vault.seal(work.client, work.tenantId, endpointSecretPlace(endpointId), raw),
    });
};

export const openCurrentSecret = async (work: Work, endpointId: string): Promise<Secret> => {
  const [row] = await queryBuilder(work.client)
    .select({ kind: endpointSecret.kind, ciphertext: endpointSecret.ciphertext })
    .from(endpointSecret)
    .where(
      and(
        eq(endpointSecret.tenantId, work.tenantId),
        eq(endpointSecret.endpointId, endpointId),
        isNull(endpointSecret.expiresAt),
      ),
    )
    .orderBy(desc(endpointSecret.id))
    .limit(1);
  if (!row) throw notFound('Secret');
  const raw = await work.vault.open(work.client, work.tenantId, endpointSecretPlace(endpointId), row.ciphertext);
  return { kind: row.kind, raw };
};

/** Gives the current secret its end, and throws away what has ended or is one too many. */
export const retireSecrets = async (work: Work, endpointId: string, expiresAt: Date): Promise<void> => {
  await work.client.query(
    `update endpoint_secret set expires_at = $3 where tenant_id = $1 and endpoint_id = $2 and expires_at is null`,
    [work.tenantId, endpointId, expiresAt],
  );
  await work.client.query(
    `delete from endpoint_secret where tenant_id = $1 and endpoint_id = $2 and (expires_at <= $3 or id not in (
       select id from endpoint_secret where tenant_id = $1 and endpoint_id = $2 order by id desc limit ${oldSecretsMax}))`,
    [work.tenantId, endpointId, new Date(work.now())],
  );
};
