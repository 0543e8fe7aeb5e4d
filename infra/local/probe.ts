import { get } from 'node:http';
import { connect } from 'node:net';

const probeTimeoutMs = 2_000;

/** node:http rather than fetch: fetch would keep another 10 MB resident in a process that only watches. */
export const answersHttp = (url: string): Promise<boolean> =>
  new Promise((settle) => {
    const request = get(url, { agent: false, timeout: probeTimeoutMs }, (response) => {
      response.resume();
      const status = response.statusCode ?? 0;
      settle(status >= 200 && status < 300);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => settle(false));
    request.on('close', () => settle(false));
  });

/** Null when something accepts connections there, otherwise the reason in the system's words. */
export const findConnectError = (host: string, port: number, timeoutMs = probeTimeoutMs): Promise<string | null> =>
  new Promise((settle) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const end = (reason: string | null): void => {
      socket.destroy();
      settle(reason);
    };
    socket.on('connect', () => end(null));
    socket.on('timeout', () => end(`no answer within ${timeoutMs / 1000} s`));
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
