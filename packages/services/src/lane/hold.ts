/** A lane in this process's hands. */
export type Hold = {
  lane: number;
  epoch: number;
  /** Rows up to here were there when the lane was taken over: part of their endpoints may be recorded already. */
  newestSeqBefore: number;
  /** False while the lane is being given up: nothing new is taken, what was begun is finished. */
  taking: boolean;
  /** Outbox rows in hand. */
  inHand: Set<number>;
  lost: boolean;
};

/** What the rest of the worker needs of one message or retry in hand; carries the hold, so that a lane lost meanwhile is noticed. */
export type Claim = { hold: Hold; tenantId: string; applicationId: string; messageId: string };
