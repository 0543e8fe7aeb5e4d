import { randomBytes } from 'node:crypto';
import { type Animal, answer, pour, says, saysAndStays } from './animal.ts';

const broken = { failure: 'protocol' } as const;
/** Length 0, type, flags, stream 0. */
const frame = (type: number, payload: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([Buffer.from([0, 0, payload.length, type, 0, 0, 0, 0, 0]), payload]);
const settings = frame(4);
const goAway = frame(7, Buffer.alloc(8));

/** Those that speak something else, or nothing. */
export const garbage: Animal[] = [
  says('HTTP/0.9', '<html>hello</html>', broken),
  says('HTTP/9.9', 'HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n', broken),
  says('http in small letters', answer('200 OK').replace('HTTP', 'http'), broken),
  says('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', broken),
  says('SETTINGS and GOAWAY of HTTP/2', Buffer.concat([settings, goAway]), broken),
  says('SETTINGS of HTTP/2 × 10,000', Buffer.concat(Array.from({ length: 10_000 }, () => settings)), broken),
  says('a banner of SSH', 'SSH-2.0-OpenSSH_9.2\r\n', broken),
  says('a banner of SMTP', '220 mail.example ESMTP\r\n', broken),
  says('a request where the answer should be', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', broken),
  says('bytes of no meaning', Buffer.concat([Buffer.from([0]), randomBytes(4_096)]), broken),
  says('a letter before the answer', `x${answer('200 OK')}`, broken),
  {
    name: 'a greeting before it was asked',
    wakes: 'connected',
    act: (socket) => void socket.write('220 hello\r\n'),
    expected: broken,
  },
  {
    name: 'NUL for ever',
    wakes: 'request',
    act: (socket) => pour(socket, Buffer.alloc(16_384)),
    expected: broken,
  },
  // Empty lines before a status line are allowed, and one may wait for it for ever.
  saysAndStays('empty lines and then nothing', '\r\n'.repeat(10_000), { failure: 'timeout' }),
];
