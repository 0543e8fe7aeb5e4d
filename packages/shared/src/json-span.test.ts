import { describe, expect, it } from 'vitest';
import { spanOfKey, spansOfItems } from './json-span.ts';

const cut = (text: string, key = 'payload'): string => {
  JSON.parse(text);
  const span = spanOfKey(text, key);
  return span.kind === 'found' ? text.slice(span.start, span.end) : span.kind;
};

const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

describe('the value of a key, as its very text', () => {
  it.each([
    ['plain', '{"a":1,"payload":{"x":1}}', '{"x":1}'],
    ['first', '{"payload":{},"a":1}', '{}'],
    ['alone', '{"payload":{}}', '{}'],
    ['white space inside stays', '{ "payload" :\n\t{ "x" : 1 }\r\n , "a" : 2 }', '{ "x" : 1 }'],
    ['white space around the object', ' \n{"payload":{}} \t', '{}'],
    ['1.0 and 1E+2', '{"payload":{"a":1.0,"b":1E+2}}', '{"a":1.0,"b":1E+2}'],
    ['30 digits', '{"payload":{"n":123456789012345678901234567890}}', '{"n":123456789012345678901234567890}'],
    ['__proto__', '{"payload":{"__proto__":{"a":1}},"__proto__":1}', '{"__proto__":{"a":1}}'],
    ['an escaped NUL', '{"payload":{"a":"\\u0000"}}', '{"a":"\\u0000"}'],
    ['a lone surrogate escape', '{"payload":{"a":"\\ud800"}}', '{"a":"\\ud800"}'],
    ['emoji', '{"a":"\u{1f600}","payload":{"b":"\u{1f600}"}}', '{"b":"\u{1f600}"}'],
    ['quotes and braces in texts', '{"a":"}\\"{\\\\","payload":{"b":"]}\\\\\\""}}', '{"b":"]}\\\\\\""}'],
    ['keys twice inside stay', '{"payload":{"a":1,"a":2}}', '{"a":1,"a":2}'],
    ['not the nested one', '{"a":{"payload":1},"payload":{"b":2}}', '{"b":2}'],
    ['an escaped key', '{"pay\\u006coad":{"b":2}}', '{"b":2}'],
    ['10,000 deep', `{"payload":${deep}}`, deep],
    ['a scalar', '{"payload":12,"a":1}', '12'],
    ['a scalar before the end', '{"payload":true }', 'true'],
    ['a text', '{"payload":"x"}', '"x"'],
    ['null', '{"payload":null}', 'null'],
    ['missing', '{"a":{"payload":{}}}', 'missing'],
    ['missing in an empty object', '{ }', 'missing'],
    ['twice', '{"payload":{},"payload":{}}', 'duplicate'],
    ['twice, once escaped', '{"payload":{},"pay\\u006coad":{}}', 'duplicate'],
    ['another key twice', '{"a":1,"payload":{},"a":1}', 'duplicate'],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('names the key that occurs twice', () => {
    expect(spanOfKey('{"a":1,"a":2}', 'payload')).toEqual({ kind: 'duplicate', key: 'a' });
  });
});

it.each([
  ['[null]', ['null']],
  ['[1,true]', ['1', 'true']],
  ['[ "a" , {"b":[1]} , [2] ]', ['"a"', '{"b":[1]}', '[2]']],
  ['[]', []],
])('the items of %s', (list, items) => {
  // What stands behind the array must not be taken for an item, nor looked for without end.
  const text = `{"messages":${list}}`;
  expect(spansOfItems(text, text.indexOf('[')).map((span) => text.slice(span.start, span.end))).toEqual(items);
});
