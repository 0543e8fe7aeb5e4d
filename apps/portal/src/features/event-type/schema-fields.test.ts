import { expect, it } from 'vitest';
import { fieldsOfSchema, type SchemaField } from './schema-fields.ts';

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

const written = (fields: SchemaField[]): unknown[] =>
  fields.map(({ path, type, required, children, repeats }) => [
    `${path}${required ? '!' : ''}${repeats ? ' again' : ''}`,
    type,
    ...written(children),
  ]);

it.each<[string, Record<string, unknown>, unknown[]]>([
  ['nothing', {}, [['!', []]]],
  ['an object of anything', { type: 'object' }, []],
  [
    'fields',
    object({ a: { type: 'string' }, b: {} }, { required: ['a'] }),
    [
      ['/a!', 'string'],
      ['/b', []],
    ],
  ],
  ['an object within', object({ a: object({ b: { type: 'integer' } }) }), [['/a', 'object', ['/a/b', 'integer']]]],
  [
    'a list of objects',
    object({ a: { type: 'array', items: object({ b: { type: 'integer' } }) } }),
    [['/a', { list: 'object' }, ['/a/*/b', 'integer']]],
  ],
  ['a list of texts', object({ a: { type: 'array', items: { type: 'string' } } }), [['/a', { list: 'string' }]]],
  [
    'a list of described texts',
    object({ a: { type: 'array', items: { type: 'string', format: 'email' } } }),
    [['/a', { list: 'string' }, ['/a/*!', 'string']]],
  ],
  ['a map', object({ a: { type: 'object', additionalProperties: { type: 'number' } } }), [['/a', { map: 'number' }]]],
  [
    'choices',
    object({ a: { oneOf: [object({ b: { type: 'string' } }, { title: 'Card' }), { type: 'null' }] } }),
    [['/a', ['object', 'null'], ['/a/|0!', 'object', ['/a/|0/b', 'string']]]],
  ],
  ['what may be null', object({ a: { type: ['string', 'null'] } }), [['/a', ['string', 'null']]]],
  ['values without a type', object({ a: { enum: ['x', 1] } }), [['/a', ['string', 'number']]]],
  [
    'all of several',
    object({ a: { allOf: [object({ b: {} }), object({ c: {} })] } }),
    [['/a', 'object', ['/a/b', []], ['/a/c', []]]],
  ],
  [
    'what refers to itself',
    object({ v: { type: 'string' }, kids: { type: 'array', items: { $ref: '#' } } }),
    [
      ['/kids', { list: 'object' }, ['/kids/*! again', 'object']],
      ['/v', 'string'],
    ],
  ],
  [
    'a part that refers to itself',
    { ...object({ a: { $ref: '#/$defs/n' } }), $defs: { n: object({ n: { $ref: '#/$defs/n' } }) } },
    [['/a', 'object', ['/a/n again', 'object']]],
  ],
  ['a list at the top', { type: 'array', items: object({ a: {} }) }, [['!', { list: 'object' }, ['/*/a', []]]]],
])('%s', (_, schema, expected) => {
  expect(written(fieldsOfSchema(schema))).toEqual(expected);
});

it('what bounds a field is told, and whatever is built to be endless ends', () => {
  const [field] = fieldsOfSchema(
    object({ a: { type: 'string', minLength: 2, format: 'email', enum: ['x', 'y'], default: 'x' } }),
  );
  expect(field).toMatchObject({
    values: ['"x"', '"y"'],
    limits: [
      { keyword: 'format', value: 'email' },
      { keyword: 'minLength', value: '2' },
      { keyword: 'default', value: 'x' },
    ],
  });
  const wide = (depth: number): object =>
    depth === 0 ? {} : object(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`f${n}`, wide(depth - 1)])));
  expect(JSON.stringify(fieldsOfSchema(wide(4) as Record<string, unknown>)).length).toBeLessThan(1_000_000);
});
