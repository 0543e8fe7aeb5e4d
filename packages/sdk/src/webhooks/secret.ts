import { PosthornError } from '../posthorn-error.ts';

/** `v1` is HMAC-SHA256 with a shared secret, `v1a` Ed25519 with a pair of keys. */
export interface Secret {
  version: 'v1' | 'v1a';
  bytes: Uint8Array<ArrayBuffer>;
}

/** `whsec_…` (or the bare base64) and `whpk_…` verify. */
export function verifyingSecrets(secrets: string | readonly string[]): Secret[] {
  return [secrets].flat().map((secret) => read(secret, 'whpk_'));
}

/** `whsec_…` (or the bare base64) and `whsk_…` sign. */
export function signingSecret(secret: string): Secret {
  return read(secret, 'whsk_');
}

/**
 * A private key in PKCS #8, whose first 16 bytes say "an Ed25519 key of 32 bytes follows". A `whsk_` of 64 bytes is those
 * 32 and the public key.
 */
export function pkcs8Of(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(...bytesOf('MC4CAQAwBQYDK2VwBCIEIA=='), ...privateKey.subarray(0, 32));
}

function read(secret: string, keyBrand: 'whpk_' | 'whsk_'): Secret {
  const isKey = secret.startsWith(keyBrand);
  // Any other brand leaves its underscore behind, which is not base64.
  const bytes = bytesOf(secret.replace(isKey ? keyBrand : /^whsec_/, ''));
  if (!bytes.length || (isKey && bytes.length % 32)) throw new PosthornError('Webhook secret cannot be read');
  return { version: isKey ? 'v1a' : 'v1', bytes };
}

/** Empty when the text is not base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
