/** What one try was, as hooks and the logger are told. */
export interface RequestFacts {
  method: string;
  url: string;
  /** 0 for the first try. */
  retryCount: number;
}

export interface ResponseFacts extends RequestFacts {
  status: number;
  requestId: string | null;
  /** From sending to the last byte of the answer. */
  durationMs: number;
}

export interface RetryFacts extends RequestFacts {
  /** Why the try before failed. */
  error: Error;
  delayMs: number;
}

/** Called around each try; what they throw ends the call. Use them for traces and metrics. */
export interface Hooks {
  request?: (facts: RequestFacts) => void;
  response?: (facts: ResponseFacts) => void;
  retry?: (facts: RetryFacts) => void;
}

/** Anything with these methods: `console`, pino, winston. */
export interface Logger {
  debug?: (message: string) => void;
  warn?: (message: string) => void;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** Where the API is, such as `https://hooks.example.com`. Default: `POSTHORN_SERVER_URL` of the environment. */
  serverUrl?: string | undefined;
  /** For one try, from connecting to the last byte. Default 15,000. */
  timeoutMs?: number | undefined;
  /** For all tries of a call together, waits included. Default 60,000. */
  deadlineMs?: number | undefined;
  /** Tries after the first. Default 3; 0 switches retries off. */
  maxRetries?: number | undefined;
  /** Waits between tries are random between 0 and `firstMs` (default 500), doubling up to `maxMs` (default 8,000). */
  backoff?: { firstMs?: number; maxMs?: number } | undefined;
  /** Replaces the global `fetch`: proxies, tests, old runtimes. */
  fetch?: Fetch | undefined;
  /** Sent with every request. */
  defaultHeaders?: Record<string, string> | undefined;
  logger?: Logger | undefined;
  hooks?: Hooks | undefined;
}

/** Every method's last argument. */
export interface RequestOptions {
  /** For POST: makes the call happen at most once. Default: a random one per call, the same on all its tries. */
  idempotencyKey?: string | undefined;
  timeoutMs?: number | undefined;
  deadlineMs?: number | undefined;
  maxRetries?: number | undefined;
  /** Ends the call, waits included, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  headers?: Record<string, string> | undefined;
}
