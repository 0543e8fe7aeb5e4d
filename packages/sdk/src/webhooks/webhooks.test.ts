import { generateKeyPairSync } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PosthornError } from '../posthorn-error.ts';
import * as node from './node.ts';
import { WebhookVerificationError } from './verification-error.ts';
import * as web from './web.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const otherSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const body = '{"test": 2432232314}';
const vector = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const facts = { id: vector['webhook-id'], timestampSec: 1614265330 };

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const seed = Buffer.from(`${privateKey.export({ format: 'jwk' }).d}`, 'base64url');
const point = Buffer.from(`${publicKey.export({ format: 'jwk' }).x}`, 'base64url');
const whpk = `whpk_${point.toString('base64')}`;
const whsk = `whsk_${seed.toString('base64')}`;
const whskLong = `whsk_${Buffer.concat([seed, point]).toString('base64')}`;

async function faultOf(check: () => unknown): Promise<unknown> {
  try {
    await check();
  } catch (error) {
    return error instanceof WebhookVerificationError ? error.code : error;
  }
  return 'none';
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['node', node],
  ['web', web],
])('%s build', (_name, { verify, sign, testHeaders }) => {
  const atVector = (): unknown => vi.useFakeTimers({ toFake: ['Date'], now: facts.timestampSec * 1000 });

  it('signs and verifies the published vector', async () => {
    atVector();
    expect(await sign(body, secret, facts)).toBe(vector['webhook-signature']);
    expect(await verify(body, vector, secret)).toEqual({ test: 2432232314 });
  });

  it('agrees with the independent implementation, both ways', async () => {
    const theirs = new Webhook(secret);
    const text = '{"é": "ü ☃ 😀", "n": 1.0}';
    expect(theirs.verify(text, await testHeaders(text, secret))).toEqual(JSON.parse(text));
    const at = new Date();
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`,
      'webhook-signature': theirs.sign('msg_1', at, text),
    };
    expect(await verify(text, headers, secret)).toEqual(JSON.parse(text));
  });

  it('takes bodies and headers in every form', async () => {
    atVector();
    const upper = Object.fromEntries(Object.entries(vector).map(([name, value]) => [name.toUpperCase(), value]));
    const svix = Object.fromEntries(
      Object.entries(vector).map(([name, value]) => [name.replace('webhook', 'svix'), value]),
    );
    for (const headers of [vector, upper, svix, new Headers(vector), { ...vector, host: undefined, via: ['a', 'b'] }]) {
      for (const raw of [body, Buffer.from(body), new TextEncoder().encode(body)]) {
        expect(await verify(raw, headers, secret)).toEqual({ test: 2432232314 });
      }
    }
    expect(await verify(body, vector, secret.slice('whsec_'.length))).toEqual({ test: 2432232314 });
  });

  it('signs the bytes, also those that are no UTF-8', async () => {
    const raw = Uint8Array.of(0xff, 0xfe, 0x00);
    const headers = await testHeaders(raw, secret);
    expect(await faultOf(() => verify(raw, headers, secret))).toBe('not_json');
    expect(await faultOf(() => verify(Uint8Array.of(0xff, 0xfd, 0x00), headers, secret))).toBe('no_match');
  });

  it('refuses what was forged or tampered with', async () => {
    atVector();
    const cases: [unknown, () => unknown][] = [
      ['no_match', () => verify(`${body} `, vector, secret)],
      ['no_match', () => verify(body, vector, otherSecret)],
      ['no_match', () => verify(body, vector, [])],
      ['no_match', () => verify(body, { ...vector, 'webhook-id': 'msg_other' }, secret)],
      ['no_match', () => verify(body, { ...vector, 'webhook-timestamp': '1614265331' }, secret)],
      ['no_match', () => verify(body, { ...vector, 'webhook-signature': 'v1,' }, secret)],
      ['no_match', () => verify(body, { ...vector, 'webhook-signature': 'v1,%%%' }, secret)],
      ['no_match', () => verify(body, { ...vector, 'webhook-signature': ',' }, secret)],
      ['no_match', () => verify(body, rename(vector, 'v2'), secret)],
      ['no_match', () => verify(body, rename(vector, 'v1a'), secret)],
      ['no_match', () => verify(body, rename(vector, 'v1a'), whpk)],
      ['no_match', () => verify(body, { ...vector, 'webhook-signature': 'v1,é'.repeat(1000) }, secret)],
      ['missing_header', () => verify(body, { ...vector, 'webhook-signature': '' }, secret)],
      ['missing_header', () => verify(body, {}, secret)],
      ['missing_header', () => verify(body, new Headers(), secret)],
      ['bad_timestamp', () => verify(body, { ...vector, 'webhook-timestamp': '1614265330.0' }, secret)],
      ['bad_timestamp', () => verify(body, { ...vector, 'webhook-timestamp': '-1' }, secret)],
      ['bad_timestamp', () => verify(body, { ...vector, 'webhook-timestamp': 'NaN' }, secret)],
      ['too_new', () => verify(body, { ...vector, 'webhook-timestamp': '9'.repeat(400) }, secret)],
    ];
    for (const [expected, check] of cases) expect(await faultOf(check), check.toString()).toBe(expected);
  });

  it.each([
    [-301, 'too_new'],
    [-300, 'none'],
    [300, 'none'],
    [301, 'too_old'],
  ])('an age of %i s: %s', async (ageSec, expected) => {
    vi.useFakeTimers({ toFake: ['Date'], now: (facts.timestampSec + ageSec) * 1000 });
    expect(await faultOf(() => verify(body, vector, secret))).toBe(expected);
    expect(await faultOf(() => verify(body, vector, secret, { toleranceSec: 301 }))).toBe('none');
  });

  it('a tolerance that is no number refuses', async () => {
    expect(await faultOf(() => verify(body, vector, secret, { toleranceSec: Number.NaN }))).toBe('too_old');
  });

  it('one of many signatures, one of many secrets', async () => {
    const rotated = await testHeaders(body, [otherSecret, secret, whsk]);
    expect(rotated['webhook-signature']?.split(' ').length).toBe(3);
    for (const known of [secret, otherSecret, whpk, [whpk, otherSecret]]) {
      expect(await verify(body, rotated, known)).toEqual({ test: 2432232314 });
    }
    const single = await testHeaders(body, secret);
    expect(await verify(body, single, [otherSecret, secret])).toEqual({ test: 2432232314 });
  });

  it('stops reading signatures somewhere', async () => {
    const genuine = await testHeaders(body, secret);
    const padded = { ...genuine, 'webhook-signature': `${'v1,AAAA '.repeat(40)}${genuine['webhook-signature']}` };
    expect(await faultOf(() => verify(body, padded, secret))).toBe('no_match');
  });

  it('Ed25519, with private keys of 32 and of 64 bytes', async () => {
    for (const key of [whsk, whskLong]) {
      const headers = await testHeaders(Buffer.from(body), key);
      expect(headers['webhook-signature']).toMatch(/^v1a,[A-Za-z0-9+/]{86}==$/);
      expect(await verify(body, headers, whpk)).toEqual({ test: 2432232314 });
      expect(await faultOf(() => verify(`${body} `, headers, whpk))).toBe('no_match');
    }
    expect(await sign(body, whsk, facts)).toBe(node.sign(body, whskLong, facts));
  });

  it('a secret that cannot be read is told as such', async () => {
    for (const bad of ['', 'whsec_', 'whsec_%%%', 'whxx_AAAA', whsk, 'whpk_AAAA']) {
      expect(await faultOf(() => verify(body, vector, bad)), bad).toBeInstanceOf(PosthornError);
    }
    for (const bad of ['', 'whsec_', whpk]) {
      expect(await faultOf(() => sign(body, bad, facts)), bad).toBeInstanceOf(PosthornError);
    }
  });

  it('a parsed body is told as such', async () => {
    const parsed: unknown = JSON.parse(body);
    expect(await faultOf(() => Reflect.apply(verify, undefined, [parsed, vector, secret]))).toMatchObject({
      message: 'verify needs the raw body',
    });
  });
});

function rename(headers: typeof vector, version: string): typeof vector {
  return { ...headers, 'webhook-signature': headers['webhook-signature'].replace('v1', version) };
}
