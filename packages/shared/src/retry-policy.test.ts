import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome.ts';
import { defaultRetryPolicy, nextStep, remainingTries, scheduleFault } from './retry-policy.ts';

const now = 1_800_000_000_000;
const answer = (status: number, more: Partial<Extract<Outcome, { kind: 'response' }>> = {}): Outcome => ({
  kind: 'response',
  status,
  retryAfterMs: null,
  asked: null,
  ...more,
});
const after = (attempts: number, outcome: Outcome, dice = 0.5) =>
  nextStep({ attempts, outcome, policy: defaultRetryPolicy, now, dice });

describe('what follows an attempt', () => {
  it.each([
    ['a 2xx ends it', 1, answer(204), { kind: 'succeeded' }],
    ['the first failure waits 5 s', 1, answer(500), { kind: 'retry', at: now + 5_000 }],
    ['the second waits 5 min', 2, answer(500), { kind: 'retry', at: now + 300_000 }],
    ['a timeout counts like a 500', 2, { kind: 'failure', code: 'timeout' }, { kind: 'retry', at: now + 300_000 }],
    ['the seventh waits 10 h', 7, answer(500), { kind: 'retry', at: now + 36_000_000 }],
    ['a longer Retry-After is honoured', 1, answer(429, { retryAfterMs: 60_000 }), { kind: 'retry', at: now + 60_000 }],
    ['a shorter one does not hurry', 2, answer(503, { retryAfterMs: 1_000 }), { kind: 'retry', at: now + 300_000 }],
    ['years are capped to a day', 1, answer(503, { retryAfterMs: 1e13 }), { kind: 'retry', at: now + 86_400_000 }],
  ] as const)('%s', (_, attempts, outcome, expected) => {
    expect(after(attempts, outcome)).toEqual(expected);
  });

  it('the eighth failure exhausts it, in words', () => {
    expect(after(8, answer(500))).toEqual({ kind: 'exhausted', reason: expect.stringContaining('8 tries') });
  });

  it('a receiver that asks to abort is not asked again', () => {
    expect(after(1, answer(400, { asked: 'abort' })).kind).toBe('cancelled');
  });

  it('jitter stays within a tenth either way', () => {
    expect(after(2, answer(500), 0)).toEqual({ kind: 'retry', at: now + 270_000 });
    expect(after(2, answer(500), 1)).toEqual({ kind: 'retry', at: now + 330_000 });
  });
});

describe('schedules', () => {
  it.each([
    [[0, 5, 300], null],
    [[], 'at least one'],
    [[5], 'begins with 0'],
    [[0, -1], 'try 2'],
    [[0, Number.NaN], 'try 2'],
    [[0, 31 * 86_400], '30 days'],
    [Array.from({ length: 51 }, () => 0), 'at most 50'],
  ])('%j: %s', (schedule, fault) => {
    if (fault === null) expect(scheduleFault(schedule)).toBeNull();
    else expect(scheduleFault(schedule)).toContain(fault);
  });

  it('shows the tries that remain', () => {
    const policy = { ...defaultRetryPolicy, scheduleSeconds: [0, 5, 300, 1800] };
    expect(remainingTries(policy, 2, now)).toEqual([now, now + 1_800_000]);
    expect(remainingTries(policy, 4, now)).toEqual([]);
  });
});
