import { isIP, connect as netConnect, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { buildConnector } from 'undici';
import { parseSubnets, type Resolve, resolveBySystem, vetHost } from './address-guard.ts';
import { connectThrough, type EgressProxy } from './egress-proxy.ts';

/** Milliseconds that the steps of a new connection took. */
export type ConnectTimes = { dnsMs: number; connectMs: number; tlsMs: number | null };

/** A host that the guard refused or that could not be looked up. */
export class VettingError extends Error {
  override readonly name = 'VettingError';
  readonly code: 'dns_not_found' | 'dns_failed' | 'address_forbidden';
  constructor(code: 'dns_not_found' | 'dns_failed' | 'address_forbidden', message: string) {
    super(message);
    this.code = code;
  }
}

/** A connection that was not made in time. */
export class ConnectTimeoutError extends Error {
  override readonly name = 'ConnectTimeoutError';
}

const connectTimeoutMs = 10_000;

const times = new WeakMap<Socket, ConnectTimes>();

/** The times of a socket's making, once: whoever asks second uses a connection that was kept open. */
export const takeConnectTimes = (socket: Socket): ConnectTimes | null => {
  const found = times.get(socket) ?? null;
  times.delete(socket);
  return found;
};

/**
 * Makes connections for undici only to addresses that were vetted in the same step: the socket is given the addresses, not
 * the name, so no second look-up can answer otherwise. TLS still verifies the certificate against the name.
 */
export const guardedConnector = (options: {
  allowSubnets: readonly string[];
  resolve?: Resolve;
  proxy?: EgressProxy | null;
}): buildConnector.connector => {
  const proxy = options.proxy ?? null;
  const allowed = parseSubnets(options.allowSubnets);
  const resolve = options.resolve ?? resolveBySystem;
  return (target, callback) => {
    const start = performance.now();
    const host = target.hostname;
    let settled = false;
    const settle = (error: Error | null, socket: Socket | null): void => {
      if (settled) return;
      settled = true;
      if (error || !socket) callback(error ?? new Error('no socket'), null);
      else callback(null, socket as Parameters<buildConnector.Callback>[1] & Socket);
    };
    vetHost(host, allowed, resolve)
      .then((vetted) => {
        if (!vetted.ok) return settle(new VettingError(vetted.code, vetted.reason), null);
        const dnsMs = performance.now() - start;
        const secure = target.protocol === 'https:';
        const port = target.port ? Number(target.port) : secure ? 443 : 80;
        const first = vetted.addresses[0];
        const single = vetted.addresses.length === 1 && first ? first : null;
        // Through a proxy one address is tried: it is the proxy that connects.
        const socket =
          proxy && first
            ? connectThrough(proxy, first, port)
            : netConnect({
                port,
                // With one address there is nothing to choose: it is connected to as it is. With several, node tries them in turn.
                host: single ? single.address : host.replace(/^\[|\]$/g, ''),
                autoSelectFamily: !single,
                autoSelectFamilyAttemptTimeout: 500,
                lookup: (_host, _options, done) => done(null, vetted.addresses),
                noDelay: true,
                keepAlive: true,
                keepAliveInitialDelay: 60_000,
              });
        const timer = setTimeout(() => socket.destroy(new ConnectTimeoutError('connect timeout')), connectTimeoutMs);
        const fail = (error: Error): void => {
          clearTimeout(timer);
          settle(error, null);
        };
        socket.once('error', fail);
        socket.once(proxy ? 'through' : 'connect', () => {
          const connectMs = performance.now() - start - dnsMs;
          if (!secure) {
            clearTimeout(timer);
            socket.off('error', fail);
            times.set(socket, { dnsMs, connectMs, tlsMs: null });
            return settle(null, socket);
          }
          const name = host.replace(/^\[|\]$/g, '');
          const tls = tlsConnect({
            socket,
            ALPNProtocols: ['http/1.1'],
            host: name,
            ...(isIP(name) ? {} : { servername: name }),
          });
          tls.once('error', fail);
          tls.once('secureConnect', () => {
            clearTimeout(timer);
            socket.off('error', fail);
            tls.off('error', fail);
            times.set(tls, { dnsMs, connectMs, tlsMs: performance.now() - start - dnsMs - connectMs });
            settle(null, tls);
          });
        });
        socket.once('close', () => fail(new ConnectTimeoutError('closed while connecting')));
      })
      .catch((cause: unknown) => settle(cause instanceof Error ? cause : new Error(String(cause)), null));
  };
};
