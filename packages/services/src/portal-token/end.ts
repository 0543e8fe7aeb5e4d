import { inVisibility } from '@posthorn/db/transaction';
import { DomainError } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import { writeAudit } from '../audit/write.ts';
import type { Context } from '../context.ts';
import { portalTokenChannel } from './store.ts';

/** Ends the token that the caller came with. Only a portal's token can: a key is revoked by who may manage keys. */
export const endPortalSession = async (context: Context): Promise<void> => {
  const id = context.actor.kind === 'portal' ? decodeId('portalToken', context.actor.id) : undefined;
  if (!id) throw new DomainError('bad_request', 'Only the token of a portal can be logged out. Revoke a key instead.');
  await inVisibility(context.pool, context, async (client) => {
    await client.query('update portal_token set revoked_at = now() where tenant_id = $1 and id = $2', [
      context.tenantId,
      id,
    ]);
    await client.query('select pg_notify($1, $2)', [portalTokenChannel, id]);
    await writeAudit({ ...context, client }, 'portal_token.end', { targetId: context.actor.id });
  });
};
