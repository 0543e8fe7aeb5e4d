import { type Animal, answer, pour, says } from './animal.ts';

const ok = 'HTTP/1.1 200 OK\r\n';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\r\n');

const flood = (name: string, piece: string, before = ok): Animal => ({
  name,
  wakes: 'request',
  act: (socket) => {
    socket.write(before);
    pour(socket, Buffer.from(piece));
  },
  expected: { failure: 'headers_too_large' },
});

/** More headers than anybody needs: 32 KiB are the limit. */
export const headerFloods: Animal[] = [
  says('one header of 64 KB', answer('200 OK', [`X-A: ${'a'.repeat(65_536)}`]), { failure: 'headers_too_large' }),
  says('one header of 1 MB', answer('200 OK', [`X-A: ${'a'.repeat(1_048_576)}`]), { failure: 'headers_too_large' }),
  says('a header name of 64 KB', answer('200 OK', [`${'a'.repeat(65_536)}: 1`]), { failure: 'headers_too_large' }),
  says('10,000 headers', answer('200 OK', [many(10_000, (index) => `X-${index}: ${index}`)]), {
    failure: 'headers_too_large',
  }),
  flood('headers for ever', 'X-A: and another\r\n'.repeat(256)),
  flood('a header line for ever', 'X-A'.repeat(4_096)),
  flood('a reason phrase for ever', 'and on '.repeat(2_048), 'HTTP/1.1 200 on '),
  flood('spaces before a value, for ever', ' '.repeat(16_384), `${ok}X-A:`),
  flood('empty lines for ever', '\r\n'.repeat(8_192), '\r\n'),
  flood('102 for ever', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(512), 'HTTP/1.1 102 Processing\r\n\r\n'),
  says('500 cookies', answer('200 OK', [many(500, (index) => `Set-Cookie: c${index}=${'v'.repeat(20)}`)]), {
    status: 200,
  }),
  says('5,000 cookies', answer('200 OK', [many(5_000, (index) => `Set-Cookie: c${index}=${'v'.repeat(20)}`)]), {
    failure: 'headers_too_large',
  }),
  says('30 KB of headers', answer('200 OK', [`X-A: ${'a'.repeat(30_000)}`]), { status: 200 }),
];

/** Headers that are no headers. */
export const brokenHeaders: Animal[] = [
  says('a NUL in a header', answer('200 OK', ['X-A: a\0b']), { failure: 'protocol' }),
  says('a NUL in a name', answer('200 OK', ['X\0A: b']), { failure: 'protocol' }),
  says('a header without a colon', answer('200 OK', ['nonsense']), { failure: 'protocol' }),
  says('a name with a space', answer('200 OK', ['X A: b']), { failure: 'protocol' }),
  says('a space before the colon', answer('200 OK', ['X-A : b']), { failure: 'protocol' }),
  says('a header without a name', answer('200 OK', [': b']), { failure: 'protocol' }),
  says('a folded header', answer('200 OK', ['X-A: a', ' b']), { failure: 'protocol' }),
  says('bare newlines', 'HTTP/1.1 200 OK\nContent-Length: 0\n\n', { failure: 'protocol' }),
  says('a carriage return in a value', answer('200 OK', ['X-A: a\rb']), { failure: 'protocol' }),
  says('a header of bytes that are no text', Buffer.from(answer('200 OK', ['X-A: \xff\xfe']), 'latin1'), {
    status: 200,
  }),
  says('headers named like parts of an object', answer('200 OK', ['__proto__: a', 'constructor: b', 'toString: c']), {
    status: 200,
  }),
];
