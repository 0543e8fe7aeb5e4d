import { describe, expect, it } from 'vitest';
import { isLocalName, judgeEndpointUrl } from './endpoint-url.ts';

describe('what can be an endpoint', () => {
  it.each([
    ['https://example.com/webhooks', null],
    ['https://example.com:8443/a?b=c', null],
    ['https://user:pass@example.com/', null],
    ['HTTPS://EXAMPLE.com', null],
    ['https://[2606:4700::1111]/', null],
    ['http://example.com/', 'http://'],
    ['ftp://example.com/', 'Only https'],
    ['javascript:alert(1)', 'no URL'],
    ['example.com', 'no URL'],
    ['https:example.com', 'no URL'],
    ['https://', 'no URL'],
    ['https://exa mple.com', 'spaces'],
    ['https://example.com/\n', 'spaces'],
    ['https:\\\\example.com', 'backslash'],
    ['https://example.com/#part', 'fragment'],
    ['https://example.com:0/', 'Port 0'],
    ['https://example.com:25/', 'Port 25'],
    ['https://example.com:65536/', 'no URL'],
    [`https://example.com/${'a'.repeat(2048)}`, '2048'],
    ['', 'no URL'],
  ])('%j: %s', (text, reason) => {
    const verdict = judgeEndpointUrl(text, { http: false });
    if (reason === null) expect(verdict.ok).toBe(true);
    else expect(verdict).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('takes http where it is allowed', () => {
    expect(judgeEndpointUrl('http://example.com/', { http: true }).ok).toBe(true);
  });
});

it.each([
  ['localhost', true],
  ['LOCALHOST.', true],
  ['a.localhost', true],
  ['printer.local', true],
  ['metadata.google.internal', true],
  ['example.com', false],
  ['localhost.example.com', false],
])('%s is a local name: %s', (name, expected) => {
  expect(isLocalName(name)).toBe(expected);
});
