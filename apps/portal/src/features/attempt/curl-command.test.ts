import { expect, it } from 'vitest';
import { curlCommand } from './curl-command.ts';

it('quotes what a shell would take apart', () => {
  expect(
    curlCommand(
      "https://a.test/x?y='1'&z=$HOME",
      { 'content-type': 'application/json', Host: 'a.test', 'content-length': '9' },
      `{"a":"it's"}`,
    ),
  ).toBe(
    [
      `curl -X POST 'https://a.test/x?y='\\''1'\\''&z=$HOME' \\`,
      `  -H 'content-type: application/json' \\`,
      `  --data-raw '{"a":"it'\\''s"}'`,
    ].join('\n'),
  );
});

it('has no body when the payload is gone', () => {
  expect(curlCommand('https://a.test', {}, null)).toBe(`curl -X POST 'https://a.test'`);
});
