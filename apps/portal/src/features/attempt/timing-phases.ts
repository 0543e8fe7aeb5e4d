export type Timings = {
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  /** From the start of the request. */
  firstByteMs: number | null;
  totalMs: number;
};

export type PhaseName = 'dns' | 'connect' | 'tls' | 'firstByte' | 'done' | 'noAnswer';
export type Phase = { name: PhaseName; startMs: number; lengthMs: number };

/** A request cut into what it spent its time on. Without a first byte, what is left was spent waiting in vain. */
export const timingPhases = (timings: Timings): Phase[] => {
  const phases: Phase[] = [];
  let atMs = 0;
  const add = (name: PhaseName, lengthMs: number): void => {
    const length = Math.max(0, Math.min(lengthMs, timings.totalMs - atMs));
    phases.push({ name, startMs: atMs, lengthMs: length });
    atMs += length;
  };
  if (timings.dnsMs !== null) add('dns', timings.dnsMs);
  if (timings.connectMs !== null) add('connect', timings.connectMs);
  if (timings.tlsMs !== null) add('tls', timings.tlsMs);
  if (timings.firstByteMs === null) add('noAnswer', timings.totalMs - atMs);
  else {
    add('firstByte', timings.firstByteMs - atMs);
    add('done', timings.totalMs - atMs);
  }
  return phases;
};
