import { describe, expect, it } from 'vitest';
import type { Outcome } from './outcome.ts';
import { actionFor, conditionFault } from './retry-rules.ts';

const answer = (status: number): Outcome => ({ kind: 'response', status, retryAfterMs: null, asked: null });

describe('a condition', () => {
  it.each(['404', '4xx', '500-503', 'timeout', 'dns_not_found', 'tls_certificate'])('%s can be used', (condition) => {
    expect(conditionFault(condition)).toBeNull();
  });
  it.each(['', '999', '6xx', '4x4', 'teapot', '503-500', '200', '2xx', '100-299', '__proto__', 'constructor'])(
    '%s cannot, and it is said why',
    (condition) => {
      expect(conditionFault(condition)).toContain(condition);
    },
  );
});

describe('the first rule that fits decides', () => {
  const rules = [
    { when: ['404', 'dns_not_found'], action: 'ignore' },
    { when: ['408', '429'], action: 'retry' },
    { when: ['4xx'], action: 'fail' },
  ] as const;
  it.each([
    [answer(404), 'ignore'],
    [answer(429), 'retry'],
    [answer(400), 'fail'],
    [answer(499), 'fail'],
    [answer(500), 'retry'],
    [{ kind: 'failure', code: 'dns_not_found' }, 'ignore'],
    [{ kind: 'failure', code: 'timeout' }, 'retry'],
  ] as const)('%j: %s', (outcome, action) => {
    expect(actionFor(rules, outcome)).toBe(action);
  });
});
