import { type Animal, answer, pour, says, saysAndStays } from './animal.ts';

const ok = 'HTTP/1.1 200 OK\r\n';
const chunked = `${ok}Transfer-Encoding: chunked\r\n\r\n`;

/** Lengths that lie and are missing. */
export const lengths: Animal[] = [
  says('no length, ended by closing', `${ok}\r\nhello`, { status: 200 }),
  saysAndStays('no length and never closed', `${ok}\r\nhello`, { failure: 'timeout' }),
  says('a length too long', `${ok}Content-Length: 10\r\n\r\nhello`, { failure: 'body_truncated' }),
  saysAndStays('a length too long and never closed', `${ok}Content-Length: 10\r\n\r\nhello`, { failure: 'timeout' }),
  says('a length too short', `${ok}Content-Length: 2\r\n\r\nhello`, { status: 200 }),
  says('a length of 0 and a body', `${ok}Content-Length: 0\r\n\r\nhello`, { status: 200 }),
  says('a second answer after the first', answer('200 OK') + answer('500 Not asked for'), { status: 200 }),
  says('a negative length', `${ok}Content-Length: -5\r\n\r\nhello`, { failure: 'protocol' }),
  says('a length in hex', `${ok}Content-Length: 0x5\r\n\r\nhello`, { failure: 'protocol' }),
  says('a length of 30 digits', `${ok}Content-Length: ${'9'.repeat(30)}\r\n\r\nhello`, { failure: 'protocol' }),
  says('a length with a plus', `${ok}Content-Length: +5\r\n\r\nhello`, { failure: 'protocol' }),
  says('an empty length', `${ok}Content-Length:\r\n\r\nhello`, { failure: 'protocol' }),
  says('the same length twice', `${ok}Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello`, { failure: 'protocol' }),
  says('two lengths', `${ok}Content-Length: 5\r\nContent-Length: 2\r\n\r\nhello`, { failure: 'protocol' }),
  says('two lengths in one line', `${ok}Content-Length: 5, 5\r\n\r\nhello`, { failure: 'protocol' }),
  says('a length and chunks', `${ok}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, {
    failure: 'protocol',
  }),
  says('chunks and a length', `${ok}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`, {
    failure: 'protocol',
  }),
];

/** Chunks that are broken, or a bomb. */
export const chunks: Animal[] = [
  says('chunks as they should be', `${chunked}5\r\nhello\r\n0\r\n\r\n`, { status: 200 }),
  says('chunks with a trailer', `${chunked}5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n`, { status: 200 }),
  says('a chunk size that is no number', `${chunked}zz\r\nhello\r\n0\r\n\r\n`, { failure: 'protocol' }),
  says('a negative chunk size', `${chunked}-5\r\nhello\r\n0\r\n\r\n`, { failure: 'protocol' }),
  says('a chunk size that overflows', `${chunked}fffffffffffffffff\r\nhello`, { failure: 'protocol' }),
  says('a chunk of 8 EiB', `${chunked}7fffffffffffffff\r\nhello`, { failure: 'body_truncated' }),
  says('a chunk longer than its size', `${chunked}2\r\nhello\r\n0\r\n\r\n`, { failure: 'protocol' }),
  says('no last chunk', `${chunked}5\r\nhello\r\n`, { failure: 'body_truncated' }),
  says('a chunk that breaks off', `${chunked}5\r\nhe`, { failure: 'body_truncated' }),
  saysAndStays('no last chunk and never closed', `${chunked}5\r\nhello\r\n`, { failure: 'timeout' }),
  says('chunks ended by bare newlines', `${chunked}5\nhello\n0\n\n`, { failure: 'protocol' }),
  says('an encoding of transfer that nobody knows', `${ok}Transfer-Encoding: cow\r\n\r\nhello`, { status: 200 }),
  says('gzip over chunked in the wrong order', `${ok}Transfer-Encoding: chunked, gzip\r\n\r\nhello`, { status: 200 }),
  {
    name: 'chunks of one byte, for ever',
    wakes: 'request',
    act: (socket) => {
      socket.write(chunked);
      pour(socket, Buffer.from('1\r\nx\r\n'.repeat(4_096)));
    },
    // Cut off, and judged by its status.
    expected: { status: 200 },
  },
  {
    name: 'a chunk extension, for ever',
    wakes: 'request',
    act: (socket) => {
      socket.write(`${chunked}5;`);
      pour(socket, Buffer.alloc(16_384, 'x'));
    },
    expected: { status: 200 },
  },
  {
    name: 'trailers, for ever',
    wakes: 'request',
    act: (socket) => {
      socket.write(`${chunked}0\r\n`);
      pour(socket, Buffer.from('X-Trailer: and another\r\n'.repeat(256)));
    },
    expected: { failure: 'headers_too_large' },
  },
];
