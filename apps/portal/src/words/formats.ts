const dayMs = 86_400_000;
const steps = [
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

export type Formats = {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** An instant with its zone. */
  instant: (at: Date) => string;
  /** The same in a table's cell: to the second, and the year only where it is another. */
  moment: (at: Date) => string;
  /** A distance from now in milliseconds, the past being negative. */
  relative: (distanceMs: number) => string;
  /** A span that gets shorter: 1:04:09, from two days on in days. */
  countdown: (leftMs: number) => string;
  /** A measured time. */
  span: (ms: number) => string;
  bytes: (count: number) => string;
};

/** Undefined: the zone of the device. */
export type Zone = string | undefined;

/**
 * Numbers, times and sizes as people of a language write them, times in the zone that was chosen. Formatters are costly to make
 * and are made once a language and zone.
 */
export const makeFormats = (language: string, timeZone?: Zone, direction: 'ltr' | 'rtl' = 'ltr'): Formats => {
  // Right to left, "2 ms" would be torn apart and read "ms 2": what belongs together is isolated.
  const whole = direction === 'rtl' ? (text: string): string => `\u2068${text}\u2069` : (text: string): string => text;
  const number = new Intl.NumberFormat(language);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const instant = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    timeZoneName: 'short',
    timeZone,
  });
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone } as const;
  const day = { month: 'short', day: 'numeric' } as const;
  const thisYear = new Intl.DateTimeFormat(language, { ...day, ...clock });
  const otherYear = new Intl.DateTimeFormat(language, { year: 'numeric', ...day, ...clock });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'narrow' });
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'short' });
  const two = (value: number): string => String(value).padStart(2, '0');

  return {
    number: (value) => number.format(value),
    // 99.96 % must not read as 100 %: what failed would vanish.
    percent: (share) => percent.format(share < 1 ? Math.min(share, 0.999) : share),
    instant: (at) => whole(instant.format(at)),
    moment: (at) => whole((year.format(at) === year.format() ? thisYear : otherYear).format(at)),
    relative: (distanceMs) => {
      for (const [unit, unitMs] of steps) {
        if (Math.abs(distanceMs) >= unitMs) return whole(relative.format(Math.trunc(distanceMs / unitMs), unit));
      }
      return whole(relative.format(0, 'second'));
    },
    countdown: (leftMs) => {
      const seconds = Math.max(0, Math.ceil(leftMs / 1000));
      const hours = Math.floor(seconds / 3600);
      // Nobody counts 119 hours.
      if (hours >= 48) return days.format(Math.round(hours / 24));
      const minutes = Math.floor((seconds % 3600) / 60);
      return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
    },
    span: (ms) =>
      whole(ms >= 1000 ? `${decimal.format(ms / 1000)} s` : `${decimal.format(ms >= 10 ? Math.round(ms) : ms)} ms`),
    bytes: (count) =>
      whole(
        count >= 1e9
          ? `${decimal.format(count / 1e9)} GB`
          : count >= 1e6
            ? `${decimal.format(count / 1e6)} MB`
            : count >= 1000
              ? `${decimal.format(count / 1000)} kB`
              : `${number.format(count)} B`,
      ),
  };
};
