import { expect, it } from 'vitest';
import { compareSchemas } from './schema-compatibility.ts';

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

it.each([
  [object({ a: {} }), object({ a: {}, b: {} }), [['/b', 'field_added', false]]],
  [object({ a: {}, b: {} }), object({ a: {} }), [['/b', 'field_removed', true]]],
  [object({ a: {} }, { required: ['a'] }), object({ a: {} }), [['/a', 'field_optional', true]]],
  [object({ a: {} }), object({ a: {} }, { required: ['a'] }), [['/a', 'field_required', false]]],
  [object({ a: { type: 'number' } }), object({ a: { type: 'integer' } }), []],
  [object({ a: { type: 'integer' } }), object({ a: { type: 'number' } }), [['/a', 'type_changed', true]]],
  [object({ a: { type: 'string' } }), object({ a: { type: ['string', 'null'] } }), [['/a', 'type_changed', true]]],
  [object({ a: { enum: ['x'] } }), object({ a: { enum: ['x', 'y'] } }), [['/a', 'value_added', true]]],
  [object({ a: { enum: ['x', 'y'] } }), object({ a: { enum: ['x'] } }), [['/a', 'value_removed', false]]],
  [object({ a: { maxLength: 5 } }), object({ a: { maxLength: 9 } }), [['/a', 'limit_widened', true]]],
  [object({ a: { minimum: 5 } }), object({ a: { minimum: 9 } }), [['/a', 'limit_narrowed', false]]],
  [
    { type: 'array', items: object({ a: {} }) },
    { type: 'array', items: object({}) },
    [['/*/a', 'field_removed', true]],
  ],
  [
    { $ref: '#/$defs/one', $defs: { one: object({ a: { type: 'string' } }) } },
    object({ a: { type: 'number' } }),
    [['/a', 'type_changed', true]],
  ],
  [{ $ref: '#' }, { $ref: '#' }, []],
])('%#', (before, after, changes) => {
  expect(compareSchemas(before, after).map(({ path, kind, breaking }) => [path, kind, breaking])).toEqual(changes);
});
