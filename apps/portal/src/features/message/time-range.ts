import type { TimeRange } from '../../routes/search.ts';

const minuteMs = 60_000;
const spanMs: Record<TimeRange, number> = {
  '15m': 15 * minuteMs,
  '1h': 60 * minuteMs,
  '24h': 24 * 60 * minuteMs,
  '7d': 7 * 24 * 60 * minuteMs,
  '30d': 30 * 24 * 60 * minuteMs,
};

/** The instant a range begins, cut to the minute so that the same question is not asked anew every second. */
export const rangeStart = (range: TimeRange, now: number): string =>
  new Date(Math.floor((now - spanMs[range]) / minuteMs) * minuteMs).toISOString();
