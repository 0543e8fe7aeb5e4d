import { expect, it } from 'vitest';
import { alertState } from './alert-look.ts';

const last = (hasSucceeded: boolean) => ({
  at: '2026-01-01T00:00:00.000Z',
  hasSucceeded,
  responseStatusCode: 200,
  errorCode: null,
  error: null,
});

it.each([
  [{ disabled: false, disabledReason: null, lastAttempt: null }, 'unused'],
  [{ disabled: false, disabledReason: null, lastAttempt: last(true) }, 'arrived'],
  [{ disabled: false, disabledReason: null, lastAttempt: last(false) }, 'failed'],
  [{ disabled: true, disabledReason: 'manual', lastAttempt: last(true) }, 'paused'],
  [{ disabled: true, disabledReason: 'gone', lastAttempt: last(false) }, 'gone'],
  [{ disabled: true, disabledReason: 'failing', lastAttempt: last(false) }, 'failing'],
] as const)('%o is %s', (alert, state) => {
  expect(alertState(alert)).toBe(state);
});
