import { describe, expect, it } from 'vitest';
import { type Address, isAllowedAddress, parseSubnets, vetHost, vetUrl } from './address-guard.ts';

const none = parseSubnets([]);

describe('addresses that requests may go to', () => {
  it.each([
    '1.1.1.1',
    '93.184.216.34',
    '9.255.255.255',
    '11.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '::ffff:1.1.1.1',
  ])('%s', (address) => expect(isAllowedAddress(address, none)).toBe(true));
});

describe('addresses that they may not go to', () => {
  it.each([
    // this host, private, shared, link-local, metadata
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.255.255',
    // protocol assignments, documentation, benchmarks, relays, multicast, reserved, broadcast
    '192.0.0.1',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    // IPv6: unspecified, loopback, v4-compatible, mapped, NAT64, discard, Teredo, ORCHID, documentation, 6to4, unique local, link-local, site-local, multicast
    '::',
    '::1',
    '::127.0.0.1',
    '::10.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:0:7f00:1::',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '2002:a00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'ffff::1',
    // no address at all
    '',
    'localhost',
    '1.1.1.1 ',
    '::g',
    '1.1.1.1%eth0',
  ])('%j', (address) => expect(isAllowedAddress(address, none)).toBe(false));
});

describe('an allowed network', () => {
  it('opens itself and nothing beside it', () => {
    const allowed = parseSubnets(['127.0.0.1/32', 'fd00::/8']);
    expect(isAllowedAddress('127.0.0.1', allowed)).toBe(true);
    expect(isAllowedAddress('::ffff:127.0.0.1', allowed)).toBe(true);
    expect(isAllowedAddress('127.0.0.2', allowed)).toBe(false);
    expect(isAllowedAddress('fd00::1', allowed)).toBe(true);
    expect(isAllowedAddress('fc00::1', allowed)).toBe(false);
    expect(isAllowedAddress('10.0.0.1', allowed)).toBe(false);
  });

  it('that is none is named', () => {
    expect(() => parseSubnets(['10.0.0.0'])).toThrow('"10.0.0.0" is no network');
  });
});

describe('a host', () => {
  const answers =
    (...addresses: Address[]) =>
    async () =>
      addresses;

  it('is refused when one of its addresses is private', async () => {
    const resolve = answers({ address: '1.1.1.1', family: 4 }, { address: '10.0.0.1', family: 4 });
    expect(await vetHost('mixed.example', none, resolve)).toMatchObject({ ok: false, code: 'address_forbidden' });
  });

  it('is refused when it has none', async () => {
    expect(await vetHost('empty.example', none, answers())).toMatchObject({ ok: false, code: 'dns_not_found' });
  });

  it('that does not exist is told apart from a look-up that failed', async () => {
    const failing = (code: string) => async () => {
      throw Object.assign(new Error(code), { code });
    };
    expect(await vetHost('x.example', none, failing('ENOTFOUND'))).toMatchObject({ code: 'dns_not_found' });
    expect(await vetHost('x.example', none, failing('EAI_AGAIN'))).toMatchObject({ code: 'dns_failed' });
  });

  // The URL parser turns every spelling into one form; the guard then sees what is connected to.
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.0.1/',
    'http://0x7f.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0/',
    'http://user:pass@10.0.0.1/',
    'http://1.1.1.1@10.0.0.1/',
    'http://10.0.0.1:443/',
    'http://127.0.0.1./',
  ])('%s is seen as what it reaches', async (url) => {
    const resolve = async () => {
      throw new Error('must not be looked up');
    };
    expect(await vetUrl(url, { allowSubnets: [], resolve })).toMatchObject({ ok: false, code: 'address_forbidden' });
  });
});
