/** How one attempt ended. A receiver that fails is data, never an exception. */
export type Outcome =
  | { kind: 'response'; status: number; retryAfterMs: number | null; asked: Asked | null }
  | { kind: 'failure'; code: FailureCode };

/** What a receiver may ask for by the header `webhook-delivery`. */
export type Asked = 'disable' | 'abort';

export const failureWords = {
  dns_not_found: 'The host name does not exist.',
  dns_failed: 'The host name could not be looked up.',
  address_forbidden: 'The host is a private or reserved address, which this installation does not send to.',
  connection_refused: 'The receiver refused the connection: nothing listens on that port.',
  connection_reset: 'The receiver closed the connection before it had answered.',
  connection_timeout: 'The receiver did not accept the connection in time.',
  unreachable: 'There is no route to the receiver.',
  tls_failed: 'The secure connection could not be made.',
  tls_certificate: "The receiver's certificate is not valid for this host.",
  timeout: 'The receiver did not answer in time.',
  protocol: 'The receiver did not answer in valid HTTP.',
  body_truncated: 'The answer broke off before its end.',
  headers_too_large: "The answer's headers are larger than allowed.",
  internal: 'The try broke off by a fault of the sender itself: its log has the cause.',
  mail_off: 'This installation has no mail server set, and so sends no mail.',
  request_invalid: 'The request could not be built from the settings of the endpoint.',
} as const;

export type FailureCode = keyof typeof failureWords;

/** `http_status`: an answer came, and it was not 2xx. */
export type ErrorCode = FailureCode | 'http_status';

/** Success is 2xx and nothing else: a redirect is not followed and not a success. */
export const isSuccess = (outcome: Outcome): boolean =>
  outcome.kind === 'response' && outcome.status >= 200 && outcome.status < 300;

export const errorCodeOf = (outcome: Outcome): ErrorCode | null => {
  if (outcome.kind === 'failure') return outcome.code;
  return isSuccess(outcome) ? null : 'http_status';
};

/** The reason in words for people, null for a success. */
export const errorWords = (outcome: Outcome): string | null => {
  if (outcome.kind === 'failure') return failureWords[outcome.code];
  const { status } = outcome;
  if (isSuccess(outcome)) return null;
  if (status >= 300 && status < 400)
    return `The receiver answered ${status}, a redirect. Redirects are not followed: set the final URL.`;
  if (status === 410) return 'The receiver answered 410: it is gone for good and wants no more.';
  if (status === 429) return 'The receiver answered 429: it gets more than it takes.';
  if (status >= 500) return `The receiver answered ${status}: it failed on its own side.`;
  return `The receiver answered ${status} and so did not take the message.`;
};

const delaySeconds = /^\s*(\d{1,10})\s*$/;

/**
 * Milliseconds that `Retry-After` asks to wait, seconds or an HTTP date; null when absent or no such value. Negative and past
 * values are 0. What is asked is not yet what is granted: the retry policy caps it.
 */
export const parseRetryAfter = (header: string | undefined, now: number): number | null => {
  if (!header || header.length > 64) return null;
  const seconds = delaySeconds.exec(header)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  if (!/[a-z]{3}/i.test(header)) return null;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};
