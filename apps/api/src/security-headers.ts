import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Libraries that place what floats set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const yearSeconds = 31_536_000;

/**
 * Pages get all of them, answers in JSON the one that keeps a browser from taking them for a page. Written by hand: what is
 * the same for every answer need not be put together for each (helmet took a tenth of a publish's CPU).
 */
export const securityHeaders = (app: FastifyInstance, config: Config): void => {
  const always: [string, string][] = [['x-content-type-options', 'nosniff']];
  // Only where the installation is reached by https: over http it would lock people out of other services on the host.
  if (config.publicUrl.startsWith('https:')) always.push(['strict-transport-security', `max-age=${yearSeconds}`]);
  const pages: [string, string][] = [
    ['content-security-policy', contentSecurityPolicy],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ];
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { raw } = reply;
    raw.setHeader('x-request-id', request.id);
    for (const [name, value] of always) raw.setHeader(name, value);
    const isPage = request.url.startsWith('/portal') || request.url.startsWith('/docs');
    if (isPage) for (const [name, value] of pages) raw.setHeader(name, value);
    else if (!reply.hasHeader('cache-control')) raw.setHeader('cache-control', 'no-store');
    done();
  });
};
