import { expect, it } from 'vitest';
import { failureClassOf, hostOf } from './failure-class.ts';

it.each([
  ['dns_not_found', null, 'dns'],
  ['address_forbidden', null, 'dns'],
  ['tls_certificate', null, 'tls'],
  ['connection_refused', null, 'connect'],
  ['connection_timeout', null, 'connect'],
  ['timeout', null, 'timeout'],
  ['http_status', 404, '4xx'],
  ['http_status', 429, '4xx'],
  ['http_status', 503, '5xx'],
  ['http_status', 301, 'other'],
  ['body_truncated', 200, 'other'],
  ['a code of a later version', null, 'other'],
] as const)('%s %s is of the class %s', (code, status, wanted) => {
  expect(failureClassOf(code, status)).toBe(wanted);
});

it.each([
  ['https://Hooks.Example.com/in?x=1', 'hooks.example.com'],
  ['http://127.0.0.1:4401/in/a', '127.0.0.1:4401'],
  ['https://user:secret@example.com#x', 'example.com'],
  ['https://[::1]:8443/', '[::1]:8443'],
  ['mailto:ops@Example.com', 'example.com'],
  ['no url', 'no url'],
])('%s leads to %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
