/** What an endpoint occupies in its lane at a moment. */
export type EndpointLoad = {
  inFlight: number;
  /** Of these, how many have been running for longer than `slowMs`. */
  slow: number;
  /** Whether a request succeeded quickly within the last seconds. */
  provenFast: boolean;
};

/** A request that takes longer counts as slow; receivers of the express lane answer within it. */
export const slowMs = 1_000;

/** An endpoint that has not shown that it answers gets few slots: it may hang. */
const unprovenSlotsMax = 4;
const provenSlotsMax = 64;

/** Slow requests at which an endpoint leaves the lane. */
const slowSlotsMax = 4;

/**
 * Whether the lane may start one more request to an endpoint: `hand_over` gives what waits for it to the endpoint's recovery,
 * so that receivers that hang hold a handful of the lane's slots and no more.
 */
export const askForSlot = (load: EndpointLoad): 'start' | 'wait' | 'hand_over' => {
  if (load.slow >= slowSlotsMax) return 'hand_over';
  return load.inFlight < (load.provenFast ? provenSlotsMax : unprovenSlotsMax) ? 'start' : 'wait';
};
