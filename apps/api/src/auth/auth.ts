import { createHmac } from 'node:crypto';
import { type Pool, queryBuilder } from '@posthorn/db/client';
import { account, twoFactor as factor, session, user, verification } from '@posthorn/db/schema/auth';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Config } from '../config.ts';

/** A week, renewed daily while it is used. */
const sessionSeconds = 7 * 86_400;
export const passwordLengthMin = 12;

/** People's accounts and sessions. Nobody signs up by himself: operators and owners invite. */
export const createAuth = (pool: Pool, config: Pick<Config, 'masterKey' | 'publicUrl' | 'oidc'>) =>
  betterAuth({
    appName: 'Posthorn',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    // Its own key, so that what signs cookies never opens a secret.
    secret: createHmac('sha256', config.masterKey).update('posthorn.session').digest('base64'),
    database: drizzleAdapter(queryBuilder(pool), {
      provider: 'pg',
      schema: { account, session, twoFactor: factor, user, verification },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: passwordLengthMin },
    // Who signs in elsewhere is one of those who were invited, known by an address that was proven there.
    account: { accountLinking: { enabled: true, trustedProviders: ['oidc'] } },
    plugins: [
      twoFactor({ issuer: 'Posthorn' }),
      genericOAuth({
        config: config.oidc
          ? [
              {
                providerId: 'oidc',
                name: config.oidc.name,
                discoveryUrl: `${config.oidc.issuer}/.well-known/openid-configuration`,
                clientId: config.oidc.clientId,
                clientSecret: config.oidc.clientSecret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                // Nobody is signed in by a token whose signature was not checked.
                requireIdTokenVerification: true,
                disableSignUp: true,
              },
            ]
          : [],
      }),
    ],
    user: { additionalFields: { isOperator: { type: 'boolean', input: false, defaultValue: false } } },
    session: { expiresIn: sessionSeconds, updateAge: 86_400 },
    // Whatever name the installation is reached by, a page of that very origin may sign in and no other.
    trustedOrigins: (request) => {
      const host = request?.headers.get('host');
      return host ? [`http://${host}`, `https://${host}`] : [];
    },
    advanced: {
      cookiePrefix: 'posthorn',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/two-factor/verify-totp': { window: 60, max: 10 },
        '/two-factor/verify-backup-code': { window: 60, max: 10 },
      },
    },
    telemetry: { enabled: false },
    // A wrong password is the person's business and told to him; only what is broken is told here.
    logger: { level: 'error' },
  });

export type Auth = ReturnType<typeof createAuth>;
