import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@posthorn/shared/error';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * A cookie comes along with requests that other sites start, a key does not: what changes something by cookie must come from
 * a page of our own.
 */
export const requireSameOrigin = (method: string, headers: IncomingHttpHeaders): void => {
  if (method === 'GET' || method === 'HEAD') return;
  const site = headers['sec-fetch-site'];
  const { origin, host } = headers;
  const same = site === 'same-origin' || (site === undefined && origin !== undefined && hostOf(origin) === host);
  if (!same)
    throw new DomainError('forbidden', 'This request came from another site. Use an API key for calls from elsewhere.');
};
