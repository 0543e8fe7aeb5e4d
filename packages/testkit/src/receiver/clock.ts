/**
 * The machine's monotonic clock in microseconds. All processes of one machine read the same one, so the stamp of a
 * publisher and the stamp of a receiver can be subtracted; the wall clock may step between the two.
 */
export const nowUs = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e6 + nanoseconds / 1e3;
};

/** The wall-clock instant of a stamp, ISO 8601. Computed on reading, so that a stepped wall clock does no harm. */
export const isoOf = (stampUs: number): string => new Date(Date.now() - (nowUs() - stampUs) / 1e3).toISOString();
