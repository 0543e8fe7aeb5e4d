import { describe, expect, it } from 'vitest';
import { isPortalPath, readAppearance, readHostMessage, readPortalMessage } from './portal-message.ts';

describe('isPortalPath', () => {
  it.each([
    ['/', true],
    ['/endpoints', true],
    ['/endpoints/ep_1?status=fail&iterator=a%2Bb', true],
    ['/event-types/order.placed', true],
    ['/messages/msg_1', true],
    ['endpoints', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['/endpoints/../../applications', false],
    ['/endpoints/%2e%2E/x', false],
    ['/./x', false],
    ['/..', false],
    ['/x#key=phl_a', false],
    ['/<img src=x>', false],
    ['javascript:alert(1)', false],
    [`/${'a'.repeat(1_000)}`, false],
    [7, false],
    [null, false],
  ])('%j is %s', (path, wanted) => {
    expect(isPortalPath(path)).toBe(wanted);
  });
});

describe('readAppearance', () => {
  it('keeps what can be worn', () => {
    const given = {
      colorScheme: 'dark',
      accent: '#0A7',
      radiusPx: 4,
      fontFamily: '"Inter", sans-serif',
      density: 'compact',
    };
    expect(readAppearance({ ...given, accent: '#00aa77' })).toEqual({ ...given, accent: '#00aa77' });
  });

  it.each([
    [null],
    ['dark'],
    [{ colorScheme: 'sepia' }],
    [{ accent: '#0A7' }],
    [{ accent: 'red;background:url(https://evil.example)' }],
    [{ radiusPx: -1 }],
    [{ radiusPx: 25 }],
    [{ radiusPx: Number.NaN }],
    [{ fontFamily: 'x; } body { background: url(//evil.example)' }],
    [{ fontFamily: 'url(//evil.example/f.woff)' }],
    [{ density: 'huge' }],
    [{ logoUrl: 'https://evil.example/a.png' }],
  ])('leaves out %j', (given) => {
    expect(readAppearance(given)).toEqual({});
  });
});

describe('readHostMessage', () => {
  it.each([
    [{ type: 'posthorn:hello' }, { type: 'posthorn:hello', settings: { appearance: {} } }],
    [
      {
        type: 'posthorn:hello',
        settings: { appearance: { accent: '#123456', x: 1 }, locale: 'de-CH', features: ['messages', 'admin'] },
      },
      {
        type: 'posthorn:hello',
        settings: { appearance: { accent: '#123456' }, locale: 'de-CH', features: ['messages'] },
      },
    ],
    [
      { type: 'posthorn:hello', settings: { locale: '"><script>', features: [] } },
      { type: 'posthorn:hello', settings: { appearance: {} } },
    ],
    [
      { type: 'posthorn:navigate', path: '/messages' },
      { type: 'posthorn:navigate', path: '/messages' },
    ],
    [{ type: 'posthorn:navigate', path: '//evil.example' }, null],
    [
      { type: 'posthorn:link', url: 'https://a/#key=x' },
      { type: 'posthorn:link', url: 'https://a/#key=x' },
    ],
    [{ type: 'posthorn:link', url: 7 }, null],
    [{ type: 'posthorn:ready' }, null],
    [{ type: 'something:else' }, null],
    ['posthorn:hello', null],
    [null, null],
    [undefined, null],
  ])('reads %j as %j', (said, wanted) => {
    expect(readHostMessage(said)).toEqual(wanted);
  });
});

describe('readPortalMessage', () => {
  it.each([
    [{ type: 'posthorn:ready' }, { type: 'posthorn:ready' }],
    [
      { type: 'posthorn:height', heightPx: 812.5 },
      { type: 'posthorn:height', heightPx: 812.5 },
    ],
    [{ type: 'posthorn:height', heightPx: 1e9 }, null],
    [{ type: 'posthorn:height', heightPx: '12' }, null],
    [
      { type: 'posthorn:path', path: '/endpoints' },
      { type: 'posthorn:path', path: '/endpoints' },
    ],
    [{ type: 'posthorn:path', path: 'https://evil.example' }, null],
    [
      { type: 'posthorn:link-wanted', reason: 'ended' },
      { type: 'posthorn:link-wanted', reason: 'ended' },
    ],
    [{ type: 'posthorn:link-wanted', reason: 'bored' }, null],
    [{ type: 'posthorn:link', url: 'https://a/' }, null],
    [[], null],
    [0, null],
  ])('reads %j as %j', (said, wanted) => {
    expect(readPortalMessage(said)).toEqual(wanted);
  });
});
