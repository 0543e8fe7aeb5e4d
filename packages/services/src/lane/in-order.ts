import type { Target } from '../delivery/target.ts';

/** What a lane has under way of its ordered endpoints. */
export type InOrder = {
  begin: (target: Target) => void;
  end: (target: Target) => void;
  /** What that end leaves behind is noted: hand-overs that waited for it may go. */
  release: (target: Target) => void;
  /**
   * Runs the hand-over once none of the endpoint's requests is in flight: the recovery would overtake what the lane still sends.
   * Until `committed` is called the endpoint counts as handed over.
   */
  handOver: (lane: number, target: Target, run: (committed: () => void) => void) => void;
  /** Deliveries are on their way to the recovery: whatever the table says meanwhile, what comes next goes there too. */
  isHandingOver: (endpointId: string) => boolean;
  /** The lane is somebody else's: nothing of it is waited for. */
  forget: (lane: number) => void;
};

export const createInOrder = (): InOrder => {
  const flights = new Map<string, number>();
  const parked = new Map<string, (() => void)[]>();
  const handingOver = new Map<string, { lane: number; count: number }>();

  const release = (endpointId: string): void => {
    if (flights.has(endpointId)) return;
    const runs = parked.get(endpointId) ?? [];
    parked.delete(endpointId);
    for (const run of runs) run();
  };

  return {
    begin: ({ id }) => flights.set(id, (flights.get(id) ?? 0) + 1),
    end: ({ id }) => {
      const left = (flights.get(id) ?? 1) - 1;
      if (left > 0) flights.set(id, left);
      else flights.delete(id);
    },
    release: ({ id }) => release(id),
    handOver: (lane, target, run) => {
      const { id } = target;
      const entry = handingOver.get(id) ?? { lane, count: 0 };
      entry.count += 1;
      handingOver.set(id, entry);
      const committed = (): void => {
        entry.count -= 1;
        if (entry.count === 0 && handingOver.get(id) === entry) handingOver.delete(id);
      };
      const list = parked.get(id);
      if (list) list.push(() => run(committed));
      else parked.set(id, [() => run(committed)]);
      release(id);
    },
    isHandingOver: (endpointId) => handingOver.has(endpointId),
    forget: (lane) => {
      for (const [endpointId, entry] of handingOver) if (entry.lane === lane) handingOver.delete(endpointId);
    },
  };
};
