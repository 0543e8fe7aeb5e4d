import { createServer, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

let proxy: FaultProxy;
let stopEcho: () => void;

beforeEach(async () => {
  const open = new Set<Socket>();
  const echo = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  const address = echo.address();
  proxy = await startFaultProxy({ host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 });
  stopEcho = () => {
    for (const socket of open) socket.destroy();
    echo.close();
  };
});
afterEach(async () => {
  await proxy.stop();
  stopEcho();
});

const dial = async () => {
  const socket = new Socket();
  const heard = { text: '', ended: null as string | null };
  socket.on('data', (chunk) => {
    heard.text += chunk.toString();
  });
  socket.on('error', (cause: NodeJS.ErrnoException) => {
    heard.ended = cause.code ?? 'error';
  });
  socket.on('close', () => {
    heard.ended ??= 'closed';
  });
  await new Promise<void>((resolve) => socket.connect(proxy.port, '127.0.0.1', () => resolve()));
  return { socket, heard };
};

describe('a fault proxy', () => {
  it('passes everything on, and holds back what comes while it stalls', async () => {
    const { socket, heard } = await dial();
    socket.write('a');
    await eventually(() => expect(heard.text).toBe('a'));
    proxy.set({ kind: 'stall' });
    socket.write('b');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard.text).toBe('a');
    proxy.set({ kind: 'none' });
    await eventually(() => expect(heard.text).toBe('ab'));
    socket.destroy();
  });

  it.each([
    ['cut', 'closed'],
    ['reset', 'ECONNRESET'],
  ] as const)('%s: the connection ends as %s', async (how, ending) => {
    const { socket, heard } = await dial();
    socket.write('a');
    await eventually(() => expect(heard.text).toBe('a'));
    proxy.break(how);
    await eventually(() => expect(heard.ended).toBe(ending));
    socket.destroy();
  });

  it('leaves a half-open connection silent for ever, and new ones well', async () => {
    const { socket, heard } = await dial();
    socket.write('a');
    await eventually(() => expect(heard.text).toBe('a'));
    proxy.halfOpen();
    socket.write('b');
    const second = await dial();
    second.socket.write('c');
    await eventually(() => expect(second.heard.text).toBe('c'));
    expect(heard).toEqual({ text: 'a', ended: null });
    socket.destroy();
    second.socket.destroy();
  });

  it('delays and drips', async () => {
    const { socket, heard } = await dial();
    proxy.set({ kind: 'delay', ms: 60 });
    const from = performance.now();
    socket.write('a');
    await eventually(() => expect(heard.text).toBe('a'), { everyMs: 5 });
    expect(performance.now() - from).toBeGreaterThan(100);
    proxy.set({ kind: 'drip', bytesPerSecond: 100 });
    const dripFrom = performance.now();
    socket.write('x'.repeat(20));
    await eventually(() => expect(heard.text).toHaveLength(21), { everyMs: 5 });
    expect(performance.now() - dripFrom).toBeGreaterThan(150);
    socket.destroy();
  });
});
