import type { Bar } from '../../ui/Bars.tsx';

type Point = { from: string; deliveries: number; failures: number };

/** All steps up to now, those without traffic included: the API names only what happened. Steps are those of UTC. */
export const everyStep = (points: readonly Point[], stepMs: number, count: number, nowMs: number): Bar[] => {
  const known = new Map(points.map((point) => [Date.parse(point.from), point]));
  const last = Math.floor(nowMs / stepMs) * stepMs;
  return Array.from({ length: count }, (_, i) => {
    const atMs = last - (count - 1 - i) * stepMs;
    const point = known.get(atMs);
    return { at: new Date(atMs).toISOString(), good: point?.deliveries ?? 0, bad: point?.failures ?? 0 };
  });
};
