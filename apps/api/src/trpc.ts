import type { Answer, Context } from '@posthorn/services/context';
import { invalidInput } from '@posthorn/services/invalid-input';
import { DomainError, type ErrorCode, errorStatus, type FieldIssue } from '@posthorn/shared/error';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Core } from './core.ts';
import { fromDatabase } from './rest/answer-error.ts';
import type { RestMeta } from './rest/meta.ts';

/** A person who signed in, before a tenant is chosen. */
export type Person = { id: string; name: string; email: string; isOperator: boolean };

/** What every door gives to every procedure. */
export type DoorContext = {
  core: Core;
  requestId: string;
  headers: Record<string, string | string[] | undefined>;
  /** The body's text as it came, where the door has it. */
  rawBody: string | undefined;
  /** Set on the way: whether what is answered is new, and what the caller is told about it. */
  answer: Answer;
  /** Who calls, and for which tenant. Throws unauthorized. */
  authenticate: () => Promise<Context>;
  /** The person behind the session. Throws unauthorized. */
  person: () => Promise<Person>;
  /** An operator's context within any tenant. The caller must have been found to be one. */
  operate: (person: Person, tenantId: string) => Context;
  /** For what is open to everybody: no tenant, no rights. Throws rate_limited when an address asks too often. */
  nobody: () => Omit<Context, 'tenantId' | 'actor' | 'scopes'>;
};

/** In the data of every error of tRPC: the same code, sentence and fields as in the answers of REST. */
export type DoorError = { reason: string; detail: string; issues: readonly FieldIssue[] };

const trpcCode: Record<ErrorCode, TRPCError['code']> = {
  bad_request: 'BAD_REQUEST',
  invalid_json: 'BAD_REQUEST',
  unauthorized: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  idempotency_conflict: 'CONFLICT',
  payload_too_large: 'PAYLOAD_TOO_LARGE',
  unsupported_media_type: 'UNSUPPORTED_MEDIA_TYPE',
  validation: 'UNPROCESSABLE_CONTENT',
  rate_limited: 'TOO_MANY_REQUESTS',
  quota_exceeded: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
};

type Told = DoorError & { httpStatus?: number };

const asDoorError = (error: TRPCError): Told => {
  const { cause } = error;
  if (cause instanceof DomainError) return { reason: cause.code, detail: cause.message, issues: cause.issues };
  // What took too long, or met a database that is away, is told as in REST: 503, and what to do.
  const known = fromDatabase(cause);
  if (known)
    return {
      reason: known.code,
      detail: known.message,
      issues: known.issues,
      httpStatus: errorStatus[known.code],
    };
  if (cause instanceof ZodError)
    return asDoorError(new TRPCError({ code: error.code, cause: invalidInput(cause.issues, () => 'body') }));
  // A bug's text is ours alone: it is in the log, beside the request's id.
  if (error.code === 'INTERNAL_SERVER_ERROR')
    return { reason: 'internal', detail: 'Something went wrong on our side.', issues: [] };
  return { reason: error.code.toLowerCase(), detail: error.message, issues: [] };
};

const t = initTRPC
  .context<DoorContext>()
  .meta<{ rest?: RestMeta }>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const told = asDoorError(error);
      return { ...shape, message: told.detail, data: { ...shape.data, ...told } };
    },
  });

export const router = t.router;

// What a caller cannot have keeps its own code on its way through tRPC.
const known = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError) {
    const { cause } = result.error;
    throw new TRPCError({ code: trpcCode[cause.code], message: cause.message, cause });
  }
  return result;
});

/** For a signed-in person, whatever the tenant. */
export const personal = known.use(async ({ ctx, next }) => next({ ctx: { ...ctx, signedIn: await ctx.person() } }));

/** For whoever acts for a tenant: an API key or a member. */
export const authed = known.use(async ({ ctx, next }) => next({ ctx: { ...ctx, context: await ctx.authenticate() } }));

/** For whoever runs the installation, by session or by the operator's token of the configuration. */
export const operating = known.use(async ({ ctx, next }) => {
  const operator = await ctx.person();
  if (!operator.isOperator) throw new DomainError('forbidden', 'This is for the operators of the installation.');
  return next({ ctx: { ...ctx, operator } });
});

/** For everybody: what is done must find out by itself whether it may be done. */
export const open = known;
