import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Core } from './core.ts';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Libraries that place what floats set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Only pages of origins that the tenant named may show its portal, and they are named one by one. */
const frameAncestors = (origins: readonly string[]): string =>
  `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`;

const embedPath = '/portal/embed';

const EmbedQuery = z.object({ t: z.string().optional() }).catch({});
const noQuery: z.output<typeof EmbedQuery> = {};

const yearSeconds = 31_536_000;

/**
 * Pages get all of them, answers in JSON the one that keeps a browser from taking them for a page. Written by hand: what is
 * the same for every answer need not be put together for each (helmet took a tenth of a publish's CPU).
 */
export const securityHeaders = (app: FastifyInstance, { config, resolveOrigins }: Core): void => {
  const always: [string, string][] = [['x-content-type-options', 'nosniff']];
  // Only where the installation is reached by https: over http it would lock people out of other services on the host.
  if (config.publicUrl.startsWith('https:')) always.push(['strict-transport-security', `max-age=${yearSeconds}`]);
  const pages: [string, string][] = [
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
  ];
  const embedders = new WeakMap<FastifyRequest, readonly string[]>();
  app.addHook('onRequest', (request, _reply, done) => {
    const { t: tenant } = request.url.startsWith(embedPath) ? EmbedQuery.parse(request.query) : noQuery;
    if (!tenant) return done();
    const go = (origins: readonly string[]): void => {
      embedders.set(request, origins);
      done();
    };
    // A database that is away leaves the page unframed, not unserved.
    resolveOrigins(tenant).then(go, () => go([]));
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { raw } = reply;
    raw.setHeader('x-request-id', request.id);
    for (const [name, value] of always) raw.setHeader(name, value);
    const isPage = request.url.startsWith('/portal') || request.url.startsWith('/docs');
    if (isPage) {
      const origins = embedders.get(request) ?? [];
      raw.setHeader('content-security-policy', `${contentSecurityPolicy}; ${frameAncestors(origins)}`);
      if (origins.length === 0) raw.setHeader('x-frame-options', 'DENY');
      for (const [name, value] of pages) raw.setHeader(name, value);
    }
    if (!isPage && !reply.hasHeader('cache-control')) raw.setHeader('cache-control', 'no-store');
    done();
  });
};
