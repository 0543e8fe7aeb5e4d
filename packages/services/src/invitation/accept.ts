import type { PoolClient } from '@posthorn/db/client';
import type { MemberRole } from '@posthorn/db/schema/tenant';
import { inVisibility, see } from '@posthorn/db/transaction';
import { credentialKindOf } from '@posthorn/shared/credential';
import { DomainError } from '@posthorn/shared/error';
import { encodeId } from '@posthorn/shared/id';
import type { z } from 'zod';
import { writeAudit } from '../audit/write.ts';
import type { Context } from '../context.ts';
import { hashCredential } from '../credential-hash.ts';
import { putMember } from '../member/put.ts';
import type { InvitationAcceptOut, InvitationReadOut } from './schema.ts';

/** Before a tenant and a person are known. */
type Nobody = Omit<Context, 'tenantId' | 'actor' | 'scopes'>;

type Row = { tenantId: string; id: string; email: string; role: MemberRole; invitedBy: string; expiresAt: Date };

const ended = (): DomainError =>
  new DomainError('not_found', 'This invitation has ended, was withdrawn or was used. Ask for a new one.');

/** The open invitation behind a link, and its tenant made visible. */
const open = async (client: PoolClient, tokenHash: Buffer): Promise<Row & { tenantName: string }> => {
  const { rows } = await client.query<Row>(
    `select tenant_id as "tenantId", id, email, role, invited_by as "invitedBy", expires_at as "expiresAt" from invitation
     where token_hash = $1 and expires_at > now() and accepted_at is null and revoked_at is null`,
    [tokenHash],
  );
  const row = rows[0];
  if (!row) throw ended();
  await see(client, { tenantId: row.tenantId });
  const { rows: tenants } = await client.query<{ name: string }>(
    'select name from tenant where id = $1 and deleted_at is null',
    [row.tenantId],
  );
  const tenant = tenants[0];
  if (!tenant) throw ended();
  return { ...row, tenantName: tenant.name };
};

const inInvitation = <T>(
  nobody: Nobody,
  token: string,
  work: (client: PoolClient, row: Row & { tenantName: string }) => Promise<T>,
) => {
  if (credentialKindOf(token) !== 'invitation') throw ended();
  const tokenHash = hashCredential(token);
  return inVisibility(nobody.pool, { tokenHash }, async (client) => work(client, await open(client, tokenHash)));
};

const personWith = async (client: PoolClient, email: string): Promise<string | null> => {
  const { rows } = await client.query<{ id: string }>('select id from auth_user where lower(email) = $1', [email]);
  return rows[0]?.id ?? null;
};

/** What somebody is asked to accept. Throws not_found for a link that opens nothing any more. */
export const readInvitation = (nobody: Nobody, token: string): Promise<z.input<typeof InvitationReadOut>> =>
  inInvitation(nobody, token, async (client, { tenantName, email, role, invitedBy, expiresAt }) => ({
    tenantName,
    email,
    role,
    invitedBy,
    expiresAt: expiresAt.toISOString(),
    hasAccount: (await personWith(client, email)) !== null,
  }));

export type Acceptance = {
  token: string;
  /** Who is signed in, if anybody. */
  signedIn: { id: string; email: string } | null;
  /** Makes the account of who has none yet, in the same transaction; answers its id. */
  makePerson: (client: PoolClient, email: string) => Promise<string>;
};

/**
 * Makes the invited a member, once. Who has an account must be signed in with it: the link alone opens no account that is there.
 */
export const acceptInvitation = (
  nobody: Nobody,
  { token, signedIn, makePerson }: Acceptance,
): Promise<z.input<typeof InvitationAcceptOut>> =>
  inInvitation(nobody, token, async (client, row) => {
    const known = await personWith(client, row.email);
    if (known !== null && known !== signedIn?.id) {
      throw new DomainError('unauthorized', `Sign in as ${row.email} to accept this invitation.`);
    }
    const { rowCount } = await client.query(
      'update invitation set accepted_at = now() where tenant_id = $1 and id = $2 and accepted_at is null',
      [row.tenantId, row.id],
    );
    if (rowCount === 0) throw ended();
    const userId = known ?? (await makePerson(client, row.email));
    const { tenantId } = row;
    const actor = { kind: 'member', id: userId, label: row.email } as const;
    const work = { ...nobody, client, tenantId, actor, scopes: [] };
    await putMember(work, userId, row.role);
    await writeAudit(work, 'invitation.accept', {
      targetId: encodeId('invitation', row.id),
      detail: { email: row.email, role: row.role },
    });
    return { tenantId: encodeId('tenant', tenantId), tenantName: row.tenantName, role: row.role };
  });
