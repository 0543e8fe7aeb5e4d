import { createNames, pascal } from './code-name.ts';
import { asSchema, isSchema, mergeAll, pointed, type Schema } from './schema-merge.ts';

/** What a value looks like to code, whatever the language. */
export type Shape =
  | { kind: 'any' | 'null' | 'boolean' | 'integer' | 'number' }
  | { kind: 'text'; format: string | null }
  /** Exactly one of these: texts, numbers, booleans, null. */
  | { kind: 'values'; values: readonly unknown[] }
  | { kind: 'list'; item: Shape }
  /** Each place has a shape of its own; the first `least` are always there. Null: nothing follows. */
  | { kind: 'tuple'; items: readonly Shape[]; least: number; rest: Shape | null }
  | { kind: 'map'; value: Shape }
  | { kind: 'union'; options: readonly Shape[] }
  | { kind: 'named'; name: string };

export type ShapeField = {
  name: string;
  shape: Shape;
  required: boolean;
  description: string;
  deprecated: boolean;
};

/** `isOpen`: may have fields beside these, and says so. */
export type Declaration = {
  name: string;
  description: string;
  deprecated: boolean;
} & ({ kind: 'object'; fields: readonly ShapeField[]; isOpen: boolean } | { kind: 'alias'; shape: Shape });

export type TypedEventType = { name: string; description: string; deprecated: boolean; schema: Schema | null };

/** What the code of all languages is written from: what is used is declared before what uses it, but for circles. */
export type Shapes = { declarations: Declaration[]; roots: { eventType: string; name: string }[] };

const depthMax = 32;
/** Of one event type: a schema that is built to explode ends as "anything". */
const shapesMax = 5_000;

const anything: Shape = { kind: 'any' };
const scalarTypes = new Set(['string', 'number', 'integer', 'boolean', 'null']);
/** What an option of `anyOf` may say without being a shape of its own. */
const onlyConditions = new Set(['required', 'not', 'description', 'title', 'minProperties', 'maxProperties']);

