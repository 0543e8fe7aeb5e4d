import { randomBytes } from 'node:crypto';
import { inVisibility } from '@posthorn/db/transaction';
import { createApiKey } from '@posthorn/services/api-key/create';
import type { Context } from '@posthorn/services/context';
import { newId } from '@posthorn/services/new-id';
import { insertTenant } from '@posthorn/services/tenant/create';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import type { z } from 'zod';
import { readConfig } from './config.ts';
import { type Core, createCore } from './core.ts';
import { createServer } from './server.ts';

type Answer = { status: number; headers: Record<string, unknown>; text: string; json: unknown };

type Asking = { headers?: Record<string, string>; key?: string | null };

/** One tenant of the stand, with a key that may do everything. */
export type StandTenant = {
  context: Context;
  key: string;
  keyWith: (scopes: string[]) => Promise<string>;
  /** `body` as text is sent as it is. */
  ask: (method: NonNullable<InjectOptions['method']>, url: string, body?: unknown, more?: Asking) => Promise<Answer>;
  /** The same, and the answer must be of this shape. */
  get: <T extends z.ZodType>(
    schema: T,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    body?: unknown,
  ) => Promise<z.output<T>>;
};

export type Stand = {
  app: FastifyInstance;
  core: Core;
  newTenant: () => Promise<StandTenant>;
  close: () => Promise<void>;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const payloadOf = (body: unknown): { payload: string | Buffer } | Record<string, never> => {
  if (body === undefined) return {};
  return { payload: typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body) };
};

/** Opens the operator's calls of the stand. */
export const operatorToken = 'operator-token-of-the-test-stand-0123456789';

/** The API on a database of its own, as tests need it: all of it real, nothing listens. */
export const standUp = async (databaseUrl: string, env: Record<string, string> = {}): Promise<Stand> => {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    POSTHORN_MASTER_KEY: randomBytes(32).toString('base64'),
    POSTHORN_ALLOW_SUBNETS: '127.0.0.1/32',
    POSTHORN_ALLOW_HTTP: '1',
    POSTHORN_PORTAL_DIR: '/nonexistent',
    POSTHORN_OPERATOR_TOKEN: operatorToken,
    POSTHORN_REQUEST_RATE: 'off',
    ...env,
  });
  const logger = pino({ level: process.env.POSTHORN_LOG_LEVEL ?? 'silent' });
  const core = await createCore(config, logger);
  const app = await createServer(core, logger);

  const newTenant = async (): Promise<StandTenant> => {
    const context: Context = {
      tenantId: newId(core.now()),
      actor: { kind: 'system', id: 'test', label: 'test' },
      scopes: ['*'],
      requestId: 'test',
      now: core.now,
      pool: core.pool,
      settings: core.settings,
      vault: core.vault,
    };
    await inVisibility(core.pool, context, (client) => insertTenant({ ...context, client }, 'Test'));
    const keyWith = async (scopes: string[]) => (await createApiKey.execute(context, { name: 'test', scopes })).token;
    const key = await keyWith(['*']);
    const ask: StandTenant['ask'] = async (method, url, body, more = {}) => {
      const answer = await app.inject({
        method,
        url,
        headers: {
          ...(more.key !== null && { authorization: `Bearer ${more.key ?? key}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...more.headers,
        },
        ...payloadOf(body),
      });
      return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: jsonOf(answer.body) };
    };
    return {
      context,
      key,
      keyWith,
      ask,
      get: async (schema, method, url, body) => {
        const answer = await ask(method, url, body);
        if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${answer.text}`);
        return schema.parse(answer.json);
      },
    };
  };

  return {
    app,
    core,
    newTenant,
    close: async () => {
      await app.close();
      await core.close();
    },
  };
};
