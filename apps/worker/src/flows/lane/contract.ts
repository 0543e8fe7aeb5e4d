/** One workflow a lane, alive for ever: it keeps one draining activity running somewhere in the cluster. */
export type LaneInput = { lane: number };

export const laneTaskQueue = 'posthorn-lanes';

/** One workflow a lane at a time: starting a second is answered with the first. */
export const laneWorkflowId = (lane: number): string => `lane/${lane}`;
