import { expect, it } from 'vitest';
import { type DeliveryStatus, deliveryStatus } from './delivery-status.ts';
import { isUnfinished, retryEffect, type Standing } from './delivery-step.ts';

const fine: Standing = {
  state: 'retrying',
  waits: true,
  expunged: false,
  deleted: false,
  disabled: false,
  paused: false,
};
const nothing = (reason: string) => ({ kind: 'nothing', reason });

it.each<[string, Partial<Standing>, object]>([
  ['what waits is tried now', {}, { kind: 'hasten' }],
  ['so is a first try that waits', { state: 'pending' }, { kind: 'hasten' }],
  ['what is being sent is left alone', { state: 'pending', waits: false }, nothing('under_way')],
  ['what failed begins anew', { state: 'exhausted', waits: false }, { kind: 'restart' }],
  ['what was stopped, too', { state: 'cancelled', waits: false }, { kind: 'restart' }],
  ['what is held, too', { state: 'held', waits: false }, { kind: 'restart' }],
  ['what arrived is sent once more', { state: 'succeeded', waits: false }, { kind: 'repeat' }],
  ['nothing is sent without its payload', { expunged: true }, nothing('expired')],
  ['nor to an endpoint that is gone', { deleted: true, disabled: true }, nothing('endpoint_deleted')],
  ['nor to a disabled one', { disabled: true, paused: true }, nothing('endpoint_disabled')],
  ['nor to a paused one', { paused: true }, nothing('endpoint_paused')],
])('%s', (_, part, effect) => {
  expect(retryEffect({ ...fine, ...part })).toEqual(effect);
});

it('can be stopped while it is not finished', () => {
  const states = Object.keys(deliveryStatus) as DeliveryStatus[];
  expect(states.filter(isUnfinished).sort()).toEqual(['held', 'pending', 'retrying']);
});
