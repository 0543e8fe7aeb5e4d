import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { choosePorts, isPortFree, requireFreePort } from './ports.ts';
import { Problem } from './problem.ts';

const occupy = async (): Promise<AsyncDisposable & { port: number }> => {
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, [Symbol.asyncDispose]: () => new Promise((settle) => server.close(() => settle())) };
};

test('names get different ports, all of them free afterwards', async () => {
  const ports = [...(await choosePorts(['api', 'receiver', 'temporal', 'worker0'], { base: null })).values()];
  expect(new Set(ports).size).toBe(4);
  for (const port of ports) expect(await isPortFree(port)).toBe(true);
});

test('a kept port is used again when it is free, and given up when it is not', async () => {
  await using taken = await occupy();
  const free = (await choosePorts(['api'], { base: null })).get('api') ?? 0;
  const ports = await choosePorts(['api', 'receiver'], { base: null, kept: { api: free, receiver: taken.port } });
  expect(ports.get('api')).toBe(free);
  expect(ports.get('receiver')).not.toBe(taken.port);
});

test('the search starts at the base and steps over what is taken', async () => {
  await using taken = await occupy();
  const port = (await choosePorts(['api'], { base: taken.port })).get('api') ?? 0;
  expect(port).toBeGreaterThan(taken.port);
  expect(port).toBeLessThan(taken.port + 100);
});

test('a port that was asked for and is taken is a Problem that names the setting', async () => {
  await using taken = await occupy();
  await expect(requireFreePort(taken.port, '127.0.0.1')).rejects.toThrow(Problem);
  await expect(requireFreePort(taken.port, '127.0.0.1')).rejects.toMatchObject({
    remedy: expect.stringContaining('POSTHORN_PORT'),
  });
});
