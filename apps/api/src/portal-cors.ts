import { encodeId } from '@posthorn/shared/id';
import type { FastifyInstance } from 'fastify';
import type { Core } from './core.ts';

const restPath = '/api/v1/';
const bearerPattern = /^bearer (phs_\S+)$/i;

const daySeconds = 86_400;

/**
 * Pages of the origins that a tenant named may call the API with a portal's token, for those who draw their own. Never with a
 * cookie, and never with an API key: a key has no business in a browser.
 */
export const portalCors = (app: FastifyInstance, { resolvePortal, resolveOrigins }: Core): void => {
  const mayRead = async (token: string, origin: string): Promise<boolean> => {
    let tenantId: string;
    try {
      ({ tenantId } = await resolvePortal(token));
    } catch {
      // The answer is that the token opens nothing. A page that cannot read it would take it for a broken network.
      return true;
    }
    const { origins } = await resolveOrigins(encodeId('tenant', tenantId));
    return origins.includes(origin);
  };
  // Whether the caller may read the answer is decided when there is a token; the question before the call carries none.
  app.options(`${restPath}*`, (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined) return reply.code(204).send();
    return reply
      .code(204)
      .headers({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers':
          'authorization, content-type, idempotency-key, posthorn-retry-count, user-agent',
        'access-control-max-age': String(daySeconds),
        vary: 'origin',
      })
      .send();
  });
  app.addHook('onRequest', (request, reply, done) => {
    const { origin, authorization } = request.headers;
    if (origin === undefined || authorization === undefined || !request.url.startsWith(restPath)) return done();
    const token = bearerPattern.exec(authorization)?.[1];
    if (token === undefined) return done();
    const go = (may: boolean): void => {
      reply.header('vary', 'origin');
      if (may) {
        reply.header('access-control-allow-origin', origin);
        reply.header('access-control-expose-headers', 'retry-after, x-request-id');
      }
      done();
    };
    mayRead(token, origin).then(go, () => go(false));
  });
};
