import type { FailureCode } from '@posthorn/shared/outcome';
import { ConnectTimeoutError, VettingError } from './connector.ts';

const byCode: Record<string, FailureCode> = {
  ENOTFOUND: 'dns_not_found',
  EAI_AGAIN: 'dns_failed',
  ECONNREFUSED: 'connection_refused',
  ECONNRESET: 'connection_reset',
  EPIPE: 'connection_reset',
  ECONNABORTED: 'connection_reset',
  ETIMEDOUT: 'connection_timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EPROTO: 'tls_failed',
  ECONNCLOSED: 'connection_reset',
  UND_ERR_SOCKET: 'connection_reset',
  UND_ERR_CONNECT_TIMEOUT: 'connection_timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers_too_large',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'body_truncated',
  UND_ERR_INVALID_ARG: 'request_invalid',
  ERR_INVALID_URL: 'request_invalid',
};

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');

/** What went wrong, told apart for machines; `answered` says whether a status line had come. */
export const failureCodeOf = (cause: unknown, answered: boolean): FailureCode => {
  if (cause instanceof VettingError) return cause.code;
  if (cause instanceof ConnectTimeoutError) return 'connection_timeout';
  if (cause instanceof AggregateError && cause.errors.length > 0) return failureCodeOf(cause.errors[0], answered);
  const code = codeOf(cause);
  // undici's parser leaves the code away for some faults and keeps the name for all.
  if (cause instanceof Error && cause.name === 'HTTPParserError' && code !== 'HPE_HEADER_OVERFLOW') return 'protocol';
  if (code.startsWith('HPE_') && code !== 'HPE_HEADER_OVERFLOW') return 'protocol';
  if (/^(ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS_CERT_ALTNAME)/.test(code))
    return 'tls_certificate';
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return 'tls_failed';
  // A 100 or 101 that nobody asked for: undici hangs up by itself, with the code of a receiver that did.
  if (cause instanceof Error && code === 'UND_ERR_SOCKET' && /^bad (response|upgrade)$/.test(cause.message))
    return 'protocol';
  const known = byCode[code];
  // The parser says so, too, of lengths that contradict each other.
  if (known === 'body_truncated' && !answered) return 'protocol';
  if (answered && (known === undefined || known === 'connection_reset')) return 'body_truncated';
  return known ?? 'protocol';
};
