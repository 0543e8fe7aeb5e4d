import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { signatures, signingKey } from './sign.ts';

const raw = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const body = '{"test": 2432232314}';

it('signs the vector of Standard Webhooks', () => {
  expect(signatures([signingKey('hmac', raw, null)], id, 1614265330, body)).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

it('gives one signature for each valid key, the current one first', () => {
  const old = signingKey('hmac', Buffer.alloc(24, 1), 1614265330_001);
  const gone = signingKey('hmac', Buffer.alloc(24, 2), 1614265330_000);
  const joined = signatures([signingKey('hmac', raw, null), old, gone], id, 1614265330, body).split(' ');
  expect(joined).toHaveLength(2);
  expect(joined[0]).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

it('signs with ed25519 so that the public key verifies', () => {
  const pair = generateKeyPairSync('ed25519');
  const seed = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const [version, signature] = signatures([signingKey('ed25519', seed, null)], id, 1614265330, body).split(',');
  expect(version).toBe('v1a');
  const publicKey = createPublicKey(pair.privateKey);
  expect(verify(null, Buffer.from(`${id}.1614265330.${body}`), publicKey, Buffer.from(signature ?? '', 'base64'))).toBe(
    true,
  );
});
