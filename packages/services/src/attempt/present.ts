import { encodeId, instantOf } from '@posthorn/shared/id';
import { isSensitiveHeader } from '@posthorn/shared/sensitive-header';
import type { AttemptOut } from './schema.ts';

export type AttemptRow = {
  id: string;
  message_id: string;
  endpoint_id: string;
  number: number;
  trigger: number;
  url: string;
  request_headers: Record<string, string>;
  response_status: number | null;
  response_headers: Record<string, string> | null;
  response_body: string | null;
  error_code: string | null;
  error: string | null;
  dns_ms: number | null;
  connect_ms: number | null;
  tls_ms: number | null;
  first_byte_ms: number | null;
  total_ms: number;
};

export const attemptColumns = `a.id, a.message_id, a.endpoint_id, a.number, a.trigger, a.url, a.request_headers,
  a.response_status, a.response_headers, a.response_body, a.error_code, a.error,
  a.dns_ms, a.connect_ms, a.tls_ms, a.first_byte_ms, a.total_ms`;

const hidden = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSensitiveHeader(name) ? '[hidden]' : value]),
  );

/** Tenths of a millisecond: what the clock told beyond that is noise. */
const tenths = (ms: number | null): number | null => (ms === null ? null : Math.round(ms * 10) / 10);

export const presentAttempt = (row: AttemptRow, withContent: boolean): AttemptOut => ({
  id: encodeId('attempt', row.id),
  msgId: encodeId('message', row.message_id),
  endpointId: encodeId('endpoint', row.endpoint_id),
  url: row.url,
  status: row.error_code === null ? 0 : 2,
  statusText: row.error_code === null ? 'success' : 'fail',
  responseStatusCode: row.response_status ?? 0,
  response: withContent ? (row.response_body ?? '') : '',
  responseDurationMs: Math.round(row.total_ms),
  triggerType: row.trigger,
  timestamp: new Date(instantOf(row.id)).toISOString(),
  number: row.number,
  requestHeaders: hidden(row.request_headers),
  responseHeaders: row.response_headers,
  errorCode: row.error_code,
  error: row.error,
  timings: {
    dnsMs: tenths(row.dns_ms),
    connectMs: tenths(row.connect_ms),
    tlsMs: tenths(row.tls_ms),
    firstByteMs: tenths(row.first_byte_ms),
    totalMs: tenths(row.total_ms) ?? 0,
  },
});
