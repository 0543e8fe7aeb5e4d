import { askForSlot, slowMs } from '@posthorn/shared/slot';
import { available, type Bucket, emptyBucket, spend } from '@posthorn/shared/token-bucket';

/** One request that is to be made to an endpoint, or is under way. */
export type Job<T> = {
  endpointId: string;
  /** Scheme, name and port: what endpoints share when they are the same receiver. */
  host: string;
  /** What has the same is sent one after the other; null: in any order. */
  orderKey: string | null;
  /** Null: as fast as the endpoint takes them. */
  ratePerSecond: number | null;
  /** Since when nobody else spends the endpoint's rate: it is counted from nothing at that moment. */
  rateFrom: number;
  /** The rate that what waits shares with others; only judges how long it may wait. */
  sharedRatePerSecond: number | null;
  work: T;
};

type Load = { inFlight: number; slow: number };

type Flight = { startedAt: number; slow: boolean; host: Load };

/** `waiting`: lines that go on when one of the host's requests ends. */
type Host<T> = Load & { waiting: Line<T>[] };

type Line<T> = {
  endpointId: string;
  host: string;
  queue: Job<T>[];
  flights: Set<Flight>;
  /** Order keys of what is in flight. */
  busy: Set<string>;
  slow: number;
  fastAt: number;
  ready: boolean;
  bucket: Bucket | null;
  rateFrom: number;
};

export type Slots<T> = {
  add: (job: Job<T>) => void;
  inFlight: () => number;
  /** Of these, those that hang: they hold no slot. */
  slow: () => number;
  /** Looks at the clock: counts slow requests, hands over what waits behind them. To be called some times a second. */
  tick: () => void;
  /** Takes out what has not started and satisfies the condition. */
  withdraw: (condition: (work: T) => boolean) => T[];
};

/** What waits longer than this for the endpoint's rate leaves the lane. */
const throttledMsMax = 1_000;

const waitMsOf = (waiting: number, job: Job<unknown>): number =>
  (waiting /
    Math.min(job.ratePerSecond ?? Number.POSITIVE_INFINITY, job.sharedRatePerSecond ?? Number.POSITIVE_INFINITY)) *
  1000;

/** Of the lines that wait for a host, so many are asked when one of its requests ends: some may not want the slot any more. */
const releasedAtOnce = 4;

/** How long a quick success vouches for an endpoint. */
const provenForMs = 10_000;

export type HandOverCause = 'slow' | 'throttled';

export const handOverWords: Record<HandOverCause, string> = {
  slow: 'The endpoint answers slowly: it is served apart so that others do not wait.',
  throttled: 'More comes in than the rate of the endpoint lets go: what waits goes out at that rate.',
};

/**
 * Who may send next. A bulkhead per endpoint, turn by turn between the endpoints that have work, and a bound for all of them.
 * `run` resolves to whether the request succeeded; `handOver` gets what waits behind requests that
 * hang, or for a rate that it exceeds.
 */
