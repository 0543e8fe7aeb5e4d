import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { invalidField } from '@posthorn/shared/error';
import { hmacSecretText, newHmacSecret, readHmacSecret } from './hmac.ts';

/** `hmac`: 24 to 64 bytes that both sides know. `ed25519`: the 32-byte seed of a key pair, of which receivers know the public half. */
export type Secret = { kind: 'hmac' | 'ed25519'; raw: Buffer };

const privatePrefix = 'whsk_';
const publicPrefix = 'whpk_';
const seedBytes = 32;
// The ASN.1 in front of a raw ed25519 seed in PKCS #8. Source: RFC 8410 §7.
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const publicKeyOf = (seed: Buffer): Buffer => {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-seedBytes);
};

export const newSecret = (kind: Secret['kind']): Secret => ({
  kind,
  raw: kind === 'hmac' ? newHmacSecret() : randomBytes(seedBytes),
});

/** What a receiver verifies with: the shared secret, or the public half of the pair. The private half is shown to nobody. */
export const verifierText = ({ kind, raw }: Secret): string =>
  kind === 'hmac' ? hmacSecretText(raw) : publicPrefix + publicKeyOf(raw.subarray(0, seedBytes)).toString('base64');

/** A secret that a caller gives: `whsec_` or nothing in front of an HMAC secret, `whsk_` in front of a seed or a whole key pair. */
export const readSecret = (text: string, loc: string[]): Secret => {
  if (!text.startsWith(privatePrefix)) return { kind: 'hmac', raw: readHmacSecret(text, loc) };
  const raw = Buffer.from(text.slice(privatePrefix.length), 'base64');
  if (raw.length !== seedBytes && raw.length !== 2 * seedBytes)
    throw invalidField(
      loc,
      `A key after ${privatePrefix} has 32 bytes, or 64 with its public half; this one has ${raw.length}.`,
    );
  const seed = raw.subarray(0, seedBytes);
  if (raw.length === 2 * seedBytes && !publicKeyOf(seed).equals(raw.subarray(seedBytes)))
    throw invalidField(loc, 'The two halves of the key do not belong together.');
  return { kind: 'ed25519', raw: seed };
};
