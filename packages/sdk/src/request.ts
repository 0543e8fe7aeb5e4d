import { type Backoff, isRetriableStatus, nextDelayMs } from './backoff.ts';
import { AbortError, APIError, apiErrorOf, ConnectionError, retryAfterMs, TimeoutError } from './errors.ts';
import type { ClientOptions, RequestFacts, RequestOptions } from './options.ts';
import { PosthornError } from './posthorn-error.ts';
import { type Query, urlOf } from './url.ts';
import { version } from './version.ts';

/** One call of the API, before it is tried. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Begins with `/`, its ids already escaped. */
  path: string;
  query?: Query | undefined;
  body?: unknown;
  /** Sent as it is instead of `body`. */
  bodyText?: string | undefined;
  options?: RequestOptions | undefined;
}

interface Answer {
  response: Response;
  text: string;
}

/** Sends calls: key, headers, timeouts, retries, errors. */
export class Transport {
  readonly #apiKey: string | undefined;
  readonly #options: ClientOptions;

  constructor(apiKey: string | undefined, options: ClientOptions) {
    this.#apiKey = apiKey;
    this.#options = options;
  }

  async send<T>(call: Call): Promise<T> {
    const settings = { ...this.#options, ...definedOnly(call.options ?? {}) };
    const { timeoutMs = 15_000, deadlineMs = 60_000, maxRetries = 3, hooks, logger } = settings;
    const signal = call.options?.signal;
    const backoff: Backoff = { firstMs: 500, maxMs: 8_000, ...settings.backoff };
    const url = urlOf(this.#options.serverUrl, call.path, call.query);
    const headers = this.#headersOf(call);
    const body = call.bodyText ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const endsAtMs = performance.now() + deadlineMs;

    for (let retryCount = 0; ; retryCount++) {
      const facts: RequestFacts = { method: call.method, url, retryCount };
      headers.set('posthorn-retry-count', String(retryCount));
      hooks?.request?.(facts);
      const startedAtMs = performance.now();
      const init: RequestInit = {
        method: call.method,
        headers,
        redirect: 'manual',
        ...(body !== undefined && { body }),
      };
      const tryMs = Math.max(1, Math.min(timeoutMs, endsAtMs - startedAtMs));
      const answer = await this.#try(url, init, tryMs, signal);

      if (!(answer instanceof PosthornError)) {
        const { status, headers: answered } = answer.response;
        const durationMs = performance.now() - startedAtMs;
        logger?.debug?.(`${call.method} ${url} ${status} ${Math.round(durationMs)} ms`);
        hooks?.response?.({ ...facts, status, requestId: answered.get('x-request-id'), durationMs });
      }
      const result = answer instanceof PosthornError ? answer : read<T>(answer);
      if (!(result instanceof PosthornError)) return result.value;

      const failed = result instanceof APIError ? result : null;
      const askedMs = failed && retryAfterMs(failed.headers, Date.now());
      const again = failed ? isRetriableStatus(failed.status, askedMs !== null) : result instanceof ConnectionError;
      const delayMs = nextDelayMs(retryCount, askedMs, backoff, Math.random());
      // A wait that ends after the deadline could only end in a worse error than the one at hand.
      if (!again || retryCount >= maxRetries || performance.now() + delayMs >= endsAtMs) throw result;
      logger?.warn?.(`${call.method} ${url} again in ${delayMs} ms: ${result.message}`);
      hooks?.retry?.({ ...facts, retryCount: retryCount + 1, error: result, delayMs });
      await sleep(delayMs, signal);
    }
  }

  #headersOf(call: Call): Headers {
    if (!this.#apiKey) throw new PosthornError('No API key: pass it to new Posthorn() or set POSTHORN_API_KEY');
    const headers = new Headers({
      accept: 'application/json',
      'user-agent': `posthorn-js/${version}`,
      ...this.#options.defaultHeaders,
      ...call.options?.headers,
    });
    headers.set('authorization', `Bearer ${this.#apiKey}`);
    if (call.body !== undefined || call.bodyText !== undefined) headers.set('content-type', 'application/json');
    if (call.method === 'POST') {
      // Set once per call, so that a try whose answer was lost is not done twice.
      headers.set('idempotency-key', call.options?.idempotencyKey ?? `auto_${crypto.randomUUID()}`);
    }
    return headers;
  }

  async #try(url: string, init: RequestInit, tryMs: number, signal?: AbortSignal): Promise<Answer | PosthornError> {
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const state = { timedOut: false };
    const timer = setTimeout(() => {
      state.timedOut = true;
      abort();
    }, tryMs);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      if (signal?.aborted) throw signal.reason;
      // Looked up at the call, so that whoever patches the global fetch (tracing, mocks) is heard.
      const response = await (this.#options.fetch ?? fetch)(url, { ...init, signal: controller.signal });
      return { response, text: await response.text() };
    } catch (cause) {
      if (signal?.aborted) return new AbortError('The call was aborted', { cause: signal.reason });
      if (state.timedOut) return new TimeoutError(`No whole answer within ${Math.round(tryMs)} ms`, { cause });
      return new ConnectionError(`The connection failed: ${reasonOf(cause)}`, { cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }
}

function read<T>({ response, text }: Answer): { value: T } | APIError {
  const { status, headers } = response;
  const parsed = parseJson(text);
  const facts = { status, headers, problem: parsed ? parsed.value : text };
  if (response.ok) {
    if (text === '') return { value: undefined as T };
    return parsed ? { value: parsed.value as T } : new APIError(facts, `${status}, but the body is not JSON`);
  }
  // Followed, a POST would arrive as a GET at the new address.
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location
    ? new APIError(facts, `${status} redirects to ${location}: set serverUrl to the final address`)
    : apiErrorOf(facts);
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** undici says only `fetch failed` and keeps the reason, such as ECONNREFUSED, in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message || error.cause.name}` : error.message;
}

function definedOnly<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new AbortError('The call was aborted', { cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, delayMs);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
