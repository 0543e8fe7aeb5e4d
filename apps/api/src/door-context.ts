import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { authenticate, personOf } from './auth/authenticate.ts';
import type { Core } from './core.ts';
import type { DoorContext } from './trpc.ts';

/** What a request brings to a procedure, whatever the door. `headers` adds what the door knows of them beside the request's. */
export const doorContext = (core: Core, request: FastifyRequest, more: IncomingHttpHeaders = {}): DoorContext => {
  const answer = { created: true };
  const headers = { ...request.headers, ...more };
  const caller = { method: request.method, headers, requestId: request.id, answer };
  return {
    core,
    requestId: request.id,
    headers,
    rawBody: typeof request.body === 'string' ? request.body : undefined,
    answer,
    authenticate: () => authenticate(core, caller),
    person: () => personOf(core, caller),
  };
};
