import { randomBytes } from 'node:crypto';
import { invalidField } from '@posthorn/shared/error';

const prefix = 'whsec_';
const bytesMin = 24;
const bytesMax = 64;

/** What Standard Webhooks advises: 24 random bytes, 192 bits. */
export const newHmacSecret = (): Buffer => randomBytes(bytesMin);

export const hmacSecretText = (raw: Buffer): string => prefix + raw.toString('base64');

/** The bytes of a secret that a caller gives, with or without its prefix. `loc` names the field when it is none. */
export const readHmacSecret = (text: string, loc: string[]): Buffer => {
  const base64 = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const raw = Buffer.from(base64, 'base64');
  // Buffer skips what is no base64: only a text that comes back as it was is one.
  const same = raw.toString('base64').replace(/=+$/, '') === base64.replace(/=+$/, '');
  if (!same) throw invalidField(loc, 'The secret is no base64.');
  if (raw.length < bytesMin || raw.length > bytesMax) {
    throw invalidField(loc, `A secret has ${bytesMin} to ${bytesMax} bytes, this one has ${raw.length}.`);
  }
  return raw;
};
