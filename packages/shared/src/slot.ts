/** What an endpoint occupies in its lane at a moment. */
export type EndpointLoad = {
  inFlight: number;
  /** Of these, how many have been running for longer than `slowMs`. */
  slow: number;
  /** Whether a request succeeded quickly within the last seconds. */
  provenFast: boolean;
};

/** What surrounds it: its host may serve many endpoints, and the lane has many hosts. */
export type Surroundings = {
  hostInFlight: number;
  hostSlow: number;
  /** Slow requests of all endpoints together. */
  slow: number;
};

/** A request that takes longer counts as slow; receivers of the express lane answer within it. */
export const slowMs = 1_000;

/** An endpoint that has not shown that it answers gets few slots: it may hang. */
const unprovenSlotsMax = 4;
const provenSlotsMax = 64;

/** Slow requests at which an endpoint leaves the lane. */
const slowSlotsMax = 4;

/** Of one host, however many endpoints it has: a receiver is not to be overrun, and no host may have all there is. */
const hostSlotsMax = 256;
/** With so many slow requests to its host, an endpoint that has not shown that it answers gets one slot, and leaves when that one is slow. */
const hostSlowMax = 32;
/** The same for all hosts together: half the internet is away. With twice as many, what is unproven is served apart. */
const slowMax = 1_024;

export type SlotAnswer = 'start' | 'wait' | 'wait_for_host' | 'hand_over';

/**
 * Whether the lane may start one more request to an endpoint: `hand_over` gives what waits for it to the endpoint's recovery,
 * so that receivers that hang hold a handful of the lane's slots and no more.
 */
export const askForSlot = (load: EndpointLoad, around: Surroundings): SlotAnswer => {
  if (load.slow >= slowSlotsMax) return 'hand_over';
  if (around.hostInFlight >= hostSlotsMax + around.hostSlow) return 'wait_for_host';
  if (load.provenFast) return load.inFlight < provenSlotsMax ? 'start' : 'wait';
  if (around.slow >= 2 * slowMax) return 'hand_over';
  if (around.hostSlow < hostSlowMax && around.slow < slowMax)
    return load.inFlight < unprovenSlotsMax ? 'start' : 'wait';
  if (load.slow > 0) return 'hand_over';
  return load.inFlight < 1 ? 'start' : 'wait';
};
