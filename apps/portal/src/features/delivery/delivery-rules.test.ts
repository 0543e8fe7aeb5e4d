import { describe, expect, it } from 'vitest';
import type { DeliveryRow } from '../../api/outputs.ts';
import { adviceFor } from '../attempt/advice.ts';
import { deliveriesCsv } from './deliveries-csv.ts';
import { retryPlan } from './retry-plan.ts';
import { standingOf } from './standing.ts';
import { steadyRows } from './steady-rows.ts';

const row = (msgId: string, more: Partial<DeliveryRow> = {}): DeliveryRow => ({
  msgId,
  endpointId: 'ep_1',
  eventType: 'a.b',
  eventId: null,
  timestamp: '2026-01-01T00:00:00.000Z',
  endpointUid: null,
  endpointUrl: 'https://example.com/',
  endpointDisabled: false,
  endpointDeleted: false,
  state: 'retrying',
  status: 3,
  statusText: 'sending',
  attempts: 1,
  nextAttemptAt: '2026-01-01T00:05:00.000Z',
  reason: null,
  responseStatusCode: 500,
  errorCode: 'http_status',
  error: null,
  responseDurationMs: 1,
  lastAttemptAt: null,
  ...more,
});

describe('rows that are read', () => {
  const shown = [row('msg_4'), row('msg_3'), row('msg_2')];
  const idsOf = (rows: readonly { msgId: string }[]) => rows.map(({ msgId }) => msgId);

  it('keep their places, whatever is new among them', () => {
    const { rows, unseen } = steadyRows(shown, [row('msg_5'), row('msg_4', { attempts: 2 }), row('msg_3')], false);
    expect(idsOf(rows)).toEqual(['msg_4', 'msg_3', 'msg_2']);
    expect(rows[0]?.attempts).toBe(2);
    // Pushed over the end of the page, not gone.
    expect(rows[2]?.gone).toBeUndefined();
    expect(idsOf(unseen)).toEqual(['msg_5']);
  });

  it('stay when they do not fit any more, and say so', () => {
    const { rows } = steadyRows(shown, [row('msg_4'), row('msg_2')], true);
    expect(rows.map(({ gone }) => gone ?? false)).toEqual([false, true, false]);
    const back = steadyRows(rows, shown, true);
    expect(back.rows.map(({ gone }) => gone ?? false)).toEqual([false, false, false]);
  });
});

it('says beforehand what a retry does', () => {
  const rows = [
    row('a'),
    row('b', { state: 'exhausted', nextAttemptAt: null }),
    row('c', { state: 'succeeded', nextAttemptAt: null }),
    row('d', { endpointDisabled: true }),
    row('e', { state: 'held', nextAttemptAt: null }),
  ];
  expect(retryPlan(rows)).toEqual({ hasten: 1, restart: 2, repeat: 1, nothing: 1 });
});

it.each([
  ['retrying', '2026-01-01T00:05:00.000Z', null, 'retrying'],
  ['retrying', '2025-12-31T00:00:00.000Z', null, 'sending'],
  ['pending', null, null, 'sending'],
  ['pending', '2026-01-01T00:05:00.000Z', null, 'pending'],
  ['pending', '2025-12-31T00:00:00.000Z', '2025-12-30T00:00:00.000Z', 'paused'],
  ['held', null, '2025-12-30T00:00:00.000Z', 'held'],
  ['succeeded', null, null, 'succeeded'],
] as const)('%s with its next try at %s, paused at %s: %s', (state, nextAttemptAt, endpointPausedAt, gives) => {
  expect(standingOf({ state, nextAttemptAt, endpointPausedAt }, Date.parse('2026-01-01'))).toBe(gives);
});

it.each([
  [null, 200, null],
  ['dns_not_found', null, 'dns'],
  ['timeout', 0, 'slow'],
  ['http_status', 302, 'redirect'],
  ['http_status', 401, 'auth'],
  ['http_status', 404, 'missing'],
  ['http_status', 410, 'gone'],
  ['http_status', 422, 'refused'],
  ['http_status', 429, 'tooMany'],
  ['http_status', 503, 'server'],
] as const)('advises on %s %s: %s', (code, status, gives) => {
  expect(adviceFor(code, status)).toBe(gives);
});

it('exports what spreadsheets run as text', () => {
  const [, line] = deliveriesCsv([row('msg_1', { eventId: '=cmd()', reason: '+1' })]).split('\r\n');
  expect(line).toContain("'=cmd()");
  expect(line).toContain("'+1");
});
