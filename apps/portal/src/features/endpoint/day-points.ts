import type { SparkPoint } from '../../ui/Sparkline.tsx';

const hourMs = 3_600_000;
const hours = 24;

/** The last 24 hours, oldest first, those without attempts among them. */
export const dayPoints = (
  hourly: readonly { at: string; succeeded: number; failed: number }[],
  nowMs: number,
): SparkPoint[] => {
  const firstMs = (Math.floor(nowMs / hourMs) - hours + 1) * hourMs;
  const points = Array.from({ length: hours }, (): SparkPoint => ({ good: 0, bad: 0 }));
  for (const { at, succeeded, failed } of hourly) {
    const place = Math.floor((Date.parse(at) - firstMs) / hourMs);
    if (points[place]) points[place] = { good: succeeded, bad: failed };
  }
  return points;
};
