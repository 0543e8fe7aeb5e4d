/** What is wrong with a text that is to be JSON, and where: line and column begin with 1. */
export type JsonFault = {
  line: number;
  column: number;
} & (
  | { kind: 'unexpected'; found: string }
  | { kind: 'end' }
  | { kind: 'open_text' }
  | { kind: 'line_in_text' }
  | { kind: 'escape' }
  | { kind: 'trailing_comma' }
  | { kind: 'missing_comma' }
  | { kind: 'missing_colon' }
  | { kind: 'name_not_quoted' }
  | { kind: 'single_quote' }
  | { kind: 'number' }
  | { kind: 'more'; found: string }
  | { kind: 'too_deep' }
);

type Kind = JsonFault['kind'];
type Found = { at: number; kind: Kind };

/** Nobody writes deeper by hand, and a stack ends. */
const depthMax = 500;

class Fault extends Error {
  readonly at: number;
  readonly kind: Kind;
  constructor(at: number, kind: Kind) {
    super(kind);
    this.at = at;
    this.kind = kind;
  }
}

const findFault = (text: string): Found | null => {
  let at = 0;
  const fail = (kind: Kind, where = at): never => {
    throw new Fault(where, where >= text.length && kind !== 'open_text' && kind !== 'too_deep' ? 'end' : kind);
  };
  const space = (): void => {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  };
  const readText = (): void => {
    const start = at;
    at++;
    for (;;) {
      const char = text.charAt(at);
      if (at >= text.length) fail('open_text', start);
      if (char === '"') break;
      if (char < ' ') fail(char === '\n' || char === '\r' ? 'line_in_text' : 'escape');
      if (char === '\\') {
        if (!/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6))) fail('escape');
        at++;
      }
      at++;
    }
    at++;
  };
  const readNumber = (): void => {
    const [whole = ''] = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(text.slice(at, at + 400)) ?? [];
    if (whole === '' || /[\d.]/.test(text.charAt(at + whole.length))) fail('number');
    at += whole.length;
  };
  const readMembers = (close: '}' | ']', depth: number): void => {
    at++;
    space();
    if (text.charAt(at) === close) {
      at++;
      return;
    }
    for (;;) {
      if (close === '}') {
        const char = text.charAt(at);
        if (char !== '"') fail(char === "'" ? 'single_quote' : /[\w$]/.test(char) ? 'name_not_quoted' : 'unexpected');
        readText();
        space();
        if (text.charAt(at) !== ':') fail('missing_colon');
        at++;
      }
      readValue(depth + 1);
      space();
      const char = text.charAt(at);
      if (char === close) {
        at++;
        return;
      }
      if (char !== ',') fail(/["\w{['-]/.test(char) ? 'missing_comma' : 'unexpected');
      const comma = at;
      at++;
      space();
      if (text.charAt(at) === close) fail('trailing_comma', comma);
    }
  };
  const readValue = (depth: number): void => {
    if (depth > depthMax) fail('too_deep');
    space();
    const char = text.charAt(at);
    if (char === '{') readMembers('}', depth);
    else if (char === '[') readMembers(']', depth);
    else if (char === '"') readText();
    else if (/[-\d]/.test(char)) readNumber();
    else {
      const word = ['true', 'false', 'null'].find((one) => text.startsWith(one, at));
      if (word === undefined) fail(char === "'" ? 'single_quote' : 'unexpected');
      at += word?.length ?? 0;
    }
  };
  try {
    readValue(0);
    space();
    if (at < text.length) fail('more');
    return null;
  } catch (thrown) {
    if (thrown instanceof Fault) return { at: thrown.at, kind: thrown.kind };
    throw thrown;
  }
};

/** The first thing that keeps a text from being JSON; null: it is JSON. */
export const jsonFault = (text: string): JsonFault | null => {
  const found = findFault(text);
  if (!found) return null;
  const lines = text.slice(0, found.at).split(/\r\n|\n|\r/);
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const { kind } = found;
  return kind === 'unexpected' || kind === 'more'
    ? { ...place, kind, found: String.fromCodePoint(text.codePointAt(found.at) ?? 32) }
    : { ...place, kind };
};