const typesOf = (schema: Schema): string[] => {
  const given = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  if (given.length > 0) return given.map(String);
  if (isSchema(schema.properties) || isSchema(schema.additionalProperties) || isSchema(schema.patternProperties))
    return ['object'];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ['array'] : [];
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Without unions in unions, and nothing twice. */
const unionOf = (options: readonly Shape[]): Shape => {
  const flat = options.flatMap((each) => (each.kind === 'union' ? each.options : [each]));
  if (flat.some((each) => each.kind === 'any')) return anything;
  const unique = [...new Map(flat.map((each) => [JSON.stringify(each), each])).values()];
  const [only] = unique;
  return unique.length === 1 && only ? only : { kind: 'union', options: unique };
};

/** One event type: `root` and what it is made of are added to `declarations`. */
const describe = (
  { schema: root, ...about }: TypedEventType & { schema: Schema },
  rootName: string,
  take: (wanted: string) => string,
  declarations: Declaration[],
): void => {
  const known = new Map<string, Shape>();
  let made = 0;

  const declareObject = (schema: Schema, name: string, depth: number, more: Partial<Declaration> = {}): Shape => {
    const fields: ShapeField[] = [];
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const [field, given] of Object.entries(asSchema(schema.properties))) {
      const one = asSchema(given);
      fields.push({
        name: field,
        // A field may lead back to where it is: objects, lists and maps end a circle.
        shape: shapeOf(given, () => `${name}${pascal(field, 'Field')}`, depth + 1, new Set()),
        required: required.includes(field),
        description: textOf(one.description) || textOf(one.title),
        deprecated: one.deprecated === true,
      });
    }
    const isOpen = schema.additionalProperties === true || isSchema(schema.additionalProperties);
    const described = { description: textOf(schema.description), deprecated: schema.deprecated === true };
    declarations.push({ kind: 'object', name, fields, isOpen, ...described, ...more } as Declaration);
    return { kind: 'named', name };
  };

  const objectOf = (schema: Schema, hint: () => string, depth: number): Shape => {
    if (Object.keys(asSchema(schema.properties)).length > 0) return declareObject(schema, take(hint()), depth);
    const values = [schema.additionalProperties, ...Object.values(asSchema(schema.patternProperties))].filter(isSchema);
    if (values.length === 0) return { kind: 'map', value: anything };
    return {
      kind: 'map',
      value: unionOf(values.map((one) => shapeOf(one, () => `${hint()}Value`, depth + 1, new Set()))),
    };
  };

  const listOf = (schema: Schema, hint: () => string, depth: number): Shape => {
    const item = (given: unknown, name: string): Shape =>
      shapeOf(given, () => `${hint()}${name}`, depth + 1, new Set());
    const places = Array.isArray(schema.prefixItems)
      ? schema.prefixItems
      : Array.isArray(schema.items)
        ? schema.items
        : null;
    if (!places) return { kind: 'list', item: schema.items === undefined ? anything : item(schema.items, 'Item') };
    const after = Array.isArray(schema.items) ? schema.additionalItems : schema.items;
    return {
      kind: 'tuple',
      items: places.map((one: unknown, at) => item(one, `Item${at + 1}`)),
      least: typeof schema.minItems === 'number' ? schema.minItems : 0,
      rest: after === false ? null : after === undefined ? anything : item(after, 'Rest'),
    };
  };

  const valuesOf = (given: readonly unknown[], schema: Schema, hint: () => string): Shape => {
    if (!given.every(isScalar)) return anything;
    const values = [...new Set(given)];
    const shape: Shape = { kind: 'values', values };
    if (values.filter((value) => value !== null).length < 2 || values.every((value) => typeof value === 'boolean'))
      return shape;
    const name = take(hint());
    const described = { description: textOf(schema.description), deprecated: schema.deprecated === true };
    declarations.push({ kind: 'alias', name, shape, ...described });
    return { kind: 'named', name };
  };

  const refOf = (ref: string, depth: number, direct: ReadonlySet<string>): Shape => {
    const end = pointed(root, ref);
    if (!end) return anything;
    if (end.pointer === '#') return direct.has('#') ? anything : { kind: 'named', name: rootName };
    // A name that stands for itself says nothing.
    if (direct.has(end.pointer)) return anything;
    const found = known.get(end.pointer);
    if (found) return found;
    const types = typesOf(end.schema);
    const name = (): string => `${rootName}${pascal(end.pointer.slice(end.pointer.lastIndexOf('/') + 1), 'Part')}`;
    if (types.length === 1 && scalarTypes.has(types[0] ?? '') && !('enum' in end.schema))
      return shapeOf(end.schema, name, depth, direct);
    const taken = take(name());
    known.set(end.pointer, { kind: 'named', name: taken });
    declareAs(end.schema, taken, depth, new Set([...direct, end.pointer]), {});
    return { kind: 'named', name: taken };
  };

  const optionsOf = (schema: Schema): Schema[] | null => {
    const given = [schema.oneOf, schema.anyOf].find((each) => Array.isArray(each));
    const options = Array.isArray(given) ? given.filter(isSchema) : [];
    const says = options.filter((option) => Object.keys(option).some((key) => !onlyConditions.has(key)));
    if (says.length === 0) return null;
    const { oneOf: _one, anyOf: _any, description: _about, title: _title, ...base } = schema;
    const isBase = isSchema(base.properties);
    return says.map((option) => (isBase ? mergeAll(root, [base, option]) : option));
  };

  const shapeOf = (given: unknown, hint: () => string, depth: number, direct: ReadonlySet<string>): Shape => {
    made += 1;
    if (!isSchema(given) || depth > depthMax || made > shapesMax) return anything;
    const { $ref: ref, ...rest } = given;
    if (typeof ref === 'string') {
      const says = ['properties', 'required', 'allOf', 'oneOf', 'anyOf', 'additionalProperties'].some((k) => k in rest);
      return says
        ? shapeOf({ allOf: [{ $ref: ref }, rest] }, hint, depth + 1, direct)
        : rest.nullable === true
          ? unionOf([refOf(ref, depth + 1, direct), { kind: 'null' }])
          : refOf(ref, depth + 1, direct);
    }
    if (Array.isArray(given.allOf)) {
      const [only] = given.allOf as unknown[];
      const { allOf: _parts, description: _about, title: _title, ...base } = given;
      if (given.allOf.length === 1 && Object.keys(base).length === 0) return shapeOf(only, hint, depth + 1, direct);
      return shapeOf(mergeAll(root, [given]), hint, depth + 1, direct);
    }
    if (given.nullable === true)
      return unionOf([shapeOf({ ...given, nullable: false }, hint, depth + 1, direct), { kind: 'null' }]);
    if ('const' in given) return valuesOf([given.const], given, hint);
    if (Array.isArray(given.enum)) return valuesOf(given.enum, given, hint);
    const options = optionsOf(given);
    if (options)
      return unionOf(
        options.map((one, at) =>
          shapeOf(one, () => `${hint()}${pascal(textOf(one.title), `Option${at + 1}`)}`, depth + 1, direct),
        ),
      );
    const types = typesOf(given);
    if (types.length > 1) return unionOf(types.map((type) => shapeOf({ ...given, type }, hint, depth + 1, direct)));
    switch (types[0]) {
      case 'object':
        return objectOf(given, hint, depth);
      case 'array':
        return listOf(given, hint, depth);
      case 'string':
        return { kind: 'text', format: textOf(given.format) || null };
      case 'integer':
      case 'number':
      case 'boolean':
      case 'null':
        return { kind: types[0] };
      default:
        return anything;
    }
  };

  /** Under a name that is taken already. */
  const declareAs = (
    given: Schema,
    name: string,
    depth: number,
    direct: ReadonlySet<string>,
    more: { description?: string; deprecated?: boolean },
  ): void => {
    const schema = Array.isArray(given.allOf) ? mergeAll(root, [given]) : given;
    const isObject = typesOf(schema).join() === 'object' && Object.keys(asSchema(schema.properties)).length > 0;
    const described = { description: textOf(schema.description), deprecated: schema.deprecated === true, ...more };
    if (isObject && !optionsOf(schema) && schema.nullable !== true && !('enum' in schema || 'const' in schema)) {
      declareObject(schema, name, depth, described);
      return;
    }
    const shape: Shape =
      Array.isArray(schema.enum) && schema.enum.every(isScalar)
        ? { kind: 'values', values: [...new Set<unknown>(schema.enum)] }
        : shapeOf(schema, () => name, depth + 1, direct);
    declarations.push({ kind: 'alias', name, shape, ...described });
  };

  declareAs(root, rootName, 0, new Set(['#']), {
    description: about.description || textOf(root.description),
    deprecated: about.deprecated || root.deprecated === true,
  });
};

/** The types of these event types, each under a name of its own; equal names of parts are told apart by what they are parts of. */
export const shapesOf = (eventTypes: readonly TypedEventType[]): Shapes => {
  const take = createNames();
  // Event types first: no part may take the name of one.
  const roots = eventTypes.map(({ name }) => ({ eventType: name, name: take(pascal(name, 'Event')) }));
  const declarations: Declaration[] = [];
  for (const [at, eventType] of eventTypes.entries()) {
    const name = roots[at]?.name ?? '';
    const { schema, description, deprecated } = eventType;
    if (schema) describe({ ...eventType, schema }, name, take, declarations);
    else declarations.push({ kind: 'alias', name, shape: anything, description, deprecated });
  }
  return { declarations, roots };
};
