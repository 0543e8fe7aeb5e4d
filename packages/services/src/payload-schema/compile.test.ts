import { expect, it } from 'vitest';
import { compileSchema } from './compile.ts';

const order = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', pattern: '^(a+)+$' }, lines: { type: 'array', items: { $ref: '#/$defs/line' } } },
  $defs: { line: { type: 'object', properties: { n: { type: 'integer', minimum: 1 } } } },
};

it.each([
  [{ id: 'aaa' }, null],
  [{}, { path: [], message: "must have required property 'id'" }],
  [
    { id: 'a', lines: [{ n: 1 }, { n: 0 }] },
    { path: ['lines', 1, 'n'], message: 'must be >= 1' },
  ],
  // Half a minute with an engine that goes back.
  [{ id: `${'a'.repeat(100_000)}b` }, { path: ['id'], message: 'must match pattern "^(a+)+$"' }],
])('%#', (payload, fault) => {
  const compiled = compileSchema(order);
  if (!compiled.ok) throw new Error(compiled.reason);
  expect(compiled.check(payload)).toEqual(fault);
});

const deep = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { not: deep(levels - 1) });

it.each([
  [{ type: 'objekt' }, 'no JSON Schema'],
  [{ $ref: 'https://example.com/schema.json' }, 'leads outside'],
  [{ $ref: '#/$defs/nothing' }, 'no JSON Schema'],
  [{ pattern: '(?=a)' }, 'no JSON Schema'],
  [{ type: 'array', uniqueItems: true }, 'maxItems'],
  [deep(40), 'deeper than 32'],
  [{ description: 'x'.repeat(70_000) }, '65536 bytes'],
])('%#: is refused', (schema, reason) => {
  expect(compileSchema(schema)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});
