/** Where one value of a JSON object stands in its text. `end` is the offset after its last character. */
export type JsonSpan =
  | { kind: 'found'; start: number; end: number }
  | { kind: 'missing' }
  | { kind: 'duplicate'; key: string };

const quote = 34;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const comma = 44;

const skipSpace = (text: string, from: number): number => {
  let at = from;
  // JSON's white space is exactly space, tab, line feed and carriage return.
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
};

/** `from` is the opening quote; the result is the offset after the closing one. */
const skipString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 2;
    else if (code === quote) return at + 1;
    else at++;
  }
  return at;
};

const skipNested = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = skipString(text, at);
      continue;
    }
    at++;
    if (code === openBrace || code === openBracket) depth++;
    else if ((code === closeBrace || code === closeBracket) && --depth === 0) return at;
  }
  return at;
};

const skipValue = (text: string, from: number): number => {
  const code = text.charCodeAt(from);
  if (code === quote) return skipString(text, from);
  if (code === openBrace || code === openBracket) return skipNested(text, from);
  let at = from;
  while (at < text.length) {
    const next = text.charCodeAt(at);
    if (next === comma || next === closeBrace || next === closeBracket || next <= 32) return at;
    at++;
  }
  return at;
};

const readKey = (text: string, start: number, end: number): string => {
  const raw = text.slice(start + 1, end - 1);
  // An escaped key is the same key: "pay\u006coad" names the payload too.
  return raw.includes('\\') ? String(JSON.parse(text.slice(start, end))) : raw;
};

/**
 * Finds the value of a top-level key without parsing it, so that it can be passed on as the very text that was given: parsing
 * and writing again would turn 1.0 into 1 and lose the digits of long numbers. `text` must be valid JSON with an object at its
 * top. A key that occurs twice is refused: two readers could take different values for the same.
 */
export const spanOfKey = (text: string, key: string): JsonSpan => {
  const seen = new Set<string>();
  let found: JsonSpan = { kind: 'missing' };
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text.charCodeAt(at) === quote) {
    const keyEnd = skipString(text, at);
    const name = readKey(text, at, keyEnd);
    if (seen.has(name)) return { kind: 'duplicate', key: name };
    seen.add(name);
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = skipValue(text, start);
    if (name === key) found = { kind: 'found', start, end };
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === comma) at = skipSpace(text, at + 1);
  }
  return found;
};

/** Where the items of the array that begins at `from` stand. `text` must be valid JSON. */
export const spansOfItems = (text: string, from: number): { start: number; end: number }[] => {
  const spans: { start: number; end: number }[] = [];
  let at = skipSpace(text, from + 1);
  while (at < text.length && text.charCodeAt(at) !== closeBracket) {
    const end = skipValue(text, at);
    spans.push({ start: at, end });
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === comma) at = skipSpace(text, at + 1);
  }
  return spans;
};
