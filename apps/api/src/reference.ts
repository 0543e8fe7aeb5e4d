import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './openapi.ts';

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Posthorn API</title></head>
<body><div id="reference"></div><script src="/docs/reference.js"></script><script src="/docs/start.js"></script></body>
</html>
`;

const start = `Scalar.createApiReference('#reference', {
  url: '/api/v1/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
});
`;

// The bundle is 3 MB and needs no build: it is served as it lies in the package.
const bundlePath = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@scalar/api-reference')), 'browser/standalone.js');

/** The OpenAPI document, and a page to read it. Everything comes from here: nothing is loaded from elsewhere. */
export const referenceRoutes = async (app: FastifyInstance): Promise<void> => {
  const document = JSON.stringify(openApiDocument());
  const options = { config: { quiet: true } } as const;
  app.get('/api/v1/openapi.json', options, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(document),
  );
  app.get('/docs', options, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/docs/start.js', options, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start));
  app.get('/docs/reference.js', options, (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(readFileSync(bundlePath())),
  );
};
