import { invalidInput } from '@posthorn/services/invalid-input';
import { stringifyVerbatim } from '@posthorn/services/raw-json';
import { DomainError, invalidField } from '@posthorn/shared/error';
import { TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ZodError } from 'zod';
import type { Core } from '../core.ts';
import { doorContext } from '../door-context.ts';
import { coerceQuery } from './coerce.ts';
import { pathParameters, type RestMeta } from './meta.ts';
import { type RestProcedure, restProcedures } from './procedures.ts';
import { isStrictClient, narrow } from './strict-client.ts';

const readBody = (meta: RestMeta, body: unknown): Record<string, unknown> => {
  if (!meta.body) return {};
  if (!(body instanceof Buffer) || body.length === 0) {
    if (meta.bodyOptional) return {};
    throw invalidField(['body'], 'A JSON body is missing.', 'missing');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new DomainError('invalid_json', 'The body is not valid JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalidField(['body'], 'The body must be a JSON object.');
  }
  return { ...parsed };
};

const statusOf = (meta: RestMeta, created: boolean): number =>
  meta.status === 'created' ? (created ? 201 : 200) : meta.status;

const answer = async (core: Core, one: RestProcedure, request: FastifyRequest, reply: FastifyReply) => {
  const { meta, input, call } = one;
  const inPath = new Set(pathParameters(meta.path));
  const bodyNames = new Set(Object.keys(meta.body?.shape ?? {}));
  const placeOf = (field: string): string => (inPath.has(field) ? 'path' : bodyNames.has(field) ? 'body' : 'query');
  const body = readBody(meta, request.body);
  // In this order, so that no body can speak for the path.
  const given = {
    ...Object.fromEntries(Object.entries(body).filter(([name]) => bodyNames.has(name))),
    ...coerceQuery(
      input.shape,
      Object.fromEntries(entriesOf(request.query).filter(([name]) => placeOf(name) === 'query')),
    ),
    ...Object.fromEntries(entriesOf(request.params)),
  };
  const context = doorContext(core, request);
  let output: unknown;
  try {
    output = await call(context, given);
    if (context.answer.replayed) reply.header('idempotency-replayed', 'true');
    if (context.answer.headers) reply.headers(context.answer.headers);
  } catch (thrown) {
    if (context.answer.headers) reply.headers(context.answer.headers);
    if (thrown instanceof TRPCError && thrown.cause instanceof ZodError && thrown.code === 'BAD_REQUEST') {
      throw invalidInput(thrown.cause.issues, placeOf);
    }
    throw thrown;
  }
  const status = statusOf(meta, context.answer.created);
  reply.code(status);
  if (status === 204) return reply.send();
  return reply
    .type('application/json; charset=utf-8')
    .send(stringifyVerbatim(isStrictClient(request.headers['user-agent']) ? narrow(meta.operationId, output) : output));
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** A native route for every procedure that says how it is reached by REST. */
export const bindRest = (app: FastifyInstance, core: Core): void => {
  for (const one of restProcedures()) {
    if (one.meta.native) continue;
    app.route({
      method: one.meta.method,
      url: one.meta.path.replace(/\{(\w+)\}/g, ':$1'),
      handler: (request, reply) => answer(core, one, request, reply),
    });
  }
};
