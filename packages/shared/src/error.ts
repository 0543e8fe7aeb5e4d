/** What a caller asked and cannot have. Each code is stable and has one HTTP status. */
export const errorStatus = {
  bad_request: 400,
  invalid_json: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  idempotency_conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  validation: 422,
  rate_limited: 429,
  quota_exceeded: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Which field is wrong and why: `loc` leads to it, e.g. ['body', 'url']. */
export type FieldIssue = { loc: (string | number)[]; msg: string; type: string };

/** Expected by the doors and answered with its status; every other exception is a bug and answered with 500 and no details. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly issues: readonly FieldIssue[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { issues?: readonly FieldIssue[]; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.code = code;
    this.issues = more.issues ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

export const notFound = (what: string): DomainError => new DomainError('not_found', `${what} not found`);

/** One field that is wrong: 422 with its place and the reason. */
export const invalidField = (loc: (string | number)[], msg: string, type = 'value_error'): DomainError =>
  new DomainError('validation', msg, { issues: [{ loc, msg, type }] });
