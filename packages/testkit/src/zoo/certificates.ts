import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** `sound`: signed by the zoo's own authority, for the name and now. The others lack one thing each. */
export type CertificateKind =
  | 'sound'
  | 'expired'
  | 'not yet valid'
  | 'wrong host'
  | 'self-signed'
  | 'unknown authority';

export type KeyAndCertificate = { key: string; cert: string };

/** The one name that sound certificates are for. */
export const zooHost = 'zoo.example';

const dayMs = 86_400_000;

// As much of DER as a certificate needs. Lengths here stay below 65,536.
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Buffer): Buffer => der(0x03, Buffer.from([0]), bytes);
const yes = der(0x01, Buffer.from([0xff]));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const nameOf = (text: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))));
const timeOf = (at: number): Buffer =>
  der(
    0x18,
    Buffer.from(
      `${new Date(at)
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(0, 14)}Z`,
    ),
  );
const extension = (hex: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(hex), ...(critical ? [yes] : []), der(0x04, value));

type Party = { name: string; privateKey: KeyObject; publicKey: KeyObject };

const newParty = (name: string): Party => ({ name, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) });

const issue = (
  subject: Party,
  issuer: Party,
  { host, fromMs, toMs }: { host: string | null; fromMs: number; toMs: number },
): string => {
  const spki = subject.publicKey.export({ type: 'spki', format: 'der' });
  const serial = createHash('sha256').update(spki).digest().subarray(0, 8);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const extensions = host
    ? extension('551d11', sequence(der(0x82, Buffer.from(host))))
    : extension('551d13', sequence(yes), true);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    nameOf(issuer.name),
    sequence(timeOf(fromMs), timeOf(toMs)),
    nameOf(subject.name),
    spki,
    der(0xa3, sequence(extensions)),
  );
  const whole = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, issuer.privateKey)));
  const lines = whole.toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};

/** An authority made for this run, which a test trusts, and certificates of each kind. Node can sign but not build them. */
export const makeCertificates = (
  now: number,
): { authority: string; of: (kind: CertificateKind) => KeyAndCertificate } => {
  const authority = newParty('Zoo Authority');
  const stranger = newParty('Strange Authority');
  const span = { fromMs: now - dayMs, toMs: now + dayMs };
  const of = (kind: CertificateKind): KeyAndCertificate => {
    const party = newParty(kind);
    const issuer = kind === 'self-signed' ? party : kind === 'unknown authority' ? stranger : authority;
    const host = kind === 'wrong host' ? 'elsewhere.example' : zooHost;
    const when =
      kind === 'expired'
        ? { fromMs: now - 3 * dayMs, toMs: now - dayMs }
        : kind === 'not yet valid'
          ? { fromMs: now + dayMs, toMs: now + 3 * dayMs }
          : span;
    return {
      key: String(party.privateKey.export({ type: 'pkcs8', format: 'pem' })),
      cert: issue(party, issuer, { host, ...when }),
    };
  };
  return { authority: issue(authority, authority, { host: null, ...span }), of };
};
