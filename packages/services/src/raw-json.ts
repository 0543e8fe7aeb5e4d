/** JSON text that is to stand in an answer as it is, byte for byte. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For doors that write JSON by `JSON.stringify` alone: equal in meaning, not in bytes. */
  toJSON(): Record<string, unknown> {
    const parsed: unknown = JSON.parse(this.text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  }
}

/** Writes JSON with every RawJson in it verbatim. */
export const stringifyVerbatim = (value: unknown): string => {
  const texts: string[] = [];
  // Stands where a text is to come: random letters, so that no caller can write it himself.
  const mark = `raw-${Math.random().toString(36).slice(2)}-`;
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key, given: unknown) {
    const original = this[key];
    if (!(original instanceof RawJson)) return given;
    texts.push(original.text);
    return `${mark}${texts.length - 1}`;
  });
  if (texts.length === 0) return json;
  return json.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), (_, index: string) => texts[Number(index)] ?? 'null');
};

/** Marks what is verbatim where an answer is kept. No field of ours begins with a NUL. */
const mark = '\u0000verbatim';

/** JSON in which every RawJson can be told from the rest, for `unpackVerbatim` to make it again. */
export const packVerbatim = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name, given: unknown) {
    const original = this[name];
    return original instanceof RawJson ? { [mark]: original.text } : given;
  });

export const unpackVerbatim = (text: string): unknown =>
  JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(mark in value)) return value;
    return new RawJson(String(value[mark]));
  });
