import type { FastifyInstance } from 'fastify';
import type { Core } from '../core.ts';

/** better-auth's own routes: signing in and out, the session. */
export const authRoutes = (app: FastifyInstance, core: Core): void => {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (value !== undefined) headers.set(name, String(value));
      const answer = await core.auth.handler(
        new Request(new URL(request.url, core.config.publicUrl), {
          method: request.method,
          headers,
          ...(request.body instanceof Buffer && { body: new Uint8Array(request.body) }),
        }),
      );
      reply.code(answer.status);
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(Buffer.from(await answer.arrayBuffer()));
    },
  });
};
