export type Finding =
  | 'valid'
  | 'no_headers'
  | 'no_secret'
  | 'bad_secret'
  | 'bad_timestamp'
  | 'old_timestamp'
  | 'line_ends'
  | 'outer_space'
  | 'laid_out'
  | 'mismatch'
  | 'no_crypto';

export type Diagnosis = {
  findings: Finding[];
  /** What is signed, before the body. */
  signedPrefix: string | null;
  /** What the signature should be; null for a key pair, whose private half only the sender has. */
  expected: string | null;
  received: readonly string[];
};

/** Receivers refuse what is older or newer than this. Source: Standard Webhooks 1.0. */
const toleranceSeconds = 300;

/** Headers as people copy them: lines of `Name: value`, of `-H 'Name: value'`, or a JSON object. Names in lower case. */
export const readHeaders = (text: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      for (const [name, value] of Object.entries(parsed))
        headers[name.toLowerCase()] = String(Array.isArray(value) ? value[0] : value).trim();
      return headers;
    }
  } catch {
    // It is no JSON: line by line then.
  }
  for (const line of text.split('\n')) {
    const found = /^\s*(?:-H\s+)?["']?([\w-]+)["']?\s*[:=]\s*["']?(.*?)["']?[\s,\\]*$/.exec(line);
    if (found?.[1]) headers[found[1].toLowerCase()] = (found[2] ?? '').trim();
  }
  return headers;
};

type Signed = { id: string; timestamp: string; signatures: string[] };

const signedOf = (headers: Record<string, string>): Signed | null => {
  for (const family of ['webhook', 'svix']) {
    const id = headers[`${family}-id`];
    const timestamp = headers[`${family}-timestamp`];
    const signature = headers[`${family}-signature`];
    if (id && timestamp && signature) return { id, timestamp, signatures: signature.split(/\s+/).filter(Boolean) };
  }
  return null;
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

type Verifier = { sign: ((text: string) => Promise<string>) | null; fits: (text: string) => Promise<boolean> };

const verifierOf = async (secret: string, signatures: readonly string[]): Promise<Verifier | null> => {
  const isPublic = secret.startsWith('whpk_');
  const raw = bytesOf(secret.replace(/^wh(?:sec|pk)_/, ''));
  if (!raw || raw.length === 0) return null;
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  if (isPublic) {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const given = signatures.filter((each) => each.startsWith('v1a,')).map((each) => bytesOf(each.slice(4)));
    const fits = async (text: string): Promise<boolean> => {
      for (const signature of given)
        if (signature && (await crypto.subtle.verify('Ed25519', key, signature, encode(text)))) return true;
      return false;
    };
    return { sign: null, fits };
  }
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const sign = async (text: string): Promise<string> => {
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text)));
    return `v1,${btoa(String.fromCharCode(...mac))}`;
  };
  return { sign, fits: async (text) => signatures.includes(await sign(text)) };
};

/** The body as it was before something on the way changed it, by what people's frameworks do to it. */
const relaid = (body: string): { finding: Finding; body: string }[] => {
  const found: { finding: Finding; body: string }[] = [
    { finding: 'line_ends', body: body.replaceAll('\r\n', '\n') },
    { finding: 'outer_space', body: body.trim() },
    { finding: 'outer_space', body: `${body}\n` },
  ];
  try {
    const parsed: unknown = JSON.parse(body);
    for (const indent of [0, 2, 4]) found.push({ finding: 'laid_out', body: JSON.stringify(parsed, null, indent) });
  } catch {
    // A body that is no JSON was not laid out anew.
  }
  return found.filter((each) => each.body !== body);
};

/** Why a signature does not verify: what is missing, what does not fit, and what would have. Everything stays in this browser. */
export const diagnoseSignature = async (given: {
  headers: string;
  body: string;
  secret: string;
  nowMs: number;
}): Promise<Diagnosis> => {
  const signed = signedOf(readHeaders(given.headers));
  const nothing = { signedPrefix: null, expected: null, received: signed?.signatures ?? [] };
  if (!signed) return { ...nothing, findings: ['no_headers'] };
  const secret = given.secret.trim();
  if (!secret) return { ...nothing, findings: ['no_secret'] };
  if (!globalThis.crypto?.subtle) return { ...nothing, findings: ['no_crypto'] };
  const findings: Finding[] = [];
  const seconds = Number(signed.timestamp);
  if (!Number.isSafeInteger(seconds)) findings.push('bad_timestamp');
  else if (Math.abs(given.nowMs / 1000 - seconds) > toleranceSeconds) findings.push('old_timestamp');
  let verifier: Verifier | null = null;
  try {
    verifier = await verifierOf(secret, signed.signatures);
  } catch {
    verifier = null;
  }
  if (!verifier) return { ...nothing, findings: ['bad_secret', ...findings] };
  const signedPrefix = `${signed.id}.${signed.timestamp}.`;
  const expected = verifier.sign ? await verifier.sign(signedPrefix + given.body) : null;
  const answer = { signedPrefix, expected, received: signed.signatures };
  if (await verifier.fits(signedPrefix + given.body)) return { ...answer, findings: ['valid', ...findings] };
  for (const other of relaid(given.body))
    if (await verifier.fits(signedPrefix + other.body)) return { ...answer, findings: [other.finding, ...findings] };
  return { ...answer, findings: ['mismatch', ...findings] };
};
