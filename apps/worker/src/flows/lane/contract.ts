/** A share of the lanes: share 1 of 2 has the lanes 1, 3, 5 and 7. Its workflow is alive for ever and keeps one activity running somewhere in the cluster. */
export type LaneInput = { share: number; shares: number };

export const laneTaskQueue = 'posthorn-lanes';

/** One workflow a share at a time: starting a second is answered with the first. */
export const laneWorkflowId = ({ share, shares }: LaneInput): string => `lanes/${share}-of-${shares}`;

/** An activity of a split that this installation does not use any more ends with this, and its workflow with it. */
export const otherSplit = 'posthorn.other_split';
