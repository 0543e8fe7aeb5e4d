import { PosthornError } from './posthorn-error.ts';

type QueryValue = string | number | boolean | Date | readonly string[] | null | undefined;
/** Keys in camelCase; they go out in snake_case. */
export type Query = { readonly [key: string]: QueryValue };

/**
 * Builds a path from a template string, each id escaped. Refuses ids that would change which resource is meant: an empty
 * one asks for the list, `.` and `..` are taken out of every URL before it is sent, escaped or not.
 */
export function path(parts: TemplateStringsArray, ...ids: string[]): string {
  for (const id of ids) {
    if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) throw new PosthornError(`Not an id: ${JSON.stringify(id)}`);
  }
  return parts.reduce((built, part, i) => built + encodeURIComponent(ids[i - 1] ?? '') + part);
}

export function urlOf(serverUrl: string | undefined, pathname: string, query: Query = {}): string {
  if (!serverUrl) throw new PosthornError('No server: pass serverUrl to new Posthorn() or set POSTHORN_SERVER_URL');
  if (!/^https?:\/\/[^/]/.test(serverUrl)) throw new PosthornError(`serverUrl is no http(s) URL: ${serverUrl}`);
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const text = textOf(value);
    if (text !== null)
      search.set(
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        text,
      );
  }
  return serverUrl.replace(/\/+$/, '') + pathname + (search.size > 0 ? `?${search}` : '');
}

function textOf(value: QueryValue): string | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return value.length > 0 ? value.join(',') : null;
  return String(value);
}
