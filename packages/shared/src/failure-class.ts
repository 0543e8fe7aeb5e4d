import { type ErrorCode, failureWords } from './outcome.ts';

/** Where to look for the cause: the name, the certificate, the network, the receiver's speed, or what it answered. */
export const failureClasses = ['dns', 'tls', 'connect', 'timeout', '4xx', '5xx', 'other'] as const;
export type FailureClass = (typeof failureClasses)[number];

const classOf: Record<ErrorCode, FailureClass> = {
  dns_not_found: 'dns',
  dns_failed: 'dns',
  address_forbidden: 'dns',
  tls_failed: 'tls',
  tls_certificate: 'tls',
  connection_refused: 'connect',
  connection_reset: 'connect',
  connection_timeout: 'connect',
  unreachable: 'connect',
  timeout: 'timeout',
  protocol: 'other',
  body_truncated: 'other',
  headers_too_large: 'other',
  internal: 'other',
  mail_off: 'other',
  request_invalid: 'other',
  http_status: 'other',
};

const isKnown = (code: string): code is ErrorCode => code === 'http_status' || Object.hasOwn(failureWords, code);

/** The class of an attempt that failed; `status` is of the answer, null where none came. A redirect or 1xx is none of 4xx and 5xx. */
export const failureClassOf = (errorCode: string, status: number | null): FailureClass => {
  if (errorCode === 'http_status' && status !== null) {
    if (status >= 400 && status < 500) return '4xx';
    if (status >= 500 && status < 600) return '5xx';
  }
  return isKnown(errorCode) ? classOf[errorCode] : 'other';
};

const authority = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/;

const mailDomain = /^mailto:[^@]*@(.+)$/i;

/** The host that a URL leads to, with its port where it names one: the same rule as url_host in the database. */
export const hostOf = (url: string): string =>
  (authority.exec(url)?.[1] ?? mailDomain.exec(url)?.[1] ?? url).toLowerCase();
