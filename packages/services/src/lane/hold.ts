/** A lane in this process's hands. */
export type Hold = {
  readonly lane: number;
  readonly epoch: number;
  /** When this process took it, in milliseconds since 1970: rates are counted from here. */
  readonly heldSince: number;
  /** Rows up to here were there when the lane was taken over: part of their endpoints may be recorded already. */
  readonly newestSeqBefore: number;
  /** False while the lane is being given up: nothing new is taken, what was begun is finished. */
  taking: boolean;
  /** Outbox rows in hand. */
  readonly inHand: Set<number>;
  lost: boolean;
};
