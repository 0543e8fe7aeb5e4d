import { PosthornError } from './posthorn-error.ts';

/** One field the API refused. `loc` is the way to it, for example `['body', 'url']`. */
export interface ValidationIssue {
  loc: (string | number)[];
  msg: string;
  type: string;
}

/** What an answer outside 2xx (or one that is not JSON) carried. */
export interface APIErrorFacts {
  status: number;
  /** The body: parsed if it was JSON, else its text (a proxy's HTML page stays readable). */
  problem: unknown;
  headers: Headers;
}

/** The API, or something on the way to it, answered with a status outside 2xx. */
export class APIError extends PosthornError {
  override readonly name: string = 'APIError';
  /** HTTP status. */
  readonly status: number;
  /** The API's stable snake_case code, such as `not_found`. Null when the answer carried none. */
  readonly code: string | null;
  /** The answer's `x-request-id`, the word to search the server's log for. */
  readonly requestId: string | null;
  /** The answer's body: parsed if it was JSON, else its text. */
  readonly problem: unknown;
  readonly headers: Headers;

  constructor(facts: APIErrorFacts, message?: string) {
    super(message ?? `${facts.status} ${inWords(facts.problem)}`);
    this.status = facts.status;
    this.code = fieldOf(facts.problem, 'code');
    this.requestId = facts.headers.get('x-request-id');
    this.problem = facts.problem;
    this.headers = facts.headers;
  }
}

/** 400: the request could not be understood. */
export class BadRequestError extends APIError {
  override readonly name: string = 'BadRequestError';
}
/** 401: no key, an unknown one, or an expired one. */
export class AuthenticationError extends APIError {
  override readonly name: string = 'AuthenticationError';
}
/** 403: the key lacks the scope. */
export class PermissionDeniedError extends APIError {
  override readonly name: string = 'PermissionDeniedError';
}
/** 404: there is no such thing, or it is not yours. */
export class NotFoundError extends APIError {
  override readonly name: string = 'NotFoundError';
}
/** 409: it exists already, or an Idempotency-Key was used with another body. */
export class ConflictError extends APIError {
  override readonly name: string = 'ConflictError';
}

/** 422: the body was understood and refused. `issues` names the fields. */
export class ValidationError extends APIError {
  override readonly name: string = 'ValidationError';
  readonly issues: ValidationIssue[];

  constructor(facts: APIErrorFacts) {
    const issues = issuesOf(facts.problem);
    const listed = issues.map((issue) => `${issue.loc.join('.')}: ${issue.msg}`).join('; ');
    super(facts, listed === '' ? undefined : `${facts.status} ${listed}`);
    this.issues = issues;
  }
}

/** 429: too many requests, and the retries are used up. */
export class RateLimitError extends APIError {
  override readonly name: string = 'RateLimitError';
  /** How long the server asked to wait, in milliseconds. Null when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(facts: APIErrorFacts) {
    super(facts);
    this.retryAfterMs = retryAfterMs(facts.headers, Date.now());
  }
}

/** 5xx, and the retries are used up. */
export class ServerError extends APIError {
  override readonly name: string = 'ServerError';
}

/** No whole answer came: refused, reset, cut off, no such host. The reason is in `cause`. */
export class ConnectionError extends PosthornError {
  override readonly name: string = 'ConnectionError';
}
/** A try took longer than `timeoutMs`, or all of them together longer than `deadlineMs`. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = 'TimeoutError';
}
/** The caller's own `signal` was aborted; its reason is in `cause`. */
export class AbortError extends PosthornError {
  override readonly name: string = 'AbortError';
}

const classByStatus: Record<number, new (facts: APIErrorFacts) => APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

export function apiErrorOf(facts: APIErrorFacts): APIError {
  const Fitting = classByStatus[facts.status] ?? (facts.status >= 500 ? ServerError : APIError);
  return new Fitting(facts);
}

/** Milliseconds from a `Retry-After` of seconds or of an HTTP date. Null when there is none that can be read. */
export function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim();
  if (!text) return null;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function fieldOf(problem: unknown, key: 'code' | 'detail'): string | null {
  if (typeof problem !== 'object' || problem === null) return null;
  const value: unknown = Reflect.get(problem, key);
  return typeof value === 'string' ? value : null;
}

/** The first 200 characters are enough to recognise a proxy's page by. */
function inWords(problem: unknown): string {
  const detail = fieldOf(problem, 'detail') ?? fieldOf(problem, 'code');
  if (detail !== null) return detail;
  const text = typeof problem === 'string' ? problem : (JSON.stringify(problem) ?? '');
  return text.trim().slice(0, 200) || 'with an empty body';
}

function issuesOf(problem: unknown): ValidationIssue[] {
  if (typeof problem !== 'object' || problem === null || !('detail' in problem)) return [];
  return Array.isArray(problem.detail) ? problem.detail.filter(isIssue) : [];
}

function isIssue(value: unknown): value is ValidationIssue {
  return typeof value === 'object' && value !== null && 'loc' in value && Array.isArray(value.loc) && 'msg' in value;
}
