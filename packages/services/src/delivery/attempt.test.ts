import { defaultHealthPolicy, healthy } from '@posthorn/shared/endpoint-health';
import { defaultRetryPolicy } from '@posthorn/shared/retry-policy';
import { expect, it } from 'vitest';
import { newId } from '../new-id.ts';
import { attempt } from './attempt.ts';
import { decideScheduled } from './decide.ts';
import type { Target } from './target.ts';

const now = Date.now();

const target: Target = {
  tenantId: newId(now),
  applicationId: newId(now),
  id: newId(now),
  url: 'https://receiver.example/',
  host: 'https://receiver.example',
  eventTypes: null,
  channels: null,
  filter: null,
  timeoutMs: 15_000,
  ratePerSecond: null,
  applicationRatePerSecond: null,
  ordering: 'none',
  paused: false,
  retryPolicy: null,
  disabled: false,
  exclusive: false,
  givenBackAt: 0,
  health: healthy,
  headers: {},
  headerFamily: 'webhook',
  keys: [],
  mail: null,
};

it('that breaks off by a fault of our own is an end like any other: tried again, and no fault of the endpoint', async () => {
  const causes: unknown[] = [];
  const broken = { send: () => Promise.reject(new TypeError('a bug')), close: () => Promise.resolve() };
  const message = { id: newId(now), eventType: 'a.b', payload: '{}', contentType: null, headers: null };
  const attempted = await attempt(broken, target, message, {
    fence: 0,
    number: 1,
    trigger: 0,
    now: () => now,
    broke: (cause) => causes.push(cause),
  });
  expect(causes).toHaveLength(1);
  expect(attempted.row).toMatchObject({ errorCode: 'internal', responseStatus: null });
  const decided = decideScheduled({
    attempted,
    attempts: 1,
    health: healthy,
    policy: defaultRetryPolicy,
    healthPolicy: defaultHealthPolicy,
    lane: 0,
    now,
    dice: 0.5,
  });
  expect(decided.health).toBe(healthy);
  expect(decided.delivery).toMatchObject({ lane: 0, nextAttemptAt: new Date(now + 5_000).toISOString() });
});
