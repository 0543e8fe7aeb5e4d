import { randomUUID } from 'node:crypto';
import { type PoolClient, queryBuilder } from '@posthorn/db/client';
import { account, user } from '@posthorn/db/schema/auth';
import { invalidField } from '@posthorn/shared/error';
import { hashPassword } from 'better-auth/crypto';

export type NewPerson = { email: string; name: string | null | undefined; password: string | null | undefined };

/** The account of somebody who was invited; the link was sent to the address, so it is his. Answers its id. */
export const makePerson = async (client: PoolClient, { email, name, password }: NewPerson): Promise<string> => {
  if (!name) throw invalidField(['body', 'name'], 'There is no account for this address yet: give a name.', 'missing');
  if (!password) throw invalidField(['body', 'password'], 'Choose a password of 12 characters or more.', 'missing');
  const id = randomUUID();
  const database = queryBuilder(client);
  await database.insert(user).values({ id, email, name, emailVerified: true });
  await database.insert(account).values({
    id: randomUUID(),
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: await hashPassword(password),
  });
  return id;
};
