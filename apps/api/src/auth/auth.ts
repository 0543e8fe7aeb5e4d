import { createHmac } from 'node:crypto';
import { type Pool, queryBuilder } from '@posthorn/db/client';
import { account, session, user, verification } from '@posthorn/db/schema/auth';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Config } from '../config.ts';

/** A week, renewed daily while it is used. */
const sessionSeconds = 7 * 86_400;
export const passwordLengthMin = 12;

/** People's accounts and sessions. Nobody signs up by himself: operators and owners invite. */
export const createAuth = (pool: Pool, config: Pick<Config, 'masterKey' | 'publicUrl'>) =>
  betterAuth({
    appName: 'Posthorn',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    // Its own key, so that what signs cookies never opens a secret.
    secret: createHmac('sha256', config.masterKey).update('posthorn.session').digest('base64'),
    database: drizzleAdapter(queryBuilder(pool), { provider: 'pg', schema: { account, session, user, verification } }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: passwordLengthMin },
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
    rateLimit: { enabled: true, window: 60, max: 100, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    telemetry: { enabled: false },
    // A wrong password is the person's business and told to him; only what is broken is told here.
    logger: { level: 'error' },
  });

export type Auth = ReturnType<typeof createAuth>;
