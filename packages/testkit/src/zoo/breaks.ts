import type { Socket } from 'node:net';
import { type Animal, answer } from './animal.ts';

const ok = 'HTTP/1.1 200 OK\r\n';

/** Says something, lets it arrive, and then breaks off. */
const after =
  (said: string, leave: (socket: Socket) => void) =>
  (socket: Socket): void => {
    socket.write(said, () => setTimeout(() => leave(socket), 30));
  };
const reset = (socket: Socket): void => void socket.resetAndDestroy();
const end = (socket: Socket): void => void socket.end();

const gone = { failure: 'connection_reset' } as const;
const cut = { failure: 'body_truncated' } as const;

const phases: [name: string, said: string, expected: Animal['expected'], expectedOfEnd: Animal['expected']][] = [
  ['in the status line', 'HTTP/1.1 2', gone, gone],
  ['after the status line', ok, gone, gone],
  ['in a header', `${ok}X-A: b`, gone, gone],
  ['after a header of the length', `${ok}Content-Length: 10\r\n`, gone, gone],
  ['after the headers', `${ok}Content-Length: 10\r\n\r\n`, cut, cut],
  ['in a body with a length', `${ok}Content-Length: 10\r\n\r\nhello`, cut, cut],
  ['in a chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n5\r\nhe`, cut, cut],
  ['between chunks', `${ok}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`, cut, cut],
  // Without a length the end of the connection is the end of the body; a reset is no end.
  ['in a body without a length', `${ok}\r\nhello`, cut, { status: 200 }],
  ['in a body that was announced to close', `${ok}Connection: close\r\nContent-Length: 10\r\n\r\nhello`, cut, cut],
  ['in a failure without a length', 'HTTP/1.1 503 No\r\n\r\nhello', cut, { status: 503 }],
  ['after the whole answer', answer('200 OK', [], 'hello'), { status: 200 }, { status: 200 }],
];

/** Resets (RST) and ends (FIN) at every point of an exchange. */
export const breaks: Animal[] = [
  { name: 'resets at once', wakes: 'connected', act: reset, expected: gone },
  { name: 'ends at once', wakes: 'connected', act: end, expected: gone },
  { name: 'resets in the request', wakes: 'first byte', act: reset, payloadBytes: 1024 * 1024, expected: gone },
  {
    name: 'ends in the request',
    wakes: 'first byte',
    act: (socket) => {
      socket.end();
      socket.resume();
    },
    payloadBytes: 1024 * 1024,
    expected: gone,
  },
  { name: 'resets after the request', wakes: 'request', act: reset, expected: gone },
  { name: 'ends after the request', wakes: 'request', act: end, expected: gone },
  ...phases.flatMap(([name, said, ofReset, ofEnd]): Animal[] => [
    { name: `resets ${name}`, wakes: 'request', act: after(said, reset), expected: ofReset },
    { name: `ends ${name}`, wakes: 'request', act: after(said, end), expected: ofEnd },
  ]),
];
