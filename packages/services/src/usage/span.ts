import { invalidField } from '@posthorn/shared/error';

/** Points of a chart: more is finer than anybody looks. */
export const instantMax = 1_000;

const dayMs = 86_400_000;

/** A span of time from what was asked, the last 30 days unless told otherwise. Throws validation when it is empty or has too many points. */
export const readSpan = (
  asked: { since: string | undefined; until: string | undefined },
  stepMs: number,
  now: number,
): { since: number; until: number } => {
  const until = asked.until ? Date.parse(asked.until) : now;
  const since = asked.since ? Date.parse(asked.since) : until - Math.min(30 * dayMs, (instantMax - 1) * stepMs);
  if (since >= until) throw invalidField(['query', 'since'], 'The span must begin before it ends.');
  if ((until - since) / stepMs >= instantMax)
    throw invalidField(
      ['query', 'since'],
      `This makes more than ${instantMax} points: take a shorter span or longer steps.`,
    );
  return { since, until };
};
