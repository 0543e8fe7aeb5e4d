import { connect } from '@posthorn/db/client';
import { digitsOf } from '@posthorn/testkit/authenticator';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, standUp } from '../test-stand.ts';
import { makePerson } from './make-person.ts';

const own = { host: 'localhost:4400', origin: 'http://localhost:4400' };
const person = { email: 'ada@example.com', name: 'Ada', password: 'a password of some length' };

let database: TestDatabase;
let stand: Stand;
beforeAll(async () => {
  database = await createTestDatabase();
  stand = await standUp(database.url);
  const owner = connect(database.url, { role: 'owner', connectionsMax: 1 });
  const client = await owner.connect();
  await makePerson(client, person);
  client.release();
  await owner.end();
});
afterAll(async () => {
  await stand.close();
  await database.drop();
});

type Cookies = { name: string; value: string }[];

const post = async (url: string, payload: object, cookies: Cookies = []) => {
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const answer = await stand.app.inject({
    method: 'POST',
    url: `/api/auth${url}`,
    headers: { ...own, cookie },
    payload,
  });
  return { status: answer.statusCode, json: answer.json<Record<string, unknown>>(), cookies: answer.cookies };
};

it('a second factor is asked for once it is set up, and its codes for a lost device work once', async () => {
  const { email, password } = person;
  const first = await post('/sign-in/email', { email, password });
  const enabled = await post('/two-factor/enable', { password }, first.cookies);
  const { totpURI, backupCodes } = z
    .object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
    .parse(enabled.json);
  expect((await post('/two-factor/verify-totp', { code: '000000' }, first.cookies)).status).toBe(401);
  expect((await post('/two-factor/verify-totp', { code: digitsOf(totpURI) }, first.cookies)).status).toBe(200);

  const second = await post('/sign-in/email', { email, password });
  expect(second.json).toMatchObject({ twoFactorRedirect: true });
  const session = await stand.app.inject({
    method: 'GET',
    url: '/api/v1/auth/whoami',
    headers: {
      ...own,
      cookie: second.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
    },
  });
  expect(session.statusCode).toBe(401);
  const code = backupCodes[0] ?? '';
  expect((await post('/two-factor/verify-backup-code', { code }, second.cookies)).status).toBe(200);
  const third = await post('/sign-in/email', { email, password });
  expect((await post('/two-factor/verify-backup-code', { code }, third.cookies)).status).toBe(401);
  expect((await post('/two-factor/verify-totp', { code: digitsOf(totpURI) }, third.cookies)).status).toBe(200);
});
