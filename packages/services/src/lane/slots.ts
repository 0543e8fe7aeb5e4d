import { askForSlot, slowMs } from '@posthorn/shared/slot';

/** One request that is to be made to an endpoint, or is under way. */
export type Job<T> = { endpointId: string; work: T };

type Flight = { startedAt: number; slow: boolean };

type Line<T> = {
  endpointId: string;
  queue: Job<T>[];
  flights: Set<Flight>;
  slow: number;
  fastAt: number;
  ready: boolean;
};

export type Slots<T> = {
  add: (job: Job<T>) => void;
  inFlight: () => number;
  /** Looks at the clock: counts slow requests, hands over what waits behind them. To be called some times a second. */
  tick: () => void;
  /** Takes out what has not started and satisfies the condition. */
  withdraw: (condition: (work: T) => boolean) => T[];
};

/** How long a quick success vouches for an endpoint. */
const provenForMs = 10_000;

/**
 * Who may send next. A bulkhead per endpoint, turn by turn between the endpoints that have work, and a bound for all of them.
 * `run` resolves to whether the request succeeded; `handOver` gets what waits behind requests that hang.
 */
export const createSlots = <T>(options: {
  inFlightMax: number;
  now: () => number;
  run: (work: T) => Promise<boolean>;
  handOver: (endpointId: string, works: T[]) => void;
}): Slots<T> => {
  const lines = new Map<string, Line<T>>();
  let ready: Line<T>[] = [];
  let readyFrom = 0;
  let total = 0;

  const loadOf = (line: Line<T>) => ({
    inFlight: line.flights.size,
    slow: line.slow,
    provenFast: options.now() - line.fastAt < provenForMs,
  });

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
    const flight: Flight = { startedAt: options.now(), slow: false };
    line.flights.add(flight);
    total += 1;
    void options.run(job.work).then((succeeded) => {
      line.flights.delete(flight);
      total -= 1;
      if (flight.slow) line.slow -= 1;
      const endedAt = options.now();
      if (succeeded && endedAt - flight.startedAt < slowMs) line.fastAt = endedAt;
      if (line.queue.length > 0) enqueue(line);
      else if (line.flights.size === 0 && endedAt - line.fastAt > provenForMs) lines.delete(line.endpointId);
      pump();
    });
  };

  const pump = (): void => {
    while (total < options.inFlightMax) {
      const line = nextLine();
      if (!line) return;
      const answer = line.queue.length > 0 ? askForSlot(loadOf(line)) : 'wait';
      if (answer === 'start') {
        const job = line.queue.shift();
        if (job) start(line, job);
        enqueue(line);
      } else if (answer === 'hand_over') {
        const works = line.queue.map(({ work }) => work);
        line.queue = [];
        options.handOver(line.endpointId, works);
      }
      // A line that has to wait comes back when one of its requests ends.
    }
  };

  return {
    add: (job) => {
      let line = lines.get(job.endpointId);
      if (!line) {
        line = {
          endpointId: job.endpointId,
          queue: [],
          flights: new Set(),
          slow: 0,
          fastAt: Number.NEGATIVE_INFINITY,
          ready: false,
        };
        lines.set(job.endpointId, line);
      }
      line.queue.push(job);
      enqueue(line);
      pump();
    },
    inFlight: () => total,
    tick: () => {
      const now = options.now();
      for (const line of lines.values()) {
        for (const flight of line.flights) {
          if (!flight.slow && now - flight.startedAt >= slowMs) {
            flight.slow = true;
            line.slow += 1;
          }
        }
        if (line.flights.size > 0) enqueue(line);
        else if (line.queue.length === 0 && now - line.fastAt > provenForMs) lines.delete(line.endpointId);
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
