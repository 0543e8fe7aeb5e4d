import type { Socket } from 'node:net';
import { type Animal, answer, type Secure } from './animal.ts';

const good = (socket: Socket): void => void socket.end(answer('200 OK'));

const withTls = (name: string, secure: Secure, expected: Animal['expected']): Animal => ({
  name,
  wakes: 'request',
  act: good,
  secure,
  expected,
});
const badCertificate = { failure: 'tls_certificate' } as const;

/** A TLS record: a fatal alert that the handshake failed. */
const alert = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);

/** TLS that is broken, and one that is not, so that the others fail for their fault. */
export const secure: Animal[] = [
  withTls('TLS as it should be', { certificate: 'sound' }, { status: 200 }),
  withTls('an expired certificate', { certificate: 'expired' }, badCertificate),
  withTls('a certificate from the future', { certificate: 'not yet valid' }, badCertificate),
  withTls('a certificate for another host', { certificate: 'wrong host' }, badCertificate),
  withTls('a self-signed certificate', { certificate: 'self-signed' }, badCertificate),
  withTls('a certificate of an unknown authority', { certificate: 'unknown authority' }, badCertificate),
  withTls('TLS 1.0 only', { certificate: 'sound', versionMax: 'TLSv1' }, { failure: 'tls_failed' }),
  withTls('TLS 1.1 only', { certificate: 'sound', versionMax: 'TLSv1.1' }, { failure: 'tls_failed' }),
  withTls('HTTP/2 only', { certificate: 'sound', alpn: ['h2'] }, { failure: 'tls_failed' }),
  {
    name: 'plain HTTP where TLS was expected',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => void socket.end(answer('400 Bad Request')),
    expected: { failure: 'tls_failed' },
  },
  {
    name: 'TLS where plain HTTP was expected',
    scheme: 'http',
    wakes: 'first byte',
    act: (socket) => {
      socket.end(alert);
      socket.resume();
    },
    expected: { failure: 'protocol' },
  },
  {
    name: 'a handshake that is refused',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => {
      socket.end(alert);
      socket.resume();
    },
    expected: { failure: 'tls_failed' },
  },
  {
    name: 'a handshake that stalls',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => void socket.resume(),
    expected: { failure: 'timeout' },
  },
  {
    name: 'a handshake that ends',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => {
      socket.end();
      socket.resume();
    },
    expected: { failure: 'connection_reset' },
  },
  {
    name: 'a handshake that is reset',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => void socket.resetAndDestroy(),
    expected: { failure: 'connection_reset' },
  },
  {
    name: 'a handshake that breaks off in the middle',
    scheme: 'https',
    wakes: 'first byte',
    act: (socket) => {
      // The beginning of a ServerHello of 100 bytes.
      socket.end(Buffer.from([0x16, 3, 3, 0, 100, 2, 0, 0, 96, 3, 3]));
      socket.resume();
    },
    expected: { failure: 'connection_reset' },
  },
  {
    ...withTls('a reset in the body, through TLS', { certificate: 'sound' }, { failure: 'body_truncated' }),
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello', () => setTimeout(() => socket.destroy(), 30));
    },
  },
  {
    ...withTls('silence after the handshake', { certificate: 'sound' }, { failure: 'timeout' }),
    act: () => undefined,
  },
];
