import type { Words } from '../../words/words.tsx';

export type Advice = keyof Words['delivery']['advice'];

const byCode: Record<string, Advice> = {
  dns_not_found: 'dns',
  dns_failed: 'dns',
  address_forbidden: 'dns',
  connection_refused: 'network',
  connection_reset: 'network',
  connection_timeout: 'network',
  unreachable: 'network',
  tls_failed: 'tls',
  tls_certificate: 'tls',
  timeout: 'slow',
  protocol: 'server',
  body_truncated: 'server',
  headers_too_large: 'server',
  internal: 'ours',
  request_invalid: 'settings',
};

const byStatus: Record<number, Advice> = {
  401: 'auth',
  403: 'auth',
  404: 'missing',
  405: 'missing',
  408: 'slow',
  410: 'gone',
  429: 'tooMany',
  504: 'slow',
};

/** What the reader can do about a try that failed; null: it did not. */
export const adviceFor = (errorCode: string | null, status: number | null): Advice | null => {
  if (errorCode === null) return null;
  const known = byCode[errorCode];
  if (known) return known;
  if (!status) return 'server';
  return byStatus[status] ?? (status >= 500 ? 'server' : status >= 300 && status < 400 ? 'redirect' : 'refused');
};
