import { DomainError, errorStatus, invalidField } from '@posthorn/shared/error';
import { TRPCError } from '@trpc/server';

export type ErrorAnswer = {
  status: number;
  body:
    | { code: string; detail: string }
    | { detail: readonly { loc: readonly (string | number)[]; msg: string; type: string }[] };
  headers: Record<string, string>;
  /** True for what is nobody's wish but a bug of ours or an outage: it belongs in the log. */
  ours: boolean;
};

const codeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return codeOf(cause.cause);
};

// The driver gives a broken connection no code of its own.
const brokenConnection =
  /connection error and is not queryable|Connection terminated|Query read timeout|timeout exceeded when trying to connect/;

const isBrokenConnection = (cause: unknown): boolean =>
  cause instanceof Error && (brokenConnection.test(cause.message) || isBrokenConnection(cause.cause));

const unreachable = (): DomainError =>
  new DomainError('unavailable', 'The database cannot be reached. Try again.', { retryAfterSeconds: 1 });

/** What the database says that a caller can mend: SQLSTATE to the sentence. */
export const fromDatabase = (cause: unknown): DomainError | null => {
  switch (codeOf(cause)) {
    case '23505':
      return new DomainError('conflict', 'Something with this name or uid was just created.');
    case '22021':
    case '22P05':
      return new DomainError('validation', 'Texts may not contain the character U+0000.', {
        issues: [{ loc: ['body'], msg: 'Texts may not contain the character U+0000.', type: 'value_error' }],
      });
    // Instants beyond what the database knows, such as the year 0.
    case '22007':
    case '22008':
    case '22009':
      return invalidField(['query'], 'A time lies outside of what can be asked for.');
    case '57014':
      return new DomainError('unavailable', 'This took too long. Narrow it: a shorter time, fewer types.', {
        retryAfterSeconds: 1,
      });
    case '53300':
    case '57P01':
    case '57P02':
    case '57P03':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return unreachable();
    default:
      return isBrokenConnection(cause) ? unreachable() : null;
  }
};

const fromFastify = (cause: unknown): DomainError | null => {
  switch (codeOf(cause)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new DomainError(
        'payload_too_large',
        'The request is too large: a payload has at most 1048576 bytes (1 MiB).',
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new DomainError('unsupported_media_type', 'Send JSON, with Content-Type: application/json.');
    case 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE':
      return new DomainError('unsupported_media_type', 'Name the Content-Type of the body: application/json.');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return new DomainError('bad_request', 'The request is malformed.');
    default:
      return null;
  }
};

/** One mapper for all doors of REST: from whatever was thrown to status, body and headers. */
export const answerError = (thrown: unknown): ErrorAnswer => {
  const cause = thrown instanceof TRPCError && thrown.cause ? thrown.cause : thrown;
  const error = cause instanceof DomainError ? cause : (fromFastify(cause) ?? fromDatabase(cause));
  if (!error) {
    return {
      status: 500,
      body: { code: 'internal', detail: 'Something went wrong on our side.' },
      headers: {},
      ours: true,
    };
  }
  return {
    status: errorStatus[error.code],
    body: error.code === 'validation' ? { detail: error.issues } : { code: error.code, detail: error.message },
    headers: {
      ...(error.retryAfterSeconds !== undefined && { 'retry-after': String(error.retryAfterSeconds) }),
      ...(error.code === 'unauthorized' && { 'www-authenticate': 'Bearer' }),
    },
    ours: error !== cause && error.code === 'unavailable',
  };
};
