import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Animal } from './animal.ts';
import { type CertificateKind, type KeyAndCertificate, zooHost } from './certificates.ts';

export type Cage = { url: string; close: () => void };

/** Reads requests off a socket and says when each is there whole. Only what our sender sends has to be understood. */
const onRequest = (socket: Socket, then: () => void): void => {
  let head = '';
  let bodyLeft: number | null = null;
  socket.on('data', (chunk: Buffer) => {
    let rest = chunk;
    if (bodyLeft === null) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const said = /\r\ncontent-length: *(\d+)/i.exec(head.slice(0, end))?.[1];
      rest = Buffer.from(head.slice(end + 4), 'latin1');
      bodyLeft = Number(said ?? 0);
    }
    bodyLeft -= rest.length;
    if (bodyLeft > 0) return;
    bodyLeft = null;
    head = '';
    then();
  });
};

const wake = (animal: Animal, socket: Socket): void => {
  // The sender hangs up on most of them; that is the point.
  socket.on('error', () => undefined);
  if (animal.wakes === 'connected') animal.act(socket);
  else if (animal.wakes === 'request') onRequest(socket, () => animal.act(socket));
  else {
    socket.once('data', () => {
      socket.pause();
      animal.act(socket);
    });
  }
};

/** Gives an animal a port of its own. */
export const openCage = async (
  animal: Animal,
  certificateOf: (kind: CertificateKind) => KeyAndCertificate,
): Promise<Cage> => {
  const sockets = new Set<Socket>();
  const { secure } = animal;
  const server: Server = secure
    ? createTlsServer(
        {
          ...certificateOf(secure.certificate),
          ...(secure.alpn ? { ALPNProtocols: [...secure.alpn] } : {}),
          // OpenSSL speaks the old versions only at its lowest level of security.
          ...(secure.versionMax
            ? { minVersion: 'TLSv1', maxVersion: secure.versionMax, ciphers: 'DEFAULT:@SECLEVEL=0' }
            : {}),
        },
        (socket) => wake(animal, socket),
      )
    : createServer((socket) => wake(animal, socket));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the operating system gave no TCP port');
  return {
    url: `${animal.scheme ?? (secure ? 'https' : 'http')}://${zooHost}:${address.port}/${encodeURIComponent(animal.name)}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