export const createSlots = <T>(options: {
  inFlightMax: number;
  /** Asked last before a start, and spent by a yes: a rate that several endpoints share. */
  sharedRateAllows: (work: T) => boolean;
  now: () => number;
  run: (work: T) => Promise<boolean>;
  handOver: (works: T[], cause: HandOverCause) => void;
}): Slots<T> => {
  const lines = new Map<string, Line<T>>();
  let ready: Line<T>[] = [];
  let readyFrom = 0;
  const hosts = new Map<string, Host<T>>();
  let total = 0;
  let slow = 0;

  const loadOf = (line: Line<T>) => ({
    inFlight: line.flights.size,
    slow: line.slow,
    provenFast: options.now() - line.fastAt < provenForMs,
  });

  const hostOf = (name: string): Host<T> => {
    let host = hosts.get(name);
    if (!host) {
      host = { inFlight: 0, slow: 0, waiting: [] };
      hosts.set(name, host);
    }
    return host;
  };

  const surroundingsOf = (line: Line<T>) => {
    const host = hosts.get(line.host);
    return { hostInFlight: host?.inFlight ?? 0, hostSlow: host?.slow ?? 0, slow };
  };

  const enqueue = (line: Line<T>): void => {
    if (line.ready || line.queue.length === 0) return;
    line.ready = true;
    ready.push(line);
  };

  const nextLine = (): Line<T> | undefined => {
    const line = ready[readyFrom];
    if (!line) return undefined;
    readyFrom += 1;
    // Shifting an array of thousands at each turn would be the dearest line of the engine.
    if (readyFrom > 1024 && readyFrom * 2 > ready.length) {
      ready = ready.slice(readyFrom);
      readyFrom = 0;
    }
    line.ready = false;
    return line;
  };

  const start = (line: Line<T>, job: Job<T>): void => {
    const name = line.host;
    const host = hostOf(name);
    const flight: Flight = { startedAt: options.now(), slow: false, host };
    line.flights.add(flight);
    if (job.orderKey !== null) line.busy.add(job.orderKey);
    total += 1;
    host.inFlight += 1;
    void options.run(job.work).then((succeeded) => {
      line.flights.delete(flight);
      if (job.orderKey !== null) line.busy.delete(job.orderKey);
      total -= 1;
      host.inFlight -= 1;
      if (flight.slow) {
        line.slow -= 1;
        host.slow -= 1;
        slow -= 1;
      }
      for (const waiting of host.waiting.splice(0, host.inFlight === 0 ? Number.POSITIVE_INFINITY : releasedAtOnce)) {
        waiting.ready = false;
        enqueue(waiting);
      }
      if (host.inFlight === 0) hosts.delete(name);
      const endedAt = options.now();
      if (succeeded && endedAt - flight.startedAt < slowMs) line.fastAt = endedAt;
      if (line.queue.length > 0) enqueue(line);
      else if (line.flights.size === 0 && endedAt - line.fastAt > provenForMs) lines.delete(line.endpointId);
      pump();
    });
  };

  const handOverQueue = (line: Line<T>, cause: HandOverCause): void => {
    const works = line.queue.map(({ work }) => work);
    line.queue = [];
    options.handOver(works, cause);
  };

  /** Whether the endpoint's rate lets one more go now; it is spent by that. */
  const withinRate = (line: Line<T>, { ratePerSecond: rate, rateFrom, work }: Job<T>): boolean => {
    if (rate === null) return options.sharedRateAllows(work);
    const now = options.now();
    // Whoever had the endpoint before may have spent what there was.
    if (line.bucket === null || line.rateFrom !== rateFrom) {
      line.bucket = emptyBucket(rateFrom);
      line.rateFrom = rateFrom;
    }
    if (available(line.bucket, rate, now) < 1 || !options.sharedRateAllows(work)) return false;
    line.bucket = spend(line.bucket, rate, now, 1);
    return true;
  };

  const pump = (): void => {
    // What is slow waits for its receiver and takes no slot from others; its number is bounded by `askForSlot`.
    while (total - slow < options.inFlightMax) {
      const line = nextLine();
      if (!line) return;
      const next = line.queue.findIndex(({ orderKey }) => orderKey === null || !line.busy.has(orderKey));
      const job = line.queue[next];
      if (!job) continue;
      const answer = askForSlot(loadOf(line), surroundingsOf(line));
      if (answer === 'hand_over') handOverQueue(line, 'slow');
      else if (answer === 'wait_for_host') {
        line.ready = true;
        hostOf(line.host).waiting.push(line);
      } else if (answer === 'start' && withinRate(line, job)) {
        line.queue.splice(next, 1);
        start(line, job);
        enqueue(line);
      } else if (answer === 'start' && waitMsOf(line.queue.length, job) > throttledMsMax) {
        handOverQueue(line, 'throttled');
      }
      // A line that has to wait comes back with the next tick, or when one of its requests ends.
    }
  };

  return {
    add: (job) => {
      let line = lines.get(job.endpointId);
      if (!line) {
        line = {
          endpointId: job.endpointId,
          host: job.host,
          queue: [],
          flights: new Set(),
          busy: new Set(),
          slow: 0,
          fastAt: Number.NEGATIVE_INFINITY,
          ready: false,
          bucket: null,
          rateFrom: 0,
        };
        lines.set(job.endpointId, line);
      }
      line.host = job.host;
      line.queue.push(job);
      enqueue(line);
      pump();
    },
    inFlight: () => total,
    slow: () => slow,
    tick: () => {
      const now = options.now();
      for (const line of lines.values()) {
        for (const flight of line.flights) {
          if (!flight.slow && now - flight.startedAt >= slowMs) {
            flight.slow = true;
            line.slow += 1;
            flight.host.slow += 1;
            slow += 1;
          }
        }
        if (line.queue.length > 0) enqueue(line);
        else if (line.flights.size === 0 && now - line.fastAt > provenForMs) lines.delete(line.endpointId);
      }
      pump();
    },
    withdraw: (condition) => {
      const taken: T[] = [];
      for (const line of lines.values()) {
        const kept: Job<T>[] = [];
        for (const job of line.queue) {
          if (condition(job.work)) taken.push(job.work);
          else kept.push(job);
        }
        line.queue = kept;
      }
      return taken;
    },
  };
};
