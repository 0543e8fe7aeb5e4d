import type { Embedding } from '@posthorn/services/tenant/origins';
import { frameAncestors, imageSources } from '@posthorn/shared/frame-policy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Core } from './core.ts';

const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Libraries that place what floats set styles on elements.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A tenant's portal is at /portal/embed?t=ten_… in a link, and at /portal/embed/ten_…/ from then on. */
const embedPattern = /^\/portal\/embed(?:\/(ten_\w+)(?:[/?]|$)|\/?\?(?:.*&)?t=(ten_\w+))/;
/** The script tag of pages elsewhere. */
const scriptPattern = /^\/portal\/embed\.js(?:\?|$)/;

const nobody: Embedding = { origins: [], logoUrl: null };

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
  ];
  const embeddings = new WeakMap<FastifyRequest, Embedding>();
  app.addHook('onRequest', (request, _reply, done) => {
    if (!request.url.startsWith('/portal/embed')) return done();
    const [, inPath, inQuery] = embedPattern.exec(request.url) ?? [];
    const tenant = inPath ?? inQuery;
    if (!tenant) return done();
    const go = (embedding: Embedding): void => {
      embeddings.set(request, embedding);
      done();
    };
    // A database that is away leaves the page unframed, not unserved.
    resolveOrigins(tenant).then(go, () => go(nobody));
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { raw } = reply;
    raw.setHeader('x-request-id', request.id);
    for (const [name, value] of always) raw.setHeader(name, value);
    const isPage = request.url.startsWith('/portal') || request.url.startsWith('/docs');
    if (isPage) {
      const { origins, logoUrl } = embeddings.get(request) ?? nobody;
      const ancestors = frameAncestors(origins);
      const isFramed = !ancestors.endsWith("'none'");
      raw.setHeader('content-security-policy', `${contentSecurityPolicy}; ${imageSources(logoUrl)}; ${ancestors}`);
      if (!isFramed) raw.setHeader('x-frame-options', 'DENY');
      // Hosts that isolate themselves (COEP) load only what says that it may be loaded.
      const isForOthers = isFramed || scriptPattern.test(request.url);
      raw.setHeader('cross-origin-resource-policy', isForOthers ? 'cross-origin' : 'same-origin');
      for (const [name, value] of pages) raw.setHeader(name, value);
    }
    if (!isPage && !reply.hasHeader('cache-control')) raw.setHeader('cache-control', 'no-store');
    done();
  });
};
