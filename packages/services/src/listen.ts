import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

type Heard = (payload: string) => void;

/** One connection that hears what Postgres notifies of. */
export type Listener = {
  /** False while the connection is down: what is kept in memory may be old and must not be used. */
  trusted: () => boolean;
  /** Calls `heard` for each notification on the channel; the result stops it. */
  on: (channel: string, heard: Heard) => () => void;
  /** Called whenever notifications may have been missed. */
  onReset: (forget: () => void) => void;
  close: () => Promise<void>;
};

/** A connection that died without a word is found after twice this at the latest. */
const pulseMs = 5_000;
const reconnectMs = 500;

export const startListener = async (databaseUrl: string, channels: readonly string[]): Promise<Listener> => {
  const ears = new Map<string, Set<Heard>>(channels.map((channel) => [channel, new Set()]));
  const resets = new Set<() => void>();
  const stop = new AbortController();
  let client: pg.Client | undefined;

  const drop = (broken: pg.Client): void => {
    if (client !== broken) return;
    client = undefined;
    for (const forget of resets) forget();
    void broken.end().catch(() => undefined);
  };

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'posthorn-listen',
      connectionTimeoutMillis: pulseMs,
      query_timeout: pulseMs,
      keepAlive: true,
    });
    fresh.on('error', () => drop(fresh));
    fresh.on('end', () => drop(fresh));
    fresh.on('notification', ({ channel, payload }) => {
      for (const heard of ears.get(channel) ?? []) heard(payload ?? '');
    });
    await fresh.connect();
    try {
      for (const channel of channels) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (cause) {
      void fresh.end().catch(() => undefined);
      throw cause;
    }
    for (const forget of resets) forget();
    client = fresh;
  };

  const keepConnected = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await sleep(client ? pulseMs : reconnectMs, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted) return;
      const current = client;
      if (current) await current.query('select 1').catch(() => drop(current));
      else await connect().catch(() => undefined);
    }
  };

  await connect();
  const kept = keepConnected();
  return {
    trusted: () => client !== undefined,
    on: (channel, heard) => {
      const set = ears.get(channel);
      if (!set) throw new Error(`${channel} is not listened to.`);
      set.add(heard);
      return () => set.delete(heard);
    },
    onReset: (forget) => {
      resets.add(forget);
    },
    close: async () => {
      stop.abort();
      await kept;
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
};
