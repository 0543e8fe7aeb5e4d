import { asSchema, isSchema, mergeAll, pointed, type Schema } from '@posthorn/shared/schema-merge';

/** A type in the words of JSON Schema: a word, one of several, a list or a map of something. */
export type TypeText = string | { list: TypeText } | { map: TypeText } | TypeText[];

type FieldRole = 'field' | 'item' | 'value' | 'option' | 'place';

/** A line of the table that a schema is shown as. */
export type SchemaField = {
  /** Of its own within the schema: what is open is remembered by it. */
  path: string;
  role: FieldRole;
  /** Of a field; else its number among its kind. */
  name: string;
  type: TypeText;
  required: boolean;
  deprecated: boolean;
  description: string;
  /** Exactly these, as JSON. */
  values: string[];
  limits: { keyword: LimitKeyword; value: string }[];
  children: SchemaField[];
  /** It is the same as something around it, and shown there. */
  repeats: boolean;
};

const limitKeywords = [
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'pattern',
  'default',
] as const;
type LimitKeyword = (typeof limitKeywords)[number];

const depthMax = 12;
/** A page that a person can still scroll through. */
const fieldsMax = 1_500;
const valuesMax = 50;

type Place = { path: string; role: FieldRole; name: string; required: boolean };

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const typesOf = (schema: Schema): string[] => {
  const given = Array.isArray(schema.type) ? schema.type.map(String) : schema.type ? [String(schema.type)] : [];
  const known =
    given.length > 0
      ? given
      : isSchema(schema.properties)
        ? ['object']
        : schema.items !== undefined || schema.prefixItems !== undefined
          ? ['array']
          : [];
  return schema.nullable === true ? [...known, 'null'] : known;
};

