import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Animal, answer, pour, says } from './animal.ts';

const mebibyte = 1024 * 1024;
const piece = Buffer.alloc(64 * 1024, 'x');

const encoded = (encoding: string, make: () => Buffer): Animal => ({
  name: `a bomb in ${encoding}`,
  wakes: 'request',
  act: (socket) => {
    const body = make();
    socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`);
    socket.end(body);
  },
  expected: { status: 200 },
});

// 32 MiB of zeros come to some kilobytes; whoever inflates them has the test's bound on memory against them.
const zeros = (): Buffer => Buffer.alloc(32 * mebibyte);
const bombs = new Map<string, Buffer>();
const once = (encoding: string, make: () => Buffer) => (): Buffer => {
  const made = bombs.get(encoding) ?? make();
  bombs.set(encoding, made);
  return made;
};

const bombMakers: ReadonlyMap<string, () => Buffer> = new Map([
  ['gzip', once('gzip', () => gzipSync(zeros(), { level: 1 }))],
  ['deflate, gzip, gzip', once('gzip twice', () => gzipSync(gzipSync(zeros(), { level: 1 })))],
  ['br', once('br', () => brotliCompressSync(zeros(), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }))],
  ['zstd', once('zstd', () => zstdCompressSync(zeros()))],
]);

/** Bodies that are too large, for ever, or not text. */
export const bodies: Animal[] = [
  ...[...bombMakers].map(([encoding, make]) => encoded(encoding, make)),
  says('gzip that is none', answer('200 OK', ['Content-Encoding: gzip'], 'plain'), { status: 200 }),
  {
    name: '100 MB with a length',
    wakes: 'request',
    act: (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${1600 * piece.length}\r\n\r\n`);
      pour(socket, piece, 1600);
    },
    expected: { status: 200 },
  },
  {
    name: '100 MB that say 500',
    wakes: 'request',
    act: (socket) => {
      socket.write(`HTTP/1.1 500 No\r\nContent-Length: ${1600 * piece.length}\r\n\r\n`);
      pour(socket, piece, 1600);
    },
    expected: { status: 500 },
  },
  {
    name: 'a body for ever',
    wakes: 'request',
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      pour(socket, piece);
    },
    expected: { status: 200 },
  },
  says(
    'a body of no text at all',
    Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 30000\r\n\r\n'), Buffer.alloc(30_000, 0xff)]),
    { status: 200 },
  ),
  says(
    'a body of NUL',
    Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 30000\r\n\r\n'), Buffer.alloc(30_000)]),
    { status: 200 },
  ),
  says('a body of half a character at the cut', answer('200 OK', [], `x${'é'.repeat(15_000)}`), { status: 200 }),
  says('a charset that nobody knows', answer('200 OK', ['Content-Type: text/plain; charset=cow'], 'hello'), {
    status: 200,
  }),
];
