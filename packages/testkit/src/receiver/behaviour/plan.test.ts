import { describe, expect, it } from 'vitest';
import { planAnswer } from './plan.ts';
import type { Settings } from './settings.ts';

const cases: [why: string, settings: Settings, tries: number, behaviour: string, status: number][] = [
  ['nothing said', {}, 1, 'plain', 200],
  ['a status', { status: 503 }, 1, 'plain', 503],
  ['a status, for ever', { status: 503 }, 9, 'plain', 503],
  ['the first tries fail', { failFirst: 2 }, 2, 'plain', 503],
  ['the first tries fail with a status', { failFirst: 2, failStatus: 500 }, 1, 'plain', 500],
  ['the tries after them do not', { failFirst: 2, failStatus: 500 }, 3, 'plain', 200],
  ['the first tries hang', { failFirst: 1, hang: true }, 1, 'hang', 200],
  ['and then no longer', { failFirst: 1, hang: true }, 2, 'plain', 200],
  ['down spares no try', { failFirst: 1, down: true }, 5, 'reset', 200],
  ['failFirst of none', { failFirst: 0 }, 1, 'plain', 200],
  ['dripMs makes it drip', { dripMs: 5 }, 1, 'drip', 200],
  ['a behaviour by name', { behaviour: 'reset' }, 1, 'reset', 200],
];

describe('planAnswer', () => {
  it.each(cases)('%s', (_why, settings, tries, behaviour, status) => {
    expect(planAnswer(settings, tries)).toMatchObject({ behaviour, status });
  });

  it('sends Retry-After with what is not 2xx only', () => {
    expect(planAnswer({ status: 429, retryAfter: '7' }, 1).retryAfter).toBe('7');
    expect(planAnswer({ failFirst: 1, retryAfter: '7' }, 2).retryAfter).toBeNull();
  });
});
