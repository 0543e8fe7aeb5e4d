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
  /** Outbox rows in hand, and whose they are. */
  readonly inHand: Map<number, string>;
  lost: boolean;
};

export const newHold = (taken: Pick<Hold, 'lane' | 'epoch' | 'heldSince' | 'newestSeqBefore'>): Hold => ({
  ...taken,
  taking: true,
  inHand: new Map(),
  lost: false,
});

/** The outbox rows in hand of all lanes together. */
export const inHandByApplication = (holds: Iterable<Hold>): Map<string, number[]> => {
  const seqs = new Map<string, number[]>();
  for (const hold of holds) {
    for (const [seq, applicationId] of hold.inHand) {
      const known = seqs.get(applicationId);
      if (known) known.push(seq);
      else seqs.set(applicationId, [seq]);
    }
  }
  return seqs;
};
