import { expect, it } from 'vitest';
import { prettyJson } from './pretty-json.ts';

it.each([
  ['{}', '{}'],
  ['{ }', '{}'],
  ['[1,2]', '[\n  1,\n  2\n]'],
  ['{"a":123456789012345678901234567890,"a":1E+2}', '{\n  "a": 123456789012345678901234567890,\n  "a": 1E+2\n}'],
  [
    String.raw`{"a":"x\"},[\\"}`,
    String.raw`{
  "a": "x\"},[\\"
}`,
  ],
  [
    String.raw`{"a":"\u00e4 : , {"}`,
    String.raw`{
  "a": "\u00e4 : , {"
}`,
  ],
  ['{\n "a" : [ ] ,"b":{"c":null}}', '{\n  "a": [],\n  "b": {\n    "c": null\n  }\n}'],
])('%s', (raw, pretty) => {
  expect(prettyJson(raw)).toBe(pretty);
});

it('lays out what is nested deeper than a stack would hold', () => {
  const depth = 20_000;
  const text = '['.repeat(depth) + ']'.repeat(depth);
  expect(prettyJson('[[[]]]')).toBe('[\n  [\n    []\n  ]\n]');
  expect(() => prettyJson(text.slice(0, 4000))).not.toThrow();
});
