import { createHmac, createPrivateKey, createSecretKey, type KeyObject, sign } from 'node:crypto';
import { signedContent } from '@posthorn/shared/signature';

export type SigningKey = { kind: 'hmac' | 'ed25519'; key: KeyObject; expiresAt: number | null };

// The ASN.1 in front of a raw ed25519 seed in PKCS #8. Source: RFC 8410 §7.
const ed25519Pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key from the raw bytes behind `whsec_` (HMAC) or the 32-byte seed behind `whsk_` (ed25519). */
export const signingKey = (kind: 'hmac' | 'ed25519', raw: Buffer, expiresAt: number | null): SigningKey => ({
  kind,
  key:
    kind === 'hmac'
      ? createSecretKey(raw)
      : createPrivateKey({
          key: Buffer.concat([ed25519Pkcs8Prefix, raw.subarray(0, 32)]),
          format: 'der',
          type: 'pkcs8',
        }),
  expiresAt,
});

/** The value of `webhook-signature`: one signature for each key that is still valid, the current one first. */
export const signatures = (
  keys: readonly SigningKey[],
  messageId: string,
  timestampSeconds: number,
  body: string,
): string => {
  const content = signedContent(messageId, timestampSeconds, body);
  let joined = '';
  for (const { kind, key, expiresAt } of keys) {
    if (expiresAt !== null && expiresAt <= timestampSeconds * 1000) continue;
    const signature =
      kind === 'hmac'
        ? `v1,${createHmac('sha256', key).update(content).digest('base64')}`
        : `v1a,${sign(null, Buffer.from(content), key).toString('base64')}`;
    joined = joined ? `${joined} ${signature}` : signature;
  }
  return joined;
};
