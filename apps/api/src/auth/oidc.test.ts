import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { connect } from '@posthorn/db/client';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Stand, standUp } from '../test-stand.ts';
import { makePerson } from './make-person.ts';

const own = { host: 'localhost:4400', origin: 'http://localhost:4400' };

/** A provider of identities as one stands outside: it knows one person at a time. */
let profile = { sub: '1', email: 'ada@example.com', email_verified: true, name: 'Ada' };
let nonce: string | null = null;
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What the provider says of the person, signed with its key (RS256). */
const idToken = (issuer: string): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...profile, iss: issuer, aud: 'posthorn', iat: now, exp: now + 60, ...(nonce && { nonce }) };
  const parts = [{ alg: 'RS256', typ: 'JWT', kid: 'one' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...parts, sign('sha256', Buffer.from(parts.join('.')), keys.privateKey).toString('base64url')].join('.');
};

let provider: Server;
let database: TestDatabase;
let stand: Stand;

beforeAll(async () => {
  provider = createServer((request, response) => {
    const at = `http://${request.headers.host}`;
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration': {
        issuer: at,
        authorization_endpoint: `${at}/authorize`,
        token_endpoint: `${at}/token`,
        userinfo_endpoint: `${at}/userinfo`,
        jwks_uri: `${at}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/token': { access_token: 'token', token_type: 'Bearer', expires_in: 60, id_token: idToken(at) },
      '/jwks': { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      '/userinfo': profile,
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[new URL(request.url ?? '/', at).pathname] ?? {}));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const address = provider.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  database = await createTestDatabase();
  stand = await standUp(database.url, {
    POSTHORN_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    POSTHORN_OIDC_CLIENT_ID: 'posthorn',
    POSTHORN_OIDC_CLIENT_SECRET: 'secret',
  });
  const owner = connect(database.url, { role: 'owner', connectionsMax: 1 });
  const client = await owner.connect();
  await makePerson(client, { email: 'ada@example.com', name: 'Ada', password: 'a password of some length' });
  client.release();
  await owner.end();
});
afterAll(async () => {
  await stand.close();
  await database.drop();
  provider.close();
});

/** Signs in as a browser does: to the provider, and back with its code. Answers who is signed in then. */
const signIn = async (): Promise<unknown> => {
  const begun = await stand.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/social',
    headers: own,
    payload: { provider: 'oidc', callbackURL: '/portal/' },
  });
  const url = new URL(z.object({ url: z.string() }).parse(begun.json()).url);
  expect(url.searchParams.get('code_challenge_method')).toBe('S256');
  nonce = url.searchParams.get('nonce');
  const cookie = begun.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const back = new URL(url.searchParams.get('redirect_uri') ?? '');
  const query = new URLSearchParams({ code: 'code', state: url.searchParams.get('state') ?? '' });
  const ended = await stand.app.inject({
    method: 'GET',
    url: `${back.pathname}?${query}`,
    headers: { ...own, cookie },
  });
  const session = await stand.app.inject({
    method: 'GET',
    url: '/api/auth/get-session',
    headers: {
      ...own,
      cookie: ended.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
    },
  });
  return session.json();
};

it('who was invited signs in with his account elsewhere, and nobody else does', async () => {
  expect(await signIn()).toMatchObject({ user: { email: 'ada@example.com' } });
  profile = { sub: '2', email: 'eve@example.com', email_verified: true, name: 'Eve' };
  expect(await signIn()).toBeNull();
});

it('everybody is told the name of the provider, for the button', async () => {
  const answer = await stand.app.inject({ method: 'GET', url: '/trpc/session.ways', headers: own });
  expect(answer.json()).toMatchObject({ result: { data: { oidc: 'single sign-on', passwordLengthMin: 12 } } });
});
