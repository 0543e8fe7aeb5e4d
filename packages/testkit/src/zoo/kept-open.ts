import type { Socket } from 'node:net';
import { type Animal, answer } from './animal.ts';

const ok = { status: 200 } as const;

/** Counts the requests of each connection. */
const byTurn = (act: (socket: Socket, turn: number) => void): ((socket: Socket) => void) => {
  const turns = new WeakMap<Socket, number>();
  return (socket) => {
    const turn = (turns.get(socket) ?? 0) + 1;
    turns.set(socket, turn);
    act(socket, turn);
  };
};

const once = (name: string, later: (socket: Socket) => void): Animal => ({
  name,
  wakes: 'request',
  act: byTurn((socket, turn) => {
    if (turn === 1) socket.write(answer('200 OK', ['Connection: keep-alive']));
    else later(socket);
  }),
  expected: ok,
});

const closing = (name: string, leave: (socket: Socket) => void, afterMs: number): Animal => ({
  name,
  wakes: 'request',
  act: (socket) => {
    socket.write(answer('200 OK', ['Connection: keep-alive']));
    setTimeout(() => leave(socket), afterMs);
  },
  expected: ok,
});

/** Receivers that answer well and then break the connection that they promised to keep: each request has to come through. */
export const keptOpen: Animal[] = [
  once('resets at the second request', (socket) => void socket.resetAndDestroy()),
  once('ends at the second request', (socket) => void socket.end()),
  closing('ends as the next request leaves', (socket) => void socket.end(), 0),
  closing('ends a moment after the answer', (socket) => void socket.end(), 1),
  // Sooner, and the reset would take the answer with it.
  closing('resets a moment after the answer', (socket) => void socket.resetAndDestroy(), 100),
  {
    name: 'answers the next request beforehand, with 500',
    wakes: 'request',
    act: (socket) => void socket.write(answer('200 OK') + answer('500 Not asked for')),
    expected: ok,
  },
  {
    name: 'answers the next request a moment too early, with 500',
    wakes: 'request',
    act: (socket) => {
      socket.write(answer('200 OK'));
      setImmediate(() => socket.write(answer('500 Not asked for')));
    },
    expected: ok,
  },
];
