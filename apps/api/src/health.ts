import type { FastifyInstance } from 'fastify';
import type { Core } from './core.ts';

/** `ping` says that the process lives, `health` that it can do its work. */
export const healthRoutes = (app: FastifyInstance, core: Core): void => {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/api/v1/health/ping',
    config: { quiet: true },
    handler: (_request, reply) => reply.code(204).send(),
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/api/v1/health',
    config: { quiet: true },
    handler: async (_request, reply) => {
      const reachable = await core.pool.query('select 1').then(
        () => true,
        () => false,
      );
      return reply.code(reachable ? 204 : 503).send();
    },
  });
};
