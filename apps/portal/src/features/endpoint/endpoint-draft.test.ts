import { expect, it } from 'vitest';
import { emptyDraft, fieldsOf, headerChanges } from './endpoint-draft.ts';

const stored = { key: 0, name: 'Authorization', value: null, isStored: true };
const plain = { key: 1, name: 'X-Team', value: 'a', isStored: true };

it('sends what was typed in the terms of the API', () => {
  const draft = {
    ...emptyDraft,
    url: ' https://example.com/h ',
    channels: 'eu, us',
    timeoutSeconds: '2,5',
    retrySeconds: '0 5, 60',
    filter: ' payload.total > 1 ',
  };
  expect(fieldsOf(draft)).toMatchObject({
    url: 'https://example.com/h',
    channels: ['eu', 'us'],
    timeoutMs: 2500,
    throttleRate: null,
    filter: 'payload.total > 1',
    retryPolicy: { scheduleSeconds: [0, 5, 60] },
  });
});

it('keeps the rules of a retry policy, which the form does not show', () => {
  const rules = [{ when: ['404'], action: 'fail' as const }];
  expect(fieldsOf(emptyDraft, { retryPolicy: { rules } }).retryPolicy).toEqual({ rules });
  expect(fieldsOf(emptyDraft).retryPolicy).toBeNull();
});

it('leaves a stored credential alone until it is replaced or removed', () => {
  const initial = { ...emptyDraft, headers: [stored, plain] };
  expect(headerChanges(initial, initial)).toBeNull();
  expect(headerChanges({ ...initial, headers: [stored, { ...plain, value: 'b' }] }, initial)).toEqual({
    headers: { 'X-Team': 'b' },
    deleteHeaders: [],
  });
  expect(headerChanges({ ...initial, headers: [{ ...stored, value: 'Bearer x' }] }, initial)).toEqual({
    headers: { Authorization: 'Bearer x' },
    deleteHeaders: ['X-Team'],
  });
});

it('does not send a header without a name', () => {
  const draft = { ...emptyDraft, headers: [{ key: 7, name: ' ', value: 'x', isStored: false }] };
  expect(headerChanges(draft, emptyDraft)).toBeNull();
});
