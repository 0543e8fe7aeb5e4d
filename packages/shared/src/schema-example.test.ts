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
