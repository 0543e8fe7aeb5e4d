import { isSchema, mergeAll, type Schema } from './schema-merge.ts';

/** A schema that refers to itself, or is built to be deep, ends here. */
const depthMax = 8;
const propertiesMax = 100;
const itemsMax = 5;

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '0199c0de-0000-7000-8000-000000000001',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

const given = (schema: Schema): { value: unknown } | null => {
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return { value: schema.examples[0] };
  for (const key of ['example', 'default', 'const']) if (schema[key] !== undefined) return { value: schema[key] };
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return { value: schema.enum[0] };
  return null;
};

const typeOf = (schema: Schema): string => {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (typeof type === 'string') return type;
  if (isSchema(schema.properties)) return 'object';
  return schema.items === undefined ? 'string' : 'array';
};

const resolve = (schema: Schema, root: Schema): Schema => {
  if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#/')) {
    let found: unknown = root;
    for (const part of schema.$ref.slice(2).split('/')) {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      found = isSchema(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    return isSchema(found) ? found : {};
  }
  const whole = Array.isArray(schema.allOf) ? mergeAll(root, [schema]) : schema;
  for (const key of ['oneOf', 'anyOf']) {
    const [first] = Array.isArray(whole[key]) ? (whole[key] as unknown[]) : [];
    if (!isSchema(first)) continue;
    if (whole.type === undefined && whole.properties === undefined) return first;
    const { [key]: _options, ...base } = whole;
    return mergeAll(root, [base, first]);
  }
  return whole;
};

const numberOf = (schema: Schema): number => {
  const bound = (limit: unknown, exclusive: unknown, step: number): number | null =>
    typeof exclusive === 'number'
      ? exclusive + step
      : typeof limit === 'number'
        ? limit + (exclusive === true ? step : 0)
        : null;
  const least = bound(schema.minimum, schema.exclusiveMinimum, 1);
  const most = bound(schema.maximum, schema.exclusiveMaximum, -1);
  const of = typeof schema.multipleOf === 'number' && schema.multipleOf > 0 ? schema.multipleOf : null;
  const near = least ?? (most !== null && most < 1 ? most : 1);
  return of === null ? near : Math.ceil(near / of) * of;
};

const textOf = (schema: Schema): string => {
  const format = typeof schema.format === 'string' ? byFormat[schema.format] : undefined;
  if (format !== undefined) return format;
  const least = typeof schema.minLength === 'number' ? Math.min(1_000, schema.minLength) : 0;
  const most = typeof schema.maxLength === 'number' ? schema.maxLength : 'text'.length;
  return 'text'.padEnd(least, '-').slice(0, Math.max(least, Math.min(most, 1_000)));
};

const listOf = (schema: Schema, root: Schema, depth: number): unknown[] => {
  if (depth >= depthMax) return [];
  if (Array.isArray(schema.prefixItems))
    return schema.prefixItems
      .slice(0, propertiesMax)
      .map((one) => (isSchema(one) ? build(one, root, depth + 1) : null));
  if (!isSchema(schema.items)) return [];
  const count = typeof schema.minItems === 'number' ? Math.min(Math.max(1, schema.minItems), itemsMax) : 1;
  const { items } = schema;
  return Array.from({ length: count }, () => build(items, root, depth + 1));
};

const build = (given_: Schema, root: Schema, depth: number): unknown => {
  const schema = resolve(given_, root);
  const example = given(schema);
  if (example) return example.value;
  switch (typeOf(schema)) {
    case 'object': {
      if (depth >= depthMax || !isSchema(schema.properties)) return {};
      const entries = Object.entries(schema.properties).slice(0, propertiesMax);
      return Object.fromEntries(
        entries.map(([name, one]) => [name, isSchema(one) ? build(one, root, depth + 1) : null]),
      );
    }
    case 'array':
      return listOf(schema, root, depth);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textOf(schema);
  }
};

/** A value that fits a JSON Schema well enough to be shown and sent: its own example where it has one, else one made from its types. */
export const exampleOfSchema = (schema: Schema): unknown => build(schema, schema, 0);
