import { expect, it } from 'vitest';
import { customHeaderFault, signedContent } from './signature.ts';

it('signs id, seconds and body, joined by dots', () => {
  expect(signedContent('msg_1', 1614265330, '{"a": 1}')).toBe('msg_1.1614265330.{"a": 1}');
});

it.each([
  ['X-Tenant', 'blue', null],
  ['Authorization', 'Bearer abc', null],
  ['X-Empty', '', null],
  ['Host', 'other', 'set by the sender'],
  ['WebHook-Signature', 'v1,x', 'set by the sender'],
  ['svix-id', 'x', 'set by the sender'],
  ['Transfer-Encoding', 'chunked', 'set by the sender'],
  ['Proxy-Authorization', 'x', 'set by the sender'],
  ['X Bad', 'x', 'no header name'],
  ['X-Bad:', 'x', 'no header name'],
  ['', 'x', 'no header name'],
  ['X-Split', 'a\r\nHost: b', 'cannot carry'],
  ['X-Nul', 'a\0', 'cannot carry'],
  ['X-Long', 'a'.repeat(4097), 'cannot carry'],
  ['X-Wide', '\u{1f600}', 'cannot carry'],
])('custom header %j: %j', (name, value, fault) => {
  if (fault === null) expect(customHeaderFault(name, value)).toBeNull();
  else expect(customHeaderFault(name, value)).toContain(fault);
});
