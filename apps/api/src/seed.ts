import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, type Pool, queryBuilder } from '@posthorn/db/client';
import { account, user } from '@posthorn/db/schema/auth';
import { inVisibility } from '@posthorn/db/transaction';
import { createApiKey } from '@posthorn/services/api-key/create';
import type { Context } from '@posthorn/services/context';
import { hashCredential } from '@posthorn/services/credential-hash';
import { listMemberships } from '@posthorn/services/member/list-of-person';
import { putMember } from '@posthorn/services/member/put';
import { newId } from '@posthorn/services/new-id';
import { insertTenant } from '@posthorn/services/tenant/create';
import { createVault, readMasterKey } from '@posthorn/services/vault';
import { encodeId } from '@posthorn/shared/id';
import { defaultScheduleSeconds } from '@posthorn/shared/retry-policy';
import { hashPassword } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';

// Run on its own when a stack is set up: makes an operator and two demo tenants, and prints what opens them as one line of JSON.

const Answer = z.object({
  operatorEmail: z.string(),
  operatorPassword: z.string(),
  memberEmail: z.string(),
  memberPassword: z.string(),
  tenantId: z.string(),
  apiKey: z.string(),
  otherTenantId: z.string(),
  otherApiKey: z.string(),
});
type Answer = z.output<typeof Answer>;

const operatorEmail = 'operator@posthorn.local';
const memberEmail = 'demo@posthorn.local';
const otherMemberEmail = 'demo@globex.posthorn.local';

/** An earlier answer, if there is one that can be read. */
const readEarlier = (path: string | undefined): Answer | null => {
  if (!path) return null;
  try {
    return Answer.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

const keyWorks = (pool: Pool, key: string): Promise<boolean> =>
  inVisibility(pool, { apiKeyHash: hashCredential(key) }, async (client) => {
    const { rowCount } = await client.query('select from api_key where key_hash = $1 and revoked_at is null', [
      hashCredential(key),
    ]);
    return rowCount === 1;
  });

const stillHolds = async (pool: Pool, answer: Answer): Promise<boolean> => {
  const people = await queryBuilder(pool).select({ id: user.id }).from(user).where(eq(user.email, answer.memberEmail));
  return people.length === 1 && (await keyWorks(pool, answer.apiKey)) && (await keyWorks(pool, answer.otherApiKey));
};

/** A person with this password; one who is there already gets it anew. */
const putPerson = async (
  pool: Pool,
  email: string,
  name: string,
  password: string,
  isOperator: boolean,
): Promise<string> => {
  const database = queryBuilder(pool);
  const [row] = await database
    .insert(user)
    .values({ id: randomUUID(), email, name, emailVerified: true, isOperator })
    .onConflictDoUpdate({ target: user.email, set: { name, isOperator } })
    .returning({ id: user.id });
  if (!row) throw new Error(`${email} was not stored`);
  await database.delete(account).where(eq(account.userId, row.id));
  await database.insert(account).values({
    id: randomUUID(),
    accountId: row.id,
    providerId: 'credential',
    userId: row.id,
    password: await hashPassword(password),
  });
  return row.id;
};

const contextFor = (pool: Pool, masterKey: Buffer, tenantId: string): Context => ({
  tenantId,
  actor: { kind: 'system', id: 'seed', label: 'Set-up' },
  scopes: ['*'],
  requestId: 'seed',
  now: Date.now,
  pool,
  settings: { allowSubnets: [], allowHttp: true, retryScheduleSeconds: defaultScheduleSeconds, publicUrl: '' },
  vault: createVault(masterKey),
});

/** The person's tenant, made when there is none, with a key of its own. */
const putTenant = async (
  pool: Pool,
  masterKey: Buffer,
  name: string,
  personId: string,
): Promise<{ id: string; key: string }> => {
  const known = await listMemberships(pool, personId);
  const tenantId = known[0]?.tenantId ?? newId(Date.now());
  const context = contextFor(pool, masterKey, tenantId);
  if (known.length === 0) {
    await inVisibility(pool, { tenantId }, async (client) => {
      await insertTenant({ ...context, client }, name);
      await putMember({ ...context, client }, personId, 'owner');
    });
  }
  const { token } = await createApiKey.execute(context, { name: 'Demo', scopes: ['*'] });
  return { id: encodeId('tenant', tenantId), key: token };
};

const newPassword = (): string => randomBytes(15).toString('base64url');

const plant = async (pool: Pool, masterKey: Buffer): Promise<Answer> => {
  const [operatorPassword, memberPassword] = [newPassword(), newPassword()];
  await putPerson(pool, operatorEmail, 'Operator', operatorPassword, true);
  const memberId = await putPerson(pool, memberEmail, 'Demo developer', memberPassword, false);
  const otherId = await putPerson(pool, otherMemberEmail, 'Other developer', memberPassword, false);
  const acme = await putTenant(pool, masterKey, 'Acme (demo)', memberId);
  const globex = await putTenant(pool, masterKey, 'Globex (demo)', otherId);
  return {
    operatorEmail,
    operatorPassword,
    memberEmail,
    memberPassword,
    tenantId: acme.id,
    apiKey: acme.key,
    otherTenantId: globex.id,
    otherApiKey: globex.key,
  };
};

const seed = async (env: NodeJS.ProcessEnv): Promise<Answer> => {
  const { DATABASE_URL: databaseUrl, POSTHORN_MASTER_KEY: masterKey, POSTHORN_SEED_FILE: file } = env;
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: give the URL of the migrated database.');
  if (!masterKey) throw new Error('POSTHORN_MASTER_KEY is not set: give the base64 form of 32 random bytes.');
  // As the API does it, so that row-level security holds for what is planted too.
  const pool = connect(databaseUrl, { role: 'posthorn_api', connectionsMax: 1, name: 'posthorn-seed' });
  try {
    const earlier = readEarlier(file);
    return earlier && (await stillHolds(pool, earlier)) ? earlier : await plant(pool, readMasterKey(masterKey));
  } finally {
    await pool.end();
  }
};

try {
  process.stdout.write(`${JSON.stringify(await seed(process.env))}\n`);
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}
