import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

it.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'say "x"'], '"a,b","say ""x"""\r\n'],
  [[null, undefined, 3, { a: 1 }], ',,3,"{""a"":1}"\r\n'],
  [['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"\r\n`],
  [['-1', '@a', '+b'], "'-1,'@a,'+b\r\n"],
])('%j', (values, line) => {
  expect(csvLine(values)).toBe(line);
});
