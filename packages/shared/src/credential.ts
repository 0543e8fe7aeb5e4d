/**
 * Credentials: a prefix, 43 characters that carry 256 random bits, 6 characters of CRC-32. The checksum tells a mistyped or cut
 * one without asking the database, and lets scanners of leaked secrets be sure.
 */
export const credentialPrefixes = {
  liveKey: 'ph_live_',
  testKey: 'ph_test_',
  /** Stands in a link to the portal and is exchanged once. */
  portalLink: 'phl_',
  portalSession: 'phs_',
  invitation: 'phi_',
} as const;
export type CredentialKind = keyof typeof credentialPrefixes;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 43;
const checksumLength = 6;
const shape = /^(ph_live_|ph_test_|phl_|phs_|phi_)[0-9A-Za-z]{49}$/;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = (crc >>> 8) ^ (crcTable[(crc ^ text.charCodeAt(i)) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};

const base62 = (value: bigint, length: number): string => {
  let rest = value;
  let text = '';
  for (let i = 0; i < length; i++) {
    text = alphabet.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
};

const checksumOf = (text: string): string => base62(BigInt(crc32(text)), checksumLength);

/** The credential that 32 random bytes make. */
export const credentialFrom = (kind: CredentialKind, random: Uint8Array): string => {
  let value = 0n;
  for (const byte of random) value = (value << 8n) | BigInt(byte);
  const body = credentialPrefixes[kind] + base62(value, secretLength);
  return body + checksumOf(body);
};

const kinds: readonly CredentialKind[] = ['liveKey', 'testKey', 'portalLink', 'portalSession', 'invitation'];

/** What kind of credential a text is; undefined: none, or one that was mistyped. */
export const credentialKindOf = (text: string): CredentialKind | undefined => {
  const prefix = shape.exec(text)?.[1];
  if (prefix === undefined || checksumOf(text.slice(0, -checksumLength)) !== text.slice(-checksumLength))
    return undefined;
  return kinds.find((kind) => credentialPrefixes[kind] === prefix);
};

export const isApiKey = (text: string): boolean => {
  const kind = credentialKindOf(text);
  return kind === 'liveKey' || kind === 'testKey';
};

const previewLength = 4;

/** What is shown of a key after its creation, so that a person can tell keys apart. */
export const apiKeyPreview = (key: string): string => `${key.slice(0, key.lastIndexOf('_') + 1 + previewLength)}…`;
