import { dayBegin } from '../../ui/local-time.ts';

export const replayRanges = ['hour', 'day', 'yesterday', 'week', 'custom'] as const;
export type ReplayRange = (typeof replayRanges)[number];

const hourMs = 3_600_000;

/** Since it began to fail, with an hour before: what failed first was published earlier. */
export const sinceTrouble = (from: string): { since: string } => ({
  since: new Date(Date.parse(from) - hourMs).toISOString(),
});

/** The instants of a named range, days being those of the zone. */
export const instantsOf = (
  range: Exclude<ReplayRange, 'custom'>,
  now: Date,
  zone = 'local',
): { since: string; until?: string } => {
  if (range === 'yesterday') return { since: dayBegin(now, zone, 1), until: dayBegin(now, zone) };
  const hours = { hour: 1, day: 24, week: 7 * 24 }[range];
  return { since: new Date(now.getTime() - hours * hourMs).toISOString() };
};
