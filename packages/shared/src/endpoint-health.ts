import { isSuccess, type Outcome } from './outcome.ts';

/** What is known of an endpoint. Times are milliseconds since 1970. */
export type EndpointHealth = {
  circuit: 'closed' | 'open' | 'half_open';
  consecutiveFailures: number;
  /** How often the circuit opened since it was last closed. */
  opened: number;
  failingSince: number | null;
  /** When the next probe is due, while the circuit is open. */
  probeAt: number | null;
};

export type HealthPolicy = {
  /** The circuit opens at this many failures in a row. */
  openAfterFailures: number;
  /** Waits before the first, second … probe; the last one repeats. */
  probeDelaysMs: readonly number[];
  /** Successes in a row that close a half-open circuit. */
  closeAfterSuccesses: number;
  /** An endpoint that only failed for this long is disabled. */
  disableAfterMs: number;
  retryAfterMsMax: number;
};

export const defaultHealthPolicy: HealthPolicy = {
  openAfterFailures: 10,
  probeDelaysMs: [5_000, 10_000, 20_000, 40_000, 60_000, 120_000, 300_000, 600_000],
  closeAfterSuccesses: 3,
  // Five days, as users of Svix know it.
  disableAfterMs: 5 * 86_400_000,
  retryAfterMsMax: 24 * 3600_000,
};

const closedConcurrency = 16;

export const healthy: EndpointHealth = {
  circuit: 'closed',
  consecutiveFailures: 0,
  opened: 0,
  failingSince: null,
  probeAt: null,
};

export type DisableReason = 'gone' | 'asked' | 'failing';

export type Judgement = {
  health: EndpointHealth;
  /** Set when the endpoint is to be disabled, with the reason. */
  disable: DisableReason | null;
};

/** When an endpoint that fails will be disabled unless it succeeds before; null: it does not fail. */
export const disablesAt = (health: EndpointHealth, policy: HealthPolicy): number | null =>
  health.failingSince === null ? null : health.failingSince + policy.disableAfterMs;

/** Half of the time is over: whoever owns the endpoint should hear of it. */
export const isWarned = (health: EndpointHealth, policy: HealthPolicy, now: number): boolean =>
  health.failingSince !== null && now - health.failingSince >= policy.disableAfterMs / 2;

/**
 * An answer that says "too much" weighs as several failures. A timeout does not: of requests that were made at once those come last
 * of all, and so in a row.
 */
const slowDownWeight = 3;

/** Answers that say "not now" rather than "not this": no reason to probe early. */
const isSlowDown = (outcome: Outcome): boolean =>
  outcome.kind === 'response' && [429, 502, 503, 504].includes(outcome.status);

/** Whether the receiver gets more than it bears: it says so, or does not answer in time. */
export const isOverrun = (outcome: Outcome): boolean =>
  isSlowDown(outcome) || (outcome.kind === 'failure' && ['timeout', 'connection_timeout'].includes(outcome.code));

/** How many requests a recovery makes at once, after a batch: half as many when the receiver was overrun, else twice as many again. */
export const paceAfter = (pace: number, wasOverrun: boolean): number =>
  wasOverrun ? Math.max(1, Math.floor(pace / 2)) : Math.min(closedConcurrency, pace * 2);

const openedAgain = (health: EndpointHealth, outcome: Outcome, policy: HealthPolicy, now: number): EndpointHealth => {
  const step = Math.min(health.opened, policy.probeDelaysMs.length - 1);
  const delayMs = policy.probeDelaysMs[step] ?? 60_000;
  const askedMs = outcome.kind === 'response' ? Math.min(outcome.retryAfterMs ?? 0, policy.retryAfterMsMax) : 0;
  return { ...health, circuit: 'open', opened: health.opened + 1, probeAt: now + Math.max(delayMs, askedMs) };
};

const disableReason = (
  health: EndpointHealth,
  outcome: Outcome,
  policy: HealthPolicy,
  now: number,
): DisableReason | null => {
  if (outcome.kind === 'response' && outcome.status === 410) return 'gone';
  if (outcome.kind === 'response' && outcome.asked === 'disable') return 'asked';
  if (health.failingSince !== null && now - health.failingSince >= policy.disableAfterMs) return 'failing';
  return null;
};

/**
 * What one more outcome makes of an endpoint. Closed: opens at enough failures in a row, or at once when the receiver says
 * "not now" with a Retry-After. Open: a success of the probe makes it half-open. Half-open: enough successes close it, one
 * failure opens it for longer.
 */
export const judgeEndpoint = (
  before: EndpointHealth,
  outcome: Outcome,
  policy: HealthPolicy,
  now: number,
): Judgement => {
  if (isSuccess(outcome)) {
    if (before.circuit === 'closed') return { health: healthy, disable: null };
    // While not closed, consecutiveFailures counts down below zero: successes in a row.
    const successes = Math.max(0, -before.consecutiveFailures) + 1;
    if (successes >= policy.closeAfterSuccesses) return { health: healthy, disable: null };
    return {
      health: { ...before, circuit: 'half_open', consecutiveFailures: -successes, probeAt: null },
      disable: null,
    };
  }
  // A fault of our own says nothing of the receiver.
  if (outcome.kind === 'failure' && outcome.code === 'internal') return { health: before, disable: null };
  const failed: EndpointHealth = {
    ...before,
    consecutiveFailures: Math.max(0, before.consecutiveFailures) + (isSlowDown(outcome) ? slowDownWeight : 1),
    failingSince: before.failingSince ?? now,
  };
  const disable = disableReason(failed, outcome, policy, now);
  const askedMs = outcome.kind === 'response' ? Math.min(outcome.retryAfterMs ?? 0, policy.retryAfterMsMax) : 0;
  if (before.circuit === 'open' && before.probeAt !== null && now < before.probeAt) {
    // Sent before the circuit opened: it says nothing new, unless it says when to come back.
    return { health: { ...failed, probeAt: Math.max(before.probeAt, now + askedMs) }, disable };
  }
  const toldToWait = isSlowDown(outcome) && outcome.kind === 'response' && outcome.retryAfterMs !== null;
  const opens = before.circuit !== 'closed' || toldToWait || failed.consecutiveFailures >= policy.openAfterFailures;
  return { health: opens ? openedAgain(failed, outcome, policy, now) : failed, disable };
};

/** How many requests a recovery may have in flight: one probe while open, a slow ramp while half-open. */
export const recoveryConcurrency = (health: EndpointHealth): number => {
  if (health.circuit === 'open') return 1;
  if (health.circuit === 'half_open') return 1 + Math.max(0, -health.consecutiveFailures);
  return closedConcurrency;
};
