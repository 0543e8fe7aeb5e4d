import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

export const metricsRoute = (app: FastifyInstance, { registry }: Metrics): void => {
  app.get('/metrics', { config: { quiet: true } }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
