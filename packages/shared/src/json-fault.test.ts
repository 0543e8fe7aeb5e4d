import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

it.each<[string, ReturnType<typeof jsonFault>]>([
  ['{"a": [1, -0.5e3, true, null, "x\\u0041"]}', null],
  ['', { line: 1, column: 1, kind: 'end' }],
  ['{\n  "a": 1,\n}', { line: 2, column: 9, kind: 'trailing_comma' }],
  ['{"a": 1 "b": 2}', { line: 1, column: 9, kind: 'missing_comma' }],
  ['{"a" 1}', { line: 1, column: 6, kind: 'missing_colon' }],
  ['{a: 1}', { line: 1, column: 2, kind: 'name_not_quoted' }],
  ["{'a': 1}", { line: 1, column: 2, kind: 'single_quote' }],
  ['["a', { line: 1, column: 2, kind: 'open_text' }],
  ['["a\nb"]', { line: 1, column: 4, kind: 'line_in_text' }],
  ['["\\x"]', { line: 1, column: 3, kind: 'escape' }],
  ['[01]', { line: 1, column: 2, kind: 'number' }],
  ['{"a": {', { line: 1, column: 8, kind: 'end' }],
  ['{} {}', { line: 1, column: 4, kind: 'more', found: '{' }],
  ['[1, tru]', { line: 1, column: 5, kind: 'unexpected', found: 't' }],
  ['['.repeat(2_000), { line: 1, column: 502, kind: 'too_deep' }],
])('%j', (text, fault) => {
  expect(jsonFault(text)).toEqual(fault);
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds a fault wherever the engine does, and nowhere else', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'a',
      '1',
      '0',
      '-',
      '.',
      'e',
      'true',
      ' ',
      '\n',
      'null',
      "'",
    ),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        pieces.map((each) => each.join('')),
      ),
      (text) => (jsonFault(text) === null) === isJson(text),
    ),
    {
      numRuns: 5_000,
    },
  );
});
