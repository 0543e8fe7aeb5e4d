const dayMs = 86_400_000;

/** How far the clocks of a zone are ahead of UTC at an instant. */
const aheadIn = (zone: string): ((atMs: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone === 'local' ? undefined : zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (atMs) => {
    const parts = format.formatToParts(atMs);
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((each) => each.type === type)?.value);
    const clock = new Date(0);
    clock.setUTCFullYear(part('year'), part('month') - 1, part('day'));
    clock.setUTCHours(part('hour'), part('minute'), part('second'));
    return clock.getTime() - Math.floor(atMs / 1000) * 1000;
  };
};

/** An instant as a `datetime-local` field of a zone holds it; `local` is the zone of the device. */
export const localOf = (instant: string, zone: string): string => {
  const atMs = Date.parse(instant);
  return new Date(atMs + aheadIn(zone)(atMs)).toISOString().slice(0, 16);
};

/**
 * When the clocks of a zone show what those of UTC show at `shownMs`. What they show twice is the first of the two; what they
 * leave out is as long after the gap's begin as it says, as JavaScript and Temporal have it.
 */
const whenShown = (shownMs: number, zone: string): string => {
  const ahead = aheadIn(zone);
  // No clock is more than 14 hours off: a day to either side is before and after any change of it.
  const before = ahead(shownMs - dayMs);
  const found = [before, ahead(shownMs + dayMs)].find((each) => ahead(shownMs - each) === each) ?? before;
  return new Date(shownMs - found).toISOString();
};

/** The instant of what a `datetime-local` field of a zone holds; null when it holds none. */
export const instantOf = (typed: string, zone: string): string | null => {
  const typedMs = Date.parse(`${typed}Z`);
  return Number.isNaN(typedMs) ? null : whenShown(typedMs, zone);
};

/** The begin of a zone's day, so many days back. Days are counted on the calendar: not each has 24 hours. */
export const dayBegin = (at: Date, zone: string, daysBack = 0): string => {
  const shownMs = at.getTime() + aheadIn(zone)(at.getTime());
  return whenShown((Math.floor(shownMs / dayMs) - daysBack) * dayMs, zone);
};
