import { expect, it } from 'vitest';
import { apiKeyPreview, credentialFrom, credentialKindOf, isApiKey } from './credential.ts';

const key = credentialFrom('liveKey', new Uint8Array(32).fill(255));

it('carries 256 bits in 57 characters', () => {
  expect(key).toMatch(/^ph_live_[0-9A-Za-z]{49}$/);
  expect(isApiKey(key)).toBe(true);
  expect(isApiKey(credentialFrom('liveKey', new Uint8Array(32)))).toBe(true);
  expect(apiKeyPreview(key)).toHaveLength(13);
});

it.each([
  ['one character is wrong', `${key.slice(0, 20)}${key.charAt(20) === 'a' ? 'b' : 'a'}${key.slice(21)}`],
  [
    'two are swapped',
    key.slice(0, 8) +
      key
        .slice(8)
        .replace(/^(.)(.)/, '$2$1x')
        .slice(0, 49),
  ],
  ['it was cut', key.slice(0, -1)],
  ['it is empty', ''],
  ['it has another prefix', key.replace('live', 'test')],
])('%s: no key', (_, text) => {
  expect(isApiKey(text)).toBe(false);
});

it('tells the kinds apart, and only a key is a key', () => {
  const session = credentialFrom('portalSession', new Uint8Array(32));
  expect(credentialKindOf(session)).toBe('portalSession');
  expect(isApiKey(session)).toBe(false);
  expect(isApiKey(credentialFrom('testKey', new Uint8Array(32)))).toBe(true);
});
