import { randomUUID } from 'node:crypto';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import { auditExportRoute } from './audit-export.ts';
import { authRoutes } from './auth/routes.ts';
import type { Core } from './core.ts';
import { doorContext } from './door-context.ts';
import { healthRoutes } from './health.ts';
import { liveRoute } from './live-route.ts';
import { metricsRoute } from './metrics-route.ts';
import { portalRoutes } from './portal.ts';
import { portalCors } from './portal-cors.ts';
import { referenceRoutes } from './reference.ts';
import { answerError } from './rest/answer-error.ts';
import { bindRest } from './rest/bind.ts';
import { publishRoute } from './rest/publish.ts';
import { type AppRouter, appRouter } from './router.ts';
import { securityHeaders } from './security-headers.ts';

/** Event type schemas are the largest bodies beside messages. */
const bodyBytesMax = 1_048_576;
/** A uid has up to 256 characters, three bytes each when escaped. */
const paramLengthMax = 800;

const requestIdPattern = /^[\w.:-]{1,128}$/;

const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && requestIdPattern.test(given) ? given : randomUUID();

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its requests are told at debug. */
    quiet?: boolean;
  }
}

/** The whole API on one host: REST, tRPC, sessions, reference, portal, health. Listens to nothing yet. */
export const createServer = async (core: Core, logger: FastifyBaseLogger): Promise<FastifyInstance> => {
  const app = fastify({
    loggerInstance: logger,
    // One wide line a request, written below, instead of two narrow ones.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: bodyBytesMax,
    trustProxy: core.config.trustedProxies.length > 0 ? [...core.config.trustedProxies] : false,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: paramLengthMax },
    // A connection that sends its head this slowly is no client.
    requestTimeout: 60_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply;
    const route = request.routeOptions.url ?? 'unknown';
    core.metrics?.answered(route, request.method, statusCode, elapsedTime / 1000);
    const line = { method: request.method, route, status: statusCode, ms: Math.round(elapsedTime * 10) / 10 };
    // What comes a thousand times a second is told at debug: a line each would cost more than the work.
    if (statusCode >= 500) request.log.warn(line, 'request.failed');
    else request.log[request.routeOptions.config.quiet ? 'debug' : 'info'](line, 'request.answered');
    done();
  });

  app.setErrorHandler((thrown, request, reply) => {
    const { status, body, headers, ours } = answerError(thrown);
    if (ours) request.log.error({ err: thrown }, 'request.broken');
    return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(JSON.stringify(body));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ code: 'not_found', detail: 'There is nothing at this path.' })),
  );

  securityHeaders(app, core);
  portalCors(app, core);
  publishRoute(app, core);
  bindRest(app, core);
  auditExportRoute(app, core);
  liveRoute(app, core);
  authRoutes(app, core);
  healthRoutes(app, core);
  if (core.metrics) metricsRoute(app, core.metrics);
  await referenceRoutes(app);
  await portalRoutes(app, core.config.portalDir);
  await app.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }) => doorContext(core, req),
      onError: ({ error, req }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error({ err: error.cause ?? error }, 'request.broken');
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
  return app;
};