/** The lines of a schema: fields of objects, entries of lists, choices. Whatever refers to itself ends. */
export const fieldsOfSchema = (root: Schema): SchemaField[] => {
  let made = 0;

  const follow = (
    given: unknown,
    around: readonly string[],
  ): { schema: Schema; refs: readonly string[]; repeats: boolean } => {
    const schema = asSchema(given);
    const end = typeof schema.$ref === 'string' ? pointed(root, schema.$ref) : null;
    if (!end)
      return { schema: Array.isArray(schema.allOf) ? mergeAll(root, [schema]) : schema, refs: around, repeats: false };
    const { $ref: _ref, ...own } = schema;
    const merged = { ...(Array.isArray(end.schema.allOf) ? mergeAll(root, [end.schema]) : end.schema), ...own };
    return { schema: merged, refs: [...around, end.pointer], repeats: around.includes(end.pointer) };
  };

  const optionsOf = (schema: Schema): Schema[] => {
    const given = [schema.oneOf, schema.anyOf].find((each) => Array.isArray(each));
    return Array.isArray(given) ? given.filter(isSchema) : [];
  };

  const typeOf = (schema: Schema, refs: readonly string[], depth: number): TypeText => {
    if (depth > depthMax) return [];
    const types = typesOf(schema);
    if (types.length === 0 && (Array.isArray(schema.enum) || 'const' in schema)) {
      const values: unknown[] = Array.isArray(schema.enum) ? schema.enum : [schema.const];
      return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
    }
    if (types.length === 0) {
      const options = optionsOf(schema).map((one) => typeOf(follow(one, refs).schema, refs, depth + 1));
      return [...new Map(options.map((one) => [JSON.stringify(one), one])).values()];
    }
    const texts = types.map((type): TypeText => {
      if (type === 'array' && isSchema(schema.items))
        return { list: typeOf(follow(schema.items, refs).schema, refs, depth + 1) };
      if (type === 'object' && !isSchema(schema.properties) && isSchema(schema.additionalProperties))
        return { map: typeOf(follow(schema.additionalProperties, refs).schema, refs, depth + 1) };
      return type;
    });
    return texts.length === 1 ? (texts[0] ?? []) : texts;
  };

  const childrenOf = (schema: Schema, refs: readonly string[], path: string, depth: number): SchemaField[] => {
    if (depth > depthMax) return [];
    const child = (given: unknown, role: FieldRole, name: string, step: string, required = true): SchemaField[] => {
      if (made >= fieldsMax) return [];
      return [fieldOf(given, refs, { path: `${path}/${step}`, role, name, required }, depth + 1)];
    };
    const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
    // The order of the authors is not kept: what is always there comes first, then by name.
    const fields = Object.entries(asSchema(schema.properties)).toSorted(
      ([a], [b]) =>
        Number(required.includes(b)) - Number(required.includes(a)) || a.localeCompare(b, 'en', { numeric: true }),
    );
    const found = fields.flatMap(([name, one]) => child(one, 'field', name, name, required.includes(name)));
    const values = [
      ...(isSchema(schema.additionalProperties) ? [['', schema.additionalProperties] as const] : []),
      ...Object.entries(asSchema(schema.patternProperties)),
    ];
    for (const [pattern, one] of values)
      if (childrenOfType(one, refs, depth)) found.push(...child(one, 'value', pattern, `*${pattern}`));
    const places = Array.isArray(schema.prefixItems)
      ? schema.prefixItems
      : Array.isArray(schema.items)
        ? schema.items
        : [];
    for (const [at, one] of places.entries()) found.push(...child(one, 'place', String(at + 1), String(at)));
    if (isSchema(schema.items)) {
      const items = follow(schema.items, refs);
      // The fields of a list of objects stand right under it.
      if (isSchema(items.schema.properties) && !items.repeats)
        found.push(...childrenOf(items.schema, items.refs, `${path}/*`, depth + 1));
      else if (childrenOfType(schema.items, refs, depth) || saysMore(items.schema))
        found.push(...child(schema.items, 'item', '', '*'));
    }
    const options = optionsOf(schema).filter((one) => saysMore(one) || childrenOfType(one, refs, depth));
    for (const [at, one] of options.entries())
      found.push(...child(one, 'option', textOf(one.title) || String(at + 1), `|${at}`));
    return found;
  };

  /** Whether a line of its own has something to show. */
  const saysMore = (schema: Schema): boolean =>
    textOf(schema.description) !== '' ||
    Array.isArray(schema.enum) ||
    limitKeywords.some((keyword) => keyword in schema);
  const childrenOfType = (given: unknown, refs: readonly string[], depth: number): boolean => {
    const { schema } = follow(given, refs);
    if (depth > depthMax) return false;
    return [schema.properties, schema.prefixItems, schema.oneOf, schema.anyOf].some(
      (part) => typeof part === 'object' && part !== null && Object.keys(part).length > 0,
    );
  };

  const fieldOf = (given: unknown, around: readonly string[], place: Place, depth: number): SchemaField => {
    made += 1;
    const { schema, refs, repeats } = follow(given, around);
    const values: unknown[] = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : [];
    return {
      ...place,
      type: typeOf(schema, refs, 0),
      deprecated: schema.deprecated === true,
      description: textOf(schema.description) || (place.role === 'option' ? '' : textOf(schema.title)),
      values: values.slice(0, valuesMax).map((value) => JSON.stringify(value)),
      limits: limitKeywords
        .filter((keyword) => schema[keyword] !== undefined && schema[keyword] !== false)
        .map((keyword) => ({ keyword, value: wordOf(schema[keyword]) })),
      children: repeats ? [] : childrenOf(schema, refs, place.path, depth),
      repeats,
    };
  };

  const { schema, refs } = follow(root, ['#']);
  const isPlain = isSchema(schema.properties) && optionsOf(schema).length === 0 && typesOf(schema).join() === 'object';
  if (isPlain) return childrenOf(schema, refs, '', 0);
  const whole = fieldOf(root, [], { path: '', role: 'field', name: '', required: true }, 0);
  return typeof whole.type !== 'string' || whole.children.length > 0 || saysMore(schema)
    ? [whole]
    : whole.type === 'object'
      ? []
      : [whole];
};

/** Every path that has something under it. */
export const branchesOf = (fields: readonly SchemaField[]): string[] =>
  fields.flatMap((field) => (field.children.length > 0 ? [field.path, ...branchesOf(field.children)] : []));
