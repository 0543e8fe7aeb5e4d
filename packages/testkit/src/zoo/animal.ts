import type { Socket } from 'node:net';
import type { FailureCode } from '@posthorn/shared/outcome';
import type { CertificateKind } from './certificates.ts';

/** What the sender has to make of it. `retryAfterMs`: exact, or a span for what depends on the clock; absent means null. */
export type Expected =
  | { status: number; retryAfterMs?: number | { from: number; to: number } }
  | { failure: FailureCode };

/** How the receiver's TLS is broken, or that it is sound. */
export type Secure = {
  certificate: CertificateKind;
  versionMax?: 'TLSv1' | 'TLSv1.1';
  alpn?: readonly string[];
};

/** One receiver that misbehaves, and what the sender has to say of it. */
export type Animal = {
  name: string;
  /** When it begins to act: on the connection, at the first byte of a request, or when a request is there whole. */
  wakes: 'connected' | 'first byte' | 'request';
  act: (socket: Socket) => void;
  expected: Expected;
  /** Default http. */
  scheme?: 'http' | 'https';
  secure?: Secure;
  /** Bytes of the request's body; default 64. */
  payloadBytes?: number;
};

/** The deadline that every entry is written for. */
export const zooDeadlineMs = 1_000;
/** How long a slot may be held: the deadline, and half a second for a machine that is busy. */
export const heldMsMax = zooDeadlineMs + 500;

type Bytes = string | Buffer;

/** Waits for the whole request, says its bytes and closes in good order. */
export const says = (name: string, bytes: Bytes, expected: Expected): Animal => ({
  name,
  wakes: 'request',
  act: (socket) => void socket.end(bytes),
  expected,
});

/** The same, but the connection stays open and silent after the bytes. */
export const saysAndStays = (name: string, bytes: Bytes, expected: Expected): Animal => ({
  name,
  wakes: 'request',
  act: (socket) => void socket.write(bytes),
  expected,
});

/** A well-formed answer in text. */
export const answer = (status: string, headers: readonly string[] = [], body = ''): string =>
  [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');

/** Writes a piece again and again, no faster than it is read. `pieces` absent: for ever. */
export const pour = (socket: Socket, piece: Buffer, pieces = Number.POSITIVE_INFINITY): void => {
  let left = pieces;
  const more = (): void => {
    while (left > 0 && !socket.destroyed) {
      left -= 1;
      if (!socket.write(piece)) break;
    }
    if (left <= 0) socket.end();
  };
  socket.on('drain', more);
  more();
};

/** Writes bytes one at a time, one each `everyMs`, over and over. */
export const drip = (socket: Socket, bytes: string, everyMs: number): void => {
  let at = 0;
  const timer = setInterval(() => {
    socket.write(bytes.charAt(at % bytes.length));
    at += 1;
  }, everyMs);
  socket.once('close', () => clearInterval(timer));
};
