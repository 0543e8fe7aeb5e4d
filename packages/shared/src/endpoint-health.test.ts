import { describe, expect, it } from 'vitest';
import {
  type EndpointHealth,
  healthy,
  isOverrun,
  judgeEndpoint,
  paceAfter,
  defaultHealthPolicy as policy,
  recoveryConcurrency,
} from './endpoint-health.ts';
import type { Outcome } from './outcome.ts';

const now = 1_800_000_000_000;
const answer = (status: number, more: Partial<Extract<Outcome, { kind: 'response' }>> = {}): Outcome => ({
  kind: 'response',
  status,
  retryAfterMs: null,
  asked: null,
  ...more,
});
const judge = (health: EndpointHealth, outcome: Outcome, at = now) => judgeEndpoint(health, outcome, policy, at);
const failing = (n: number): EndpointHealth =>
  Array.from({ length: n }).reduce<EndpointHealth>((health) => judge(health, answer(500)).health, healthy);

describe('the circuit', () => {
  it('stays closed below the limit of failures in a row and remembers since when', () => {
    expect(failing(policy.openAfterFailures - 1)).toEqual({
      circuit: 'closed',
      consecutiveFailures: policy.openAfterFailures - 1,
      opened: 0,
      failingSince: now,
      probeAt: null,
    });
  });

  it('one success forgets all failures', () => {
    expect(judge(failing(9), answer(200)).health).toEqual(healthy);
  });

  it('opens at the limit, with the first probe after 5 s', () => {
    expect(failing(10)).toMatchObject({ circuit: 'open', opened: 1, probeAt: now + 5_000 });
  });

  it('opens for longer after each probe that failed, up to the last step', () => {
    const delays: number[] = [];
    let health = failing(10);
    for (let i = 0; i < 10; i++) {
      const at = health.probeAt ?? 0;
      health = judge(health, answer(500), at).health;
      delays.push((health.probeAt ?? 0) - at);
    }
    expect(delays).toEqual([10, 20, 40, 60, 120, 300, 600, 600, 600, 600].map((s) => s * 1000));
  });

  it('is not opened further by requests that were under way when it opened', () => {
    const open = failing(10);
    const later = judge(open, answer(500), now + 1_000).health;
    expect(later).toMatchObject({ circuit: 'open', opened: 1, probeAt: now + 5_000 });
    expect(judge(open, answer(503, { retryAfterMs: 60_000 }), now + 1_000).health.probeAt).toBe(now + 61_000);
  });

  it('opens at once when the receiver says when to come back, for that long, capped', () => {
    expect(judge(healthy, answer(429, { retryAfterMs: 90_000 })).health).toMatchObject({
      circuit: 'open',
      probeAt: now + 90_000,
    });
    expect(judge(healthy, answer(503, { retryAfterMs: 1e14 })).health.probeAt).toBe(now + policy.retryAfterMsMax);
    expect(judge(healthy, answer(500, { retryAfterMs: 90_000 })).health.circuit).toBe('closed');
  });

  it('a probe that succeeds half-opens it, more of them close it, a failure opens it again', () => {
    const half = judge(failing(10), answer(200)).health;
    expect(half).toMatchObject({ circuit: 'half_open', probeAt: null });
    expect(recoveryConcurrency(half)).toBe(2);
    expect(judge(half, answer(500), now + 6_000).health).toMatchObject({ circuit: 'open', opened: 2 });
    const closed = judge(judge(half, answer(200)).health, answer(200)).health;
    expect(closed).toEqual(healthy);
    expect(recoveryConcurrency(closed)).toBe(16);
  });
});

describe('disabling', () => {
  it.each([
    ['410', healthy, answer(410), 'gone'],
    ['the receiver asks for it', healthy, answer(400, { asked: 'disable' }), 'asked'],
    ['five days of nothing but failures', { ...healthy, failingSince: now - 5 * 86_400_000 }, answer(500), 'failing'],
    ['less than five days', { ...healthy, failingSince: now - 5 * 86_400_000 + 1 }, answer(500), null],
    ['a success in time', { ...healthy, failingSince: now - 6 * 86_400_000 }, answer(200), null],
  ] as const)('%s', (_, health, outcome, reason) => {
    expect(judge(health, outcome).disable).toBe(reason);
  });
});

describe('the pace of a recovery', () => {
  it('is halved by each batch that the receiver could not bear, and comes back', () => {
    const paces = [recoveryConcurrency(healthy)];
    for (const overrun of [true, true, true, true, true, false, false, false, false, false])
      paces.push(paceAfter(paces.at(-1) ?? 0, overrun));
    expect(paces).toEqual([16, 8, 4, 2, 1, 1, 2, 4, 8, 16, 16]);
  });

  it.each([
    [{ kind: 'response', status: 429, retryAfterMs: null, asked: null }, true],
    [{ kind: 'response', status: 503, retryAfterMs: null, asked: null }, true],
    [{ kind: 'response', status: 500, retryAfterMs: null, asked: null }, false],
    [{ kind: 'response', status: 200, retryAfterMs: null, asked: null }, false],
    [{ kind: 'failure', code: 'timeout' }, true],
    [{ kind: 'failure', code: 'connection_refused' }, false],
  ] as const)('%j: overrun %s', (outcome, expected) => {
    expect(isOverrun(outcome)).toBe(expected);
  });
});
