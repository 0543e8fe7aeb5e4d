/**
 * Ids: uuid v7 in the database, TypeID on the wire (`msg_01h455vb4pex5vsknk084sn02q`). Both sort by the instant of creation.
 * Source: RFC 9562 §5.7; the TypeID specification 0.3.
 */

export const idPrefixes = {
  tenant: 'ten',
  application: 'app',
  endpoint: 'ep',
  message: 'msg',
  attempt: 'atmpt',
  apiKey: 'key',
  audit: 'audit',
  backgroundTask: 'qtask',
  portalToken: 'ptok',
  invitation: 'inv',
  impersonation: 'imp',
  alert: 'alert',
} as const;

export type IdKind = keyof typeof idPrefixes;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const valueByCode = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) valueByCode[alphabet.charCodeAt(i)] = i;

const hexDigits = '0123456789abcdef';

/** A uuid v7 from an instant in milliseconds and ten random bytes. */
export const uuidV7 = (now: number, random: Uint8Array): string => {
  const time = now.toString(16).padStart(12, '0');
  let tail = '';
  for (let i = 0; i < 10; i++) {
    const byte = random[i] ?? 0;
    tail += hexDigits.charAt(byte >> 4) + hexDigits.charAt(byte & 15);
  }
  const variant = hexDigits.charAt(8 | (Number.parseInt(tail.charAt(3), 16) & 3));
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
};

/** The smallest uuid v7 of an instant: what `id >= ` compares with when a list is cut by time. */
export const uuidV7Floor = (now: number): string => {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
};

/** Milliseconds since 1970 at which the uuid v7 was made. */
export const instantOf = (uuid: string): number => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);

export const encodeId = (kind: IdKind, uuid: string): string => {
  // 128 bits in 26 characters of 5: the first carries only 3.
  const hex = uuid.replaceAll('-', '');
  let text = '';
  let carry = 0;
  let bits = 2;
  for (let i = 0; i < 32; i++) {
    carry = (carry << 4) | Number.parseInt(hex.charAt(i), 16);
    bits += 4;
    if (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((carry >> bits) & 31);
      carry &= (1 << bits) - 1;
    }
  }
  return `${idPrefixes[kind]}_${text}`;
};

/** The uuid behind a wire id, or undefined when the text is no id of that kind. */
export const decodeId = (kind: IdKind, text: string): string | undefined => {
  const prefix = idPrefixes[kind];
  const start = prefix.length + 1;
  if (text.length !== start + 26 || !text.startsWith(prefix) || text.charAt(prefix.length) !== '_') return undefined;
  let hex = '';
  let carry = 0;
  let bits = -2;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? (valueByCode[code] ?? -1) : -1;
    if (value < 0 || (i === start && value > 7)) return undefined;
    carry = (carry << 5) | value;
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      hex += hexDigits.charAt((carry >> bits) & 15);
      carry &= (1 << bits) - 1;
    }
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
