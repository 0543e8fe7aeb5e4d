import { type Animal, answer, drip } from './animal.ts';

const late = { failure: 'timeout' } as const;

/** Those that hold a slot for as long as they are let. */
export const slow: Animal[] = [
  { name: 'never answers', wakes: 'request', act: () => undefined, expected: late },
  {
    name: 'accepts and never reads',
    wakes: 'connected',
    act: (socket) => void socket.pause(),
    // The largest message there is.
    payloadBytes: 1024 * 1024,
    expected: late,
  },
  {
    name: 'reads a little and then no more',
    wakes: 'first byte',
    act: (socket) => void socket.pause(),
    payloadBytes: 1024 * 1024,
    expected: late,
  },
  {
    name: 'drips its status line',
    wakes: 'request',
    act: (socket) => drip(socket, answer('200 OK', [`X-A: ${'a'.repeat(1_000)}`]), 50),
    expected: late,
  },
  {
    name: 'drips its headers',
    wakes: 'request',
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      drip(socket, 'X-A: b\r\n', 50);
    },
    expected: late,
  },
  {
    name: 'drips its body',
    wakes: 'request',
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      drip(socket, 'x', 50);
    },
    expected: late,
  },
  {
    name: 'drips its chunks',
    wakes: 'request',
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      drip(socket, '1\r\nx\r\n', 20);
    },
    expected: late,
  },
  {
    name: 'drips one 102 after the other',
    wakes: 'request',
    act: (socket) => drip(socket, 'HTTP/1.1 102 Processing\r\n\r\n', 5),
    expected: late,
  },
  {
    name: 'answers before it has read and reads on',
    wakes: 'first byte',
    act: (socket) => {
      socket.write(answer('413 Content Too Large', ['Connection: close']));
      socket.resume();
    },
    payloadBytes: 1024 * 1024,
    expected: { status: 413 },
  },
];
