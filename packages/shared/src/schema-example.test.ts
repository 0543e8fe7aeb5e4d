import { describe, expect, it } from 'vitest';
import { exampleOfSchema } from './schema-example.ts';

describe('an example', () => {
  it.each([
    ['the schema’s own', { type: 'object', examples: [{ a: 1 }] }, { a: 1 }],
    ['its default', { type: 'string', default: 'x' }, 'x'],
    ['the first of an enum', { enum: ['a', 'b'] }, 'a'],
    ['a number within its bounds', { type: 'number', minimum: 5 }, 5],
    ['a text of a format', { type: 'string', format: 'email' }, 'ada@example.com'],
    ['a text that is long enough', { type: 'string', minLength: 6 }, 'text--'],
    ['what may be null as what it may be else', { type: ['null', 'boolean'] }, true],
    ['a number above what it may not be', { type: 'integer', exclusiveMinimum: 5, multipleOf: 4 }, 8],
    ['a text that is short enough', { type: 'string', maxLength: 2 }, 'te'],
    ['as many as there must be', { type: 'array', minItems: 2, items: { const: 'x' } }, ['x', 'x']],
    ['one for each place', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] }, ['text', 1]],
    [
      'all of several, and one of others',
      {
        allOf: [
          { type: 'object', properties: { a: { const: 1 } } },
          { properties: { b: { const: 2 } }, oneOf: [{ properties: { c: { const: 3 } } }] },
        ],
      },
      { a: 1, b: 2, c: 3 },
    ],
    ['a list of one', { type: 'array', items: { type: 'integer' } }, [1]],
    ['nothing known', {}, 'text'],
    [
      'of nested objects and references',
      {
        $defs: { money: { type: 'object', properties: { amount: { type: 'number' }, currency: { const: 'EUR' } } } },
        type: 'object',
        properties: { total: { $ref: '#/$defs/money' }, tags: { type: 'array', items: { type: 'string' } } },
      },
      { total: { amount: 1, currency: 'EUR' }, tags: ['text'] },
    ],
  ])('is %s', (_, schema, expected) => {
    expect(exampleOfSchema(schema)).toEqual(expected);
  });

  it('ends, whatever refers to itself', () => {
    const tree = {
      type: 'object',
      properties: { child: { $ref: '#' }, list: { type: 'array', items: { $ref: '#' } } },
    };
    expect(JSON.stringify(exampleOfSchema(tree)).length).toBeLessThan(20_000);
    expect(exampleOfSchema({ $ref: '#' })).toBe('text');
    expect(exampleOfSchema({ $ref: '#/__proto__/constructor' })).toBe('text');
  });
});
