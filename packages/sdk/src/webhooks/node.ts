import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign as signEd25519,
  timingSafeEqual,
  verify as verifyEd25519,
} from 'node:crypto';
import {
  filledIn,
  headersFor,
  open,
  payloadOf,
  prefixOf,
  type SignOptions,
  type VerifyOptions,
  type WebhookBody,
  type WebhookHeaders,
} from './envelope.ts';
import { bytesOf, pkcs8Of, type Secret, signingSecret, verifyingSecrets } from './secret.ts';
import { WebhookVerificationError } from './verification-error.ts';

export type { SignOptions, VerifyOptions, WebhookBody, WebhookHeaders } from './envelope.ts';
export { type VerificationFault, WebhookVerificationError } from './verification-error.ts';

/**
 * Checks a webhook's signature and age, and answers its payload.
 *
 * @param body the raw body, never a parsed one
 * @param secrets `whsec_…` or `whpk_…`; several while one is being replaced, any may match
 * @returns the payload, parsed. In builds that are not for Node this is a promise: `await` it where code has to run in both
 * @throws WebhookVerificationError the request is not to be trusted; `code` says why
 * @throws PosthornError a secret cannot be read
 */
export function verify<T = unknown>(
  body: WebhookBody,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options?: VerifyOptions,
): T {
  const usable = verifyingSecrets(secrets);
  const { prefix, signatures } = open(body, headers, options);
  if (!usable.some((secret) => isSignedWith(secret, prefix, body, signatures))) {
    throw new WebhookVerificationError('no_match');
  }
  return payloadOf<T>(body);
}

/** One signature as it stands in `webhook-signature`, made with `whsec_…` (`v1,`) or `whsk_…` (`v1a,`). */
export function sign(body: WebhookBody, secret: string, { id, timestampSec }: SignOptions): string {
  const { version, bytes } = signingSecret(secret);
  const prefix = prefixOf(id, timestampSec);
  if (version === 'v1') return hmac(bytes, prefix, body);
  const key = createPrivateKey({ key: Buffer.from(pkcs8Of(bytes)), format: 'der', type: 'pkcs8' });
  return `v1a,${signEd25519(null, contentOf(prefix, body), key).toString('base64')}`;
}

/** The headers of a genuine delivery of `body`, for the tests of a receiver. */
export function testHeaders(
  body: WebhookBody,
  secrets: string | readonly string[],
  options?: Partial<SignOptions>,
): Record<string, string> {
  const facts = filledIn(options);
  return headersFor(
    facts,
    [secrets].flat().map((secret) => sign(body, secret, facts)),
  );
}

function isSignedWith({ version, bytes }: Secret, prefix: string, body: WebhookBody, signatures: string[]): boolean {
  if (version === 'v1') {
    const expected = Buffer.from(hmac(bytes, prefix, body));
    return signatures.some((signature) => {
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
  }
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bytes).toString('base64url') },
    format: 'jwk',
  });
  const content = contentOf(prefix, body);
  return signatures.some(
    (signature) => signature.startsWith('v1a,') && verifyEd25519(null, content, key, bytesOf(signature.slice(4))),
  );
}

function hmac(key: Uint8Array, prefix: string, body: WebhookBody): string {
  return `v1,${createHmac('sha256', key).update(prefix).update(body).digest('base64')}`;
}

function contentOf(prefix: string, body: WebhookBody): Buffer {
  return Buffer.concat([Buffer.from(prefix), Buffer.from(body)]);
}
