import diagnostics from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { type Outcome, parseRetryAfter } from '@posthorn/shared/outcome';
import { Agent, type Dispatcher } from 'undici';
import type { Resolve } from './address-guard.ts';
import { type ConnectTimes, guardedConnector, takeConnectTimes } from './connector.ts';
import { failureCodeOf } from './failure-code.ts';

/** The first bytes of an answer that are kept. */
export const responseBytesKept = 20_000;
/** An answer that goes on after this is cut off: it is judged by its status, and its slot is free again. */
const responseBytesMax = 256 * 1024;
const responseHeaderBytesMax = 32 * 1024;

export type SendRequest = {
  url: string;
  /** Name, value, name, value …: the case of names is kept. */
  headers: string[];
  body: string;
  /** From the call to the last byte of the answer. */
  timeoutMs: number;
};

/** What came of one request. Times are milliseconds; null where the step did not happen. */
export type SendResult = {
  outcome: Outcome;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  firstByteMs: number | null;
  totalMs: number;
};

export type Sender = {
  send: (request: SendRequest) => Promise<SendResult> /** Ends what is still under way. */;
  close: () => Promise<void>;
};

class DeadlineError extends Error {
  readonly code = 'UND_ERR_BODY_TIMEOUT';
}
class EnoughError extends Error {}

type Flight = { times: ConnectTimes | null; reused: boolean };

// undici tells which socket carries a request only through its diagnostics; the request object is made while dispatch runs.
const flights = new WeakMap<object, Flight>();
let launching: Flight | null = null;
diagnostics.subscribe('undici:request:create', (event) => {
  if (launching) flights.set((event as { request: object }).request, launching);
});
diagnostics.subscribe('undici:client:sendHeaders', (event) => {
  const { request, socket } = event as { request: object; socket: Socket };
  const flight = flights.get(request);
  if (!flight) return;
  flight.times = takeConnectTimes(socket);
  flight.reused = flight.times === null;
});

const asText = (value: string | string[] | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join(', ');

const collectHeaders = (headers: Record<string, string | string[] | undefined>): Record<string, string> => {
  const collected: Record<string, string> = {};
  // The database's JSON cannot hold a NUL character.
  for (const [name, value] of Object.entries(headers)) collected[name] = asText(value).replaceAll('\0', '\ufffd');
  return collected;
};

const decodeBody = (chunks: readonly Buffer[]): string =>
  Buffer.concat(chunks).toString('utf8').replaceAll('\0', '\ufffd');

/** One HTTP client for all endpoints: connections are kept open and shared by origin. */
export const createSender = (options: { allowSubnets: readonly string[]; resolve?: Resolve }): Sender => {
  const agent = new Agent({
    connect: guardedConnector(options),
    connections: 128,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 60_000,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: responseHeaderBytesMax,
  });

  const once = (request: SendRequest, remainingMs: number): Promise<SendResult & { retryOnce: boolean }> =>
    new Promise((done) => {
      const start = performance.now();
      const flight: Flight = { times: null, reused: false };
      const target = new URL(request.url);
      let controller: Dispatcher.DispatchController | null = null;
      let expired = false;
      let status: number | null = null;
      let headers: Record<string, string> | null = null;
      let firstByteMs: number | null = null;
      let kept = 0;
      let seen = 0;
      const chunks: Buffer[] = [];

      const finish = (outcome: Outcome, retryOnce = false): void => {
        clearTimeout(timer);
        done({
          outcome,
          responseHeaders: headers,
          responseBody: status === null ? null : decodeBody(chunks),
          dnsMs: flight.times?.dnsMs ?? null,
          connectMs: flight.times?.connectMs ?? null,
          tlsMs: flight.times?.tlsMs ?? null,
          firstByteMs,
          totalMs: performance.now() - start,
          retryOnce,
        });
      };
      const answered = (code: number): Outcome => {
        const asked = headers?.['webhook-delivery'];
        return {
          kind: 'response',
          status: code,
          retryAfterMs: parseRetryAfter(headers?.['retry-after'], Date.now()),
          asked: asked === 'disable' ? 'disable' : asked === 'abort-message' ? 'abort' : null,
        };
      };
      const timer = setTimeout(() => {
        expired = true;
        if (controller) controller.abort(new DeadlineError('deadline'));
        else finish({ kind: 'failure', code: 'timeout' });
      }, remainingMs);

      launching = flight;
      try {
        agent.dispatch(
          {
            origin: target.origin,
            path: target.pathname + target.search,
            method: 'POST',
            headers: request.headers,
            body: request.body,
          },
          {
            onRequestStart: (started) => {
              controller = started;
              if (expired) started.abort(new DeadlineError('deadline'));
            },
            onResponseStart: (_controller, code, received) => {
              // An informational answer is not the answer.
              if (code < 200) return;
              status = code;
              headers = collectHeaders(received);
              firstByteMs = performance.now() - start;
            },
            onResponseData: (_controller, chunk) => {
              seen += chunk.length;
              if (kept < responseBytesKept) {
                const part = chunk.subarray(0, responseBytesKept - kept);
                kept += part.length;
                // A copy: the parser's buffer is used again.
                chunks.push(Buffer.from(part));
              }
              if (seen > responseBytesMax) controller?.abort(new EnoughError('enough'));
            },
            onResponseEnd: () => finish(status === null ? { kind: 'failure', code: 'protocol' } : answered(status)),
            onResponseError: (_controller, cause) => {
              if (cause instanceof EnoughError && status !== null) return finish(answered(status));
              const code = expired ? 'timeout' : failureCodeOf(cause, status !== null);
              // The receiver closed a kept-open connection just as it was used again: nothing was answered, a new one may work.
              finish({ kind: 'failure', code }, code === 'connection_reset' && flight.reused && status === null);
            },
          },
        );
      } catch (cause) {
        finish({ kind: 'failure', code: failureCodeOf(cause, false) });
      } finally {
        launching = null;
      }
    });

  return {
    send: async (request) => {
      const start = performance.now();
      const first = await once(request, request.timeoutMs);
      if (!first.retryOnce) return first;
      const second = await once(request, Math.max(1, request.timeoutMs - (performance.now() - start)));
      return { ...second, totalMs: performance.now() - start };
    },
    close: () => agent.destroy(),
  };
};
