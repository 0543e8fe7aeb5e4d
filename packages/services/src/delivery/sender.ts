import diagnostics from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { type Outcome, parseRetryAfter } from '@posthorn/shared/outcome';
import { Agent, type Dispatcher } from 'undici';
import type { Resolve } from './address-guard.ts';
import { type ConnectTimes, guardedConnector, takeConnectTimes } from './connector.ts';
import type { EgressProxy } from './egress-proxy.ts';
import { failureCodeOf } from './failure-code.ts';

/** The first bytes of an answer that are kept. */
export const responseBytesKept = 20_000;
/** An answer that goes on after this is cut off: it is judged by its status, and its slot is free again. */
const responseBytesMax = 256 * 1024;
const responseHeaderBytesMax = 32 * 1024;
/** The same for one in tiny chunks: each costs as much to parse as a large one. */
const responseChunksMax = 16 * 1024;
/** What crosses the wire for one answer. Nothing else bounds what no parser hands on: reason phrases, chunk extensions, 1xx. */
const responseWireBytesMax = 1024 * 1024;
const wireCheckMs = 100;

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
  /** The answer's, also where the rest of it never came. */
  status: number | null;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  firstByteMs: number | null;
  totalMs: number;
  /** Where what was sent is not what was asked for: a mail has headers of its own. */
  sentHeaders?: Record<string, string>;
};

export type Sender = {
  send: (request: SendRequest) => Promise<SendResult> /** Ends what is still under way. */;
  close: () => Promise<void>;
};

class DeadlineError extends Error {
  readonly code = 'UND_ERR_BODY_TIMEOUT';
}
class EnoughError extends Error {}

type Flight = {
  socket: Socket | null;
  /** What the socket had read before this request. */
  bytesBefore: number;
  times: ConnectTimes | null;
  reused: boolean;
  controller: Dispatcher.DispatchController | null;
};

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
  flight.socket = socket;
  flight.bytesBefore = socket.bytesRead;
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

const encoder = new TextEncoder();
const room = new Uint8Array(responseBytesKept);

// A byte that is no text becomes a character of three bytes: what is kept is measured again, and cut between characters.
const decodeBody = (chunks: readonly Buffer[]): string => {
  const text = Buffer.concat(chunks).toString('utf8').replaceAll('\0', '\ufffd');
  return text.slice(0, encoder.encodeInto(text, room).read);
};

/** One HTTP client for all endpoints: connections are kept open and shared by origin. */
export const createSender = (options: {
  allowSubnets: readonly string[];
  resolve?: Resolve;
  proxy?: EgressProxy | null;
}): Sender => {
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

  const underWay = new Set<Flight>();
  const wireCheck = setInterval(() => {
    for (const { socket, bytesBefore, controller } of underWay)
      if (socket && socket.bytesRead - bytesBefore > responseWireBytesMax) controller?.abort(new EnoughError('enough'));
  }, wireCheckMs);
  wireCheck.unref();

  const once = (request: SendRequest, remainingMs: number): Promise<SendResult & { again: boolean }> =>
    new Promise((done) => {
      const start = performance.now();
      const flight: Flight = { socket: null, bytesBefore: 0, times: null, reused: false, controller: null };
      let expired = false;
      let status: number | null = null;
      let headers: Record<string, string> | null = null;
      let firstByteMs: number | null = null;
      let kept = 0;
      let seen = 0;
      let seenChunks = 0;
      const chunks: Buffer[] = [];

      const finish = (outcome: Outcome, again = false): void => {
        clearTimeout(timer);
        underWay.delete(flight);
        done({
          outcome,
          responseHeaders: headers,
          status,
          responseBody: status === null ? null : decodeBody(chunks),
          dnsMs: flight.times?.dnsMs ?? null,
          connectMs: flight.times?.connectMs ?? null,
          tlsMs: flight.times?.tlsMs ?? null,
          firstByteMs,
          totalMs: performance.now() - start,
          again,
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
        if (flight.controller) flight.controller.abort(new DeadlineError('deadline'));
        else finish({ kind: 'failure', code: 'timeout' });
      }, remainingMs);

      launching = flight;
      try {
        const target = new URL(request.url);
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
              // Its answer was given up already; it only waited for a connection.
              if (expired) return started.abort(new DeadlineError('deadline'));
              flight.controller = started;
              underWay.add(flight);
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
              seenChunks += 1;
              if (kept < responseBytesKept) {
                const part = chunk.subarray(0, responseBytesKept - kept);
                kept += part.length;
                // A copy: the parser's buffer is used again.
                chunks.push(Buffer.from(part));
              }
              if (seen > responseBytesMax || seenChunks > responseChunksMax)
                flight.controller?.abort(new EnoughError('enough'));
            },
            onResponseEnd: () => {
              if (status === null) return finish({ kind: 'failure', code: 'protocol' });
              // An answer without a length ends with its connection, and undici takes a reset for such an end.
              if (flight.socket?.errored) return finish({ kind: 'failure', code: 'body_truncated' });
              finish(answered(status));
            },
            onResponseError: (_controller, cause) => {
              if (cause instanceof EnoughError)
                return finish(status === null ? { kind: 'failure', code: 'headers_too_large' } : answered(status));
              // Only a success needs its whole answer: a 410 or a Retry-After counts however its body ends.
              if (status !== null && (status < 200 || status > 299)) return finish(answered(status));
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
      let result = await once(request, request.timeoutMs);
      // Every kept-open connection may have been closed meanwhile. This ends with them: a new one is not tried again.
      while (result.again) {
        const passedMs = performance.now() - start;
        if (passedMs >= request.timeoutMs) break;
        result = await once(request, request.timeoutMs - passedMs);
      }
      const { again: _, ...told } = result;
      return { ...told, totalMs: performance.now() - start };
    },
    close: () => {
      clearInterval(wireCheck);
      return agent.destroy();
    },
  };
};
