import { describe, expect, it } from 'vitest';
import { goOf } from './code-go.ts';
import { pythonOf } from './code-python.ts';
import { typescriptOf } from './code-typescript.ts';
import { shapesOf } from './schema-shape.ts';

const typed = (name: string, schema: Record<string, unknown> | null, description = '') => ({
  name,
  description,
  deprecated: false,
  schema,
});
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const of = (field: object) => shapesOf([typed('a.b', object({ f: field }, { required: ['f'] }))]);

/** The line of the field, without its tag in Go. */
const lineOf = (code: string, start: RegExp): string | undefined =>
  code
    .split('\n')
    .find((line) => start.test(line))
    ?.trim()
    .replace(/ +/g, ' ');
const linesOf = (field: object) => [
  lineOf(typescriptOf(of(field)), /^ {2}f/)?.slice(3, -1),
  lineOf(pythonOf(of(field)), /^ {4}f/)?.slice(3),
  lineOf(goOf(of(field)), /^\tF /)?.replace(/^F | `.*$/g, ''),
];

describe('a field', () => {
  it.each<[string, object | boolean, (string | undefined)[]]>([
    ['of text', { type: 'string' }, ['string', 'str', 'string']],
    ['of time', { type: 'string', format: 'date-time' }, ['string', 'str', 'time.Time']],
    ['of whole numbers', { type: 'integer' }, ['number', 'int', 'int64']],
    ['of numbers', { type: 'number' }, ['number', 'float', 'float64']],
    ['of yes or no', { type: 'boolean' }, ['boolean', 'bool', 'bool']],
    ['of anything', {}, ['unknown', 'typing.Any', 'any']],
    ['that may be null', { type: ['string', 'null'] }, ['string | null', 'typing.Union[str, None]', '*string']],
    [
      'that may be null, as OpenAPI has it',
      { type: 'integer', nullable: true },
      ['number | null', 'typing.Union[int, None]', '*int64'],
    ],
    ['of a constant', { const: 'x' }, ['"x"', 'typing.Literal["x"]', 'string']],
    ['of some values', { enum: ['x', 'y'] }, ['ABF', '"ABF"', 'ABF']],
    ['of some values or null', { enum: ['x', 'y', null] }, ['ABF', '"ABF"', '*ABF']],
    ['of values of many kinds', { enum: ['x', 1, true] }, ['ABF', '"ABF"', 'ABF']],
    ['of a list', { type: 'array', items: { type: 'string' } }, ['string[]', 'typing.List[str]', '[]string']],
    [
      'of a list of either',
      { type: 'array', items: { type: ['string', 'integer'] } },
      ['(string | number)[]', 'typing.List[typing.Union[str, int]]', '[]any'],
    ],
    [
      'of a list of objects',
      { type: 'array', items: object({ n: {} }) },
      ['ABFItem[]', 'typing.List["ABFItem"]', '[]ABFItem'],
    ],
    [
      'of places',
      { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false, minItems: 1 },
      ['[string, (number)?]', 'typing.List[typing.Union[str, float]]', '[]any'],
    ],
    ['of an object', object({ n: {} }), ['ABF', '"ABF"', 'ABF']],
    [
      'of a map',
      { type: 'object', additionalProperties: { type: 'number' } },
      ['{ [key: string]: number }', 'typing.Dict[str, float]', 'map[string]float64'],
    ],
    [
      'of a map of objects',
      { type: 'object', patternProperties: { '^x': object({ n: {} }) } },
      ['{ [key: string]: ABFValue }', 'typing.Dict[str, "ABFValue"]', 'map[string]ABFValue'],
    ],
    [
      'of either',
      { anyOf: [{ type: 'string' }, { type: 'number' }] },
      ['string | number', 'typing.Union[str, float]', 'any'],
    ],
    [
      'of either object',
      { oneOf: [object({ a: {} }, { title: 'Card' }), object({ b: {} })] },
      ['ABFCard | ABFOption2', 'typing.Union["ABFCard", "ABFOption2"]', 'json.RawMessage'],
    ],
    [
      'of an object or null',
      { oneOf: [object({ a: {} }), { type: 'null' }] },
      ['ABFOption1 | null', 'typing.Union["ABFOption1", None]', '*ABFOption1'],
    ],
    ['of all of these', { allOf: [object({ a: {} }), object({ b: {} })] }, ['ABF', '"ABF"', 'ABF']],
    [
      'of an object with one field or the other',
      object({ a: {}, b: {} }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
      ['ABF', '"ABF"', 'ABF'],
    ],
    ['that leads outside', { $ref: 'https://example.com/x' }, ['unknown', 'typing.Any', 'any']],
    ['that leads back', { $ref: '#' }, ['AB', '"AB"', '*AB']],
  ])('%s', (_, field, expected) => {
    expect(linesOf(field as object)).toEqual(expected);
  });

  it('that need not be there, has a name that is no identifier, is deprecated or described', () => {
    const shapes = shapesOf([
      typed(
        'order.placed',
        object({ 'x-y': { type: 'string', description: 'ends */ here\nand "there"', deprecated: true } }),
      ),
    ]);
    expect(typescriptOf(shapes)).toContain(
      '  /**\n   * ends *\\/ here\n   * and "there"\n   * @deprecated\n   */\n  "x-y"?: string;\n',
    );
    expect(pythonOf(shapes)).toContain(
      'OrderPlaced = typing.TypedDict("OrderPlaced", {\n    # ends */ here\n    # and "there"\n    # Deprecated.\n    "x-y": typing.NotRequired[str],\n})',
    );
    expect(goOf(shapes)).toContain('XY *string `json:"x-y,omitempty"`');
  });
});

it('parts that are referred to are declared once, and equal names of two event types stay apart', () => {
  const withMoney = (kind: string) => ({
    ...object({ total: { $ref: '#/$defs/money' }, tax: { $ref: '#/$defs/money' } }),
    $defs: { money: object({ amount: { type: kind } }) },
  });
  const code = typescriptOf(shapesOf([typed('a.b', withMoney('string')), typed('a_b', withMoney('number'))]));
  expect(code.match(/^export interface (\w+)/gm)).toEqual([
    'export interface ABMoney',
    'export interface AB',
    'export interface AB2Money',
    'export interface AB2',
    'export interface WebhookPayloads',
  ]);
});
