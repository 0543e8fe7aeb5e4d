import { expect, it } from 'vitest';
import { frameAncestors, imageSources, isPlainOrigin } from './frame-policy.ts';

it.each([
  ['https://app.example.com', true],
  ['http://localhost:3000', true],
  ['http://127.0.0.1:5173', true],
  ['http://[::1]:8080', true],
  ['https://xn--bcher-kva.example', true],
  ['https://app.example.com/', false],
  ['https://app.example.com;script-src', false],
  ['https://app.example.com,default-src', false],
  ['https://*', false],
  ['https://*.example.com', false],
  ['*', false],
  ["'unsafe-inline'", false],
  ['https:', false],
  ['null', false],
  ['https://a b', false],
  ['https://a\r\nset-cookie: x', false],
])('%j is an origin for a header: %s', (origin, wanted) => {
  expect(isPlainOrigin(origin)).toBe(wanted);
});

it.each([
  [[], "frame-ancestors 'none'"],
  [['https://a.example'], "frame-ancestors 'self' https://a.example"],
  [['https://a.example', 'http://localhost:1'], "frame-ancestors 'self' https://a.example http://localhost:1"],
  [['https://a.example;sandbox', 'https://b.example'], "frame-ancestors 'self' https://b.example"],
  [['https://a.example;sandbox'], "frame-ancestors 'none'"],
])('%j gives %j', (origins, wanted) => {
  expect(frameAncestors(origins)).toBe(wanted);
});

it.each([
  [null, "img-src 'self' data:"],
  ['https://cdn.example.com/logo.png?a;b', "img-src 'self' data: https://cdn.example.com"],
  ['https://cdn.example.com;x/logo.png', "img-src 'self' data:"],
  ['no url', "img-src 'self' data:"],
])('a logo at %j gives %j', (logoUrl, wanted) => {
  expect(imageSources(logoUrl)).toBe(wanted);
});
