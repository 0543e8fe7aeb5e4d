export const replayRanges = ['hour', 'day', 'yesterday', 'week', 'custom'] as const;
export type ReplayRange = (typeof replayRanges)[number];

const hourMs = 3_600_000;

/** Since it began to fail, with an hour before: what failed first was published earlier. */
export const sinceTrouble = (from: string): { since: string } => ({
  since: new Date(Date.parse(from) - hourMs).toISOString(),
});

/** The instants of a named range, days being those of the reader's own zone. */
export const instantsOf = (range: Exclude<ReplayRange, 'custom'>, now: Date): { since: string; until?: string } => {
  if (range === 'yesterday') {
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
    return { since: before.toISOString(), until: today.toISOString() };
  }
  const hours = { hour: 1, day: 24, week: 7 * 24 }[range];
  return { since: new Date(now.getTime() - hours * hourMs).toISOString() };
};

/** What a `datetime-local` field holds, in the reader's zone; null when it holds no instant. */
export const instantOf = (typed: string): string | null => {
  const at = new Date(typed);
  return typed === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
};
