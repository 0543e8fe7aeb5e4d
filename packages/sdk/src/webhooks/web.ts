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

const hmac = { name: 'HMAC', hash: 'SHA-256' };
const { subtle } = crypto;

/**
 * Checks a webhook's signature and age, and answers its payload. Same as on Node, but always a promise.
 *
 * @param body the raw body, never a parsed one
 * @param secrets `whsec_…` or `whpk_…`; several while one is being replaced, any may match
 * @throws WebhookVerificationError the request is not to be trusted; `code` says why
 * @throws PosthornError a secret cannot be read
 */
export async function verify<T = unknown>(
  body: WebhookBody,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options?: VerifyOptions,
): Promise<T> {
  const usable = verifyingSecrets(secrets);
  const { prefix, signatures } = open(body, headers, options);
  const content = await contentOf(prefix, body);
  for (const secret of usable) {
    if (await isSignedWith(secret, content, signatures)) return payloadOf<T>(body);
  }
  throw new WebhookVerificationError('no_match');
}

/** One signature as it stands in `webhook-signature`, made with `whsec_…` (`v1,`) or `whsk_…` (`v1a,`). */
export async function sign(body: WebhookBody, secret: string, { id, timestampSec }: SignOptions): Promise<string> {
  const { version, bytes } = signingSecret(secret);
  const key =
    version === 'v1'
      ? await subtle.importKey('raw', bytes, hmac, false, ['sign'])
      : await subtle.importKey('pkcs8', pkcs8Of(bytes), 'Ed25519', false, ['sign']);
  const signature = await subtle.sign(key.algorithm.name, key, await contentOf(prefixOf(id, timestampSec), body));
  return `${version},${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** The headers of a genuine delivery of `body`, for the tests of a receiver. */
export async function testHeaders(
  body: WebhookBody,
  secrets: string | readonly string[],
  options?: Partial<SignOptions>,
): Promise<Record<string, string>> {
  const facts = filledIn(options);
  return headersFor(facts, await Promise.all([secrets].flat().map((secret) => sign(body, secret, facts))));
}

/** `subtle.verify` compares in constant time by itself. */
async function isSignedWith({ version, bytes }: Secret, content: ArrayBuffer, signatures: string[]): Promise<boolean> {
  const algorithm = version === 'v1' ? hmac : 'Ed25519';
  const key = await subtle.importKey('raw', bytes, algorithm, false, ['verify']);
  for (const signature of signatures) {
    const [label, base64 = ''] = signature.split(',');
    if (label === version && (await subtle.verify(key.algorithm.name, key, bytesOf(base64), content))) return true;
  }
  return false;
}

/** A Blob joins text and bytes in fewer lines than any other way, and this file is weighed in every visitor's bundle. */
function contentOf(prefix: string, body: WebhookBody): Promise<ArrayBuffer> {
  return new Blob([prefix, body as string | Uint8Array<ArrayBuffer>]).arrayBuffer();
}
