import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const yearSeconds = 31_536_000;

/** The built portal: one page for all of its paths, and files whose names change with their content. */
export const portalRoutes = async (app: FastifyInstance, dir: string): Promise<void> => {
  app.get('/', (_request, reply) => reply.redirect('/portal/'));
  if (!existsSync(join(dir, 'index.html'))) {
    app.get('/portal/*', (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The portal is not built. Build apps/portal, or set POSTHORN_PORTAL_DIR.\n'),
    );
    return;
  }
  const page = async (scope: FastifyInstance): Promise<void> => {
    await scope.register(fastifyStatic, {
      root: dir,
      prefix: '/',
      wildcard: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(dir, 'assets'));
        reply.header('cache-control', hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache');
      },
    });
    // A path that is no file is a page of the portal, unless it looks like a file that is gone. Pages may end like files:
    // /portal/event-types/invoice.paid
    scope.setNotFoundHandler((request, reply) => {
      if (
        (request.method !== 'GET' && request.method !== 'HEAD') ||
        /^\/portal\/(?:assets\/|[^/]+\.\w{2,5}$)/.test(request.url.split('?')[0] ?? '')
      ) {
        return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing at this path.\n');
      }
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    });
  };
  await app.register(page, { prefix: '/portal' });
};
