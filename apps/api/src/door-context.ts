import type { Answer } from '@posthorn/services/context';
import type { FastifyRequest } from 'fastify';
import { authenticate, type Caller, contextOf, personOf } from './auth/authenticate.ts';
import type { Core } from './core.ts';
import type { DoorContext } from './trpc.ts';

/** Links are opened now and then; who opens more is guessing. */
const strangersPerSecond = 10;

/** What a request brings to a procedure, whatever the door. */
export const doorContext = (core: Core, request: FastifyRequest): DoorContext => {
  const answer: Answer = { created: true };
  const { headers } = request;
  const caller: Caller = { method: request.method, headers, address: request.ip, requestId: request.id, answer };
  return {
    core,
    requestId: request.id,
    headers,
    rawBody:
      typeof request.body === 'string'
        ? request.body
        : request.body instanceof Buffer
          ? request.body.toString('utf8')
          : undefined,
    answer,
    authenticate: () => authenticate(core, caller),
    person: () => personOf(core, caller),
    operate: ({ id, email }, tenantId) =>
      contextOf(core, caller, { tenantId, actor: { kind: 'operator', id, label: email }, scopes: ['*'] }),
    nobody: () => {
      core.requestLimit(`address/${request.ip}`, strangersPerSecond, answer);
      const { now, pool, settings, vault } = core;
      return { requestId: request.id, now, pool, settings, vault, answer };
    },
  };
};
